namespace PostmortemLint.Consistency.Intervals;

/// <summary>What part of the outage a stated length of time is of.</summary>
internal enum IntervalKind
{
    /// <summary>From the start until somebody noticed.</summary>
    Detection,

    /// <summary>From the start or the notice until it hurt no longer.</summary>
    Mitigation,

    /// <summary>From the start or the notice until all was back.</summary>
    Recovery,

    /// <summary>All the time in which something was down.</summary>
    Downtime,
}
