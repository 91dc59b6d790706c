using PostmortemLint.Incident;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>
/// Whether the clocks that a comparison needs are themselves at fault, which is a finding of its own: what is computed from them is not
/// another.
/// </summary>
internal static class ClockFaults
{
    /// <summary>
    /// Whether a time of the outage or a step belongs to a pair that does not agree, or they are on two clocks, one of which is not in
    /// force on its day.
    /// </summary>
    public static bool AreIn(Outage outage, IReadOnlyList<Timeline> timelines, ZoneUsage usage, IEnumerable<ZonePair> wrongPairs)
    {
        var times = timelines.SelectMany(t => t.Entries).Select(e => e.Time).Prepend(outage.End).Prepend(outage.Start).ToList();
        if (wrongPairs.Any(p => times.Exists(t => t?.Span == p.First.Span || t?.Span == p.Second.Span)))
            return true;
        var zones = times.Select(t => t?.Zone).Concat(timelines.Select(t => t.Zone)).Append(outage.Zone).OfType<Zone>()
            .Select(z => z.Name).Distinct().ToList();
        return zones.Count > 1 && usage.OutOfForce.Any(u => zones.Contains(u.Zone.Name));
    }
}
