using PostmortemLint.Incident;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Finds a time whose zone lost its offset: "12:30 GMT" in an outage that is told in GMT+1.</summary>
internal static class ZoneCheck
{
    /// <summary>Characters within which the same time may be written in both zones.</summary>
    private const int Beside = 24;

    /// <summary>
    /// The end of the outage, when a time in UTC or GMT is after it, and would be within the outage if it were in its "GMT+1".
    /// </summary>
    public static Contradiction? LostOffset(Page page, Outage outage)
    {
        if (outage is not { Interval: var (start, until), End: { } end, Zone: { } zone } || start.Local.Date != until.Local.Date)
            return null;
        if (IsBare(zone) || ZoneCatalog.OffsetOf(zone.Name) is not (not 0 and { } offset))
            return null;
        for (var i = 0; i < page.Times.Length; i++)
            if (page.Times[i] is { Time: { } clock, Zone: { } other } time && HasLost(zone, other) && IsAlone(page, i))
            {
                var moment = start.At(clock);
                if (start.IsBefore(moment) && moment.IsBefore(until) && until.IsBefore(moment.PlusMinutes(offset)))
                    return Make(page.Prose, end, zone, time, other);
            }
        return null;
    }

    private static Contradiction Make(ProseText prose, ClockTime end, Zone zone, ClockTime time, Zone other) =>
        new(end.Span, $"end at {prose.Words(end.Span)} {zone.Name}", $"'{prose.Words(time.Span)}' in {other.Name} is later", time.Span);

    /// <summary>Whether <paramref name="other"/> is the zone without its offset.</summary>
    private static bool HasLost(Zone zone, Zone other) =>
        IsBare(other) && zone.Name.StartsWith(other.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsBare(Zone zone) => zone.Name.Length == 3 && ZoneCatalog.OffsetOf(zone.Name) == 0;

    /// <summary>Whether no date is in its line, and no time near it.</summary>
    private static bool IsAlone(Page page, int index)
    {
        var (times, time) = (page.Times, page.Times[index].Span);
        return !(index > 0 && time.Start - times[index - 1].Span.End < Beside)
            && !(index + 1 < times.Length && times[index + 1].Span.Start - time.End < Beside)
            && page.DatesIn(page.LineAt(time.Start).Span).Length == 0;
    }
}
