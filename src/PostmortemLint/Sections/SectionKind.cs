namespace PostmortemLint.Sections;

/// <summary>What a section is about. One heading may name several: "Root Cause and Resolution".</summary>
[Flags]
internal enum SectionKind : long
{
    /// <summary>A heading whose name is none of the known ones.</summary>
    Other = 0,
    Summary = 1,
    Timeline = 2,
    RootCause = 4,
    Resolution = 8,
    RootCauseAndResolution = RootCause | Resolution,
    CorrectiveMeasures = 16,
    Required = Summary | Timeline | RootCauseAndResolution | CorrectiveMeasures,
    Impact = 32,
    Detection = 64,
    LessonsLearned = 128,

    /// <summary>When and how long: what many teams keep in a header above the summary.</summary>
    Occurrence = 256,
}
