namespace PostmortemLint.Evidence;

/// <summary>How much of its sentence a false friend excludes as evidence.</summary>
internal enum Denial
{
    /// <summary>Its own words, or those of them that are marked.</summary>
    Words,

    /// <summary>All that comes after its first word.</summary>
    Rest,

    /// <summary>All of it.</summary>
    Sentence,
}
