namespace PostmortemLint.Incident.Steps;

/// <summary>All that the words of a step tell: "the alert cleared, and all is healthy" is a notice and a check.</summary>
[Flags]
internal enum StepSigns
{
    None = 0,
    Begins = 1,
    Notices = 2,
    Troubles = 4,
    Declares = 8,

    /// <summary>It is in the middle of the work.</summary>
    GoesOn = 16,

    Restores = 32,

    /// <summary>A clause of it says that the service as a whole is back.</summary>
    RestoresAll = 64,

    Checks = 128,
    Closes = 256,

    /// <summary>Something is wrong, whoever says so.</summary>
    Wrong = Notices | Troubles,

    /// <summary>A last check or announcement, which comes after the service is back.</summary>
    Closing = Checks | Closes,

    Over = Restores | Closing,
}
