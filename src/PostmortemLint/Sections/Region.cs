namespace PostmortemLint.Sections;

/// <summary>What a line is about, which decides the facts it can state.</summary>
internal enum Region
{
    Summary,
    Timeline,
    Cause,

    /// <summary>How it ended, where that is not told together with the cause.</summary>
    Resolution,
    Other,
    Lessons,

    /// <summary>What will be done: nothing in it has happened.</summary>
    Measures,
}
