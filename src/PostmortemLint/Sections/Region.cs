namespace PostmortemLint.Sections;

/// <summary>What a line is about, which decides the facts it can state.</summary>
internal enum Region
{
    Summary,
    Timeline,
    Cause,
    Other,
    Lessons,

    /// <summary>What will be done: nothing in it has happened.</summary>
    Measures,
}
