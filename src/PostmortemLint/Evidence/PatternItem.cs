namespace PostmortemLint.Evidence;

/// <summary>One place in a phrase.</summary>
/// <param name="Words">The words that may be there.</param>
/// <param name="Gap">What may come before it.</param>
/// <param name="IsMarked">Whether it has a <c>!</c>.</param>
internal sealed record PatternItem(TermSet Words, Gap Gap, bool IsMarked)
{
    /// <summary>The words that may not follow at once.</summary>
    public TermSet? NotBefore { get; init; }

    /// <summary>The words that may not come right before.</summary>
    public TermSet? NotAfter { get; init; }

    /// <summary>Whether a sign follows, or nothing.</summary>
    public bool IsLastOfClause { get; init; }
}
