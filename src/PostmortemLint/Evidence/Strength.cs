namespace PostmortemLint.Evidence;

/// <summary>How much a phrase says of a fact by itself.</summary>
internal enum Strength
{
    /// <summary>It is said of other things as well: two sentences have to say so.</summary>
    Weak,

    /// <summary>It states the fact in a section about it, and says nothing elsewhere.</summary>
    Medium,

    /// <summary>It states the fact.</summary>
    Strong,
}
