using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>One instant in two zones: "14:00 UTC (16:00 CEST)".</summary>
/// <param name="First">The time that is written first.</param>
/// <param name="Second">What it is said to be in another zone.</param>
/// <param name="Right">What it would be there.</param>
internal sealed record ZonePair(ClockTime First, ClockTime Second, LocalTime Right)
{
    private const int Day = 24 * 60;

    /// <summary>Minutes by which two times may differ if one is approximate.</summary>
    private const int Coarse = 15;

    /// <summary>All whose zones do not agree, if it can be told what is right.</summary>
    public static IEnumerable<ZonePair> Wrong(Page page, Outage outage, IReadOnlyList<Timeline> timelines)
    {
        for (var i = 1; i < page.Times.Length; i++)
            if (TimePair.Of(page.Prose.Text, page.Times[i - 1], page.Times[i], ZoneAt(timelines, page.Times[i - 1])) is { } pair
                && WrongIn(page, outage, pair) is { } wrong)
                yield return wrong;
    }

    private static Zone? ZoneAt(IReadOnlyList<Timeline> timelines, ClockTime time) => time.Zone is not null ? null
        : timelines.FirstOrDefault(t => t.Section.Content.Contains(time.Span.Start))?.Zone;

    private static ZonePair? WrongIn(Page page, Outage outage, TimePair pair)
    {
        var (first, second) = pair;
        if (first.Time is not { } a || second.Time is not { } b)
            return null;
        var date = DateOf(page, outage, first);
        var from = ZoneCatalog.OffsetsOf(first.Zone!.Name, date);
        var to = ZoneCatalog.OffsetsOf(second.Zone!.Name, date);
        var tolerance = IsApproximate(page, first) || IsApproximate(page, second) ? Coarse : 0;
        if (from.Count == 0 || to.Count == 0 || from.Any(f => to.Any(t => Apart(a.PlusMinutes(t - f), b) <= tolerance)))
            return null;
        if (ZoneCatalog.OffsetOf(first.Zone.Name) is { } named && ZoneCatalog.OffsetOf(second.Zone.Name) is { } other)
            return new ZonePair(first, second, a.PlusMinutes(other - named));
        var right = from.SelectMany(f => to.Select(t => a.PlusMinutes(t - f))).Distinct().ToList();
        return right.Count == 1 ? new ZonePair(first, second, right[0]) : null;
    }

    private static bool IsApproximate(Page page, ClockTime time) => TimeWords.IsApproximate(page.Prose.Text, time.Span.Start);

    private static LocalDate? DateOf(Page page, Outage outage, ClockTime time)
    {
        var dates = page.DatesIn(page.LineAt(time.Span.Start).Span);
        return dates.Length > 0 ? dates[0].In(page.Year) : outage.Date;
    }

    private static int Apart(LocalTime a, LocalTime b)
    {
        var minutes = (int)Math.Abs(Period.Between(a, b, PeriodUnits.Minutes).Minutes) % Day;
        return Math.Min(minutes, Day - minutes);
    }
}
