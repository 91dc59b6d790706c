namespace PostmortemLint.Time;

/// <summary>How the day of a moment is known.</summary>
internal enum DaySource
{
    /// <summary>No date says so: days count from an arbitrary first one.</summary>
    Unknown,

    /// <summary>It follows from another date: that of the step above, or that of the outage.</summary>
    Inferred,

    /// <summary>A date is written beside the time or directly above it.</summary>
    Said,
}
