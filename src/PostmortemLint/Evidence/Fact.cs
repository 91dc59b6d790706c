namespace PostmortemLint.Evidence;

/// <summary>What a postmortem states about the incident.</summary>
[Flags]
internal enum Fact
{
    None = 0,
    Impact = 1,
    Service = 2,

    /// <summary>What users saw.</summary>
    Experience = 4,

    /// <summary>How many were affected.</summary>
    Share = 8,
    Cause = 16,

    /// <summary>Detection with a time, once its place is known to have one.</summary>
    DetectionTime = 32,

    /// <summary>Who or what detected it.</summary>
    DetectionSource = 64,

    /// <summary>A word for the tools that watch: where a cause is explained it may be about their failure.</summary>
    Watch = 128,
    Actions = 256,

    /// <summary>A wrong path of the investigation, or that there was none.</summary>
    WrongPath = 512,

    /// <summary>A suspicion: a wrong path in a timeline, but not where the cause is explained.</summary>
    Suspicion = 1024,

    /// <summary>Somebody it was escalated, paged or handed to, or that there was nobody.</summary>
    Escalation = 2048,
    Resolution = 4096,

    /// <summary>How it was fixed, outside the timeline.</summary>
    Fix = 8192,

    /// <summary>What will be done lest it happen again, where no section is for it.</summary>
    Plan = 16384,

    /// <summary>A guess: a suspicion in a timeline, and elsewhere the first half of a wrong path.</summary>
    Guess = 32768,

    /// <summary>Something that was examined.</summary>
    Look = 65536,

    /// <summary>Something that was tried.</summary>
    Remedy = 131072,

    /// <summary>That something works: a wrong path if it was guessed at or examined just before.</summary>
    Sound = 262144,

    /// <summary>That nothing got better: a wrong path if something was tried just before.</summary>
    Futile = 524288,

    OfSummary = Impact | Service | Experience | Share | Cause,
    OfTimeline = DetectionTime | DetectionSource | Watch | Actions | WrongPath | Suspicion | Escalation | Resolution,

    /// <summary>The halves of a wrong path that is told in two steps.</summary>
    OfContrast = Guess | Look | Remedy | Sound | Futile,
}
