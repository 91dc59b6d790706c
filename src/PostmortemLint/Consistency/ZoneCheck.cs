using PostmortemLint.Incident;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Finds a time whose zone lost its offset: "12:30 GMT" in an outage that is told in GMT+1.</summary>
internal static class ZoneCheck
{
    /// <summary>Characters within which the same time may stand in both zones.</summary>
    private const int Beside = 24;

    /// <summary>The end of the outage, where a time in UTC or GMT lies behind it, and would lie in the outage in its own "GMT+1".</summary>
    public static Contradiction? LostOffset(Page page, Outage outage)
    {
        if (outage is not { Interval: { } interval, End: { } end, Zone: { } zone } || interval.Start.Local.Date != interval.End.Local.Date || IsBare(zone) || ZoneCatalog.OffsetOf(zone.Name) is not (not 0 and { } offset))
            return null;
        for (var i = 0; i < page.Times.Length; i++)
        {
            var time = page.Times[i];
            if (time.Zone is not { } other || !IsBare(other) || !zone.Name.StartsWith(other.Name, StringComparison.OrdinalIgnoreCase) || time.Time is not { } clock || HasNeighbour(page.Times, i) || page.DatesIn(page.LineAt(time.Span.Start).Span).Length > 0)
                continue;
            var moment = interval.Start.At(clock);
            if (interval.Start.IsBefore(moment) && moment.IsBefore(interval.End) && interval.End.IsBefore(moment.PlusMinutes(offset)))
                return new Contradiction(end.Span, $"end at {page.Prose.Words(end.Span)} {zone.Name}", $"'{page.Prose.Words(time.Span)}' in {other.Name} is later", time.Span);
        }
        return null;
    }

    private static bool IsBare(Zone zone) => zone.Name.Length == 3 && ZoneCatalog.OffsetOf(zone.Name) == 0;

    private static bool HasNeighbour(ClockTime[] times, int index) =>
        (index > 0 && times[index].Span.Start - times[index - 1].Span.End < Beside) || (index + 1 < times.Length && times[index + 1].Span.Start - times[index].Span.End < Beside);
}
