namespace PostmortemLint.Evidence;

/// <summary>How many other words may come before a place in a phrase.</summary>
internal enum Gap
{
    None = 0,

    /// <summary>Words that only describe what is counted.</summary>
    Counted = 2,
    Short = 3,
    Long = 6,

    /// <summary>Any words of the sentence; what is longer is hardly one.</summary>
    Sentence = 40,
}
