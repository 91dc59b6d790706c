namespace PostmortemLint.Evidence;

/// <summary>Whether a document states a fact.</summary>
internal enum Verdict
{
    /// <summary>Nothing says so.</summary>
    Missing,

    /// <summary>Something may say so.</summary>
    Unsure,

    /// <summary>It does.</summary>
    Stated,
}
