namespace PostmortemLint.Consistency.Intervals;

/// <summary>That some part of the outage took so long: "Time to detect: 5 minutes".</summary>
internal sealed record IntervalClaim(IntervalKind Kind, StatedLength Length)
{
    /// <summary>As a message calls it, after "The".</summary>
    public string Name => Kind switch
    {
        IntervalKind.Detection => "time to detect",
        IntervalKind.Mitigation => "time to mitigate",
        IntervalKind.Recovery => "time to recover",
        _ => "downtime",
    };
}
