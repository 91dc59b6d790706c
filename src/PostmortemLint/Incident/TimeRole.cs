namespace PostmortemLint.Incident;

/// <summary>What a clock time in the summary is the time of.</summary>
internal enum TimeRole
{
    None,
    Start,
    End,
    Detection,
}
