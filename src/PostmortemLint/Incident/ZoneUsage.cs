using NodaTime;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Which zones a document uses, and when.</summary>
internal sealed class ZoneUsage(Page page, Outline outline, Outage outage, IReadOnlyList<Timeline> timelines)
{
    /// <summary>The first use of each zone of the document, beside a time or stated for many.</summary>
    public List<Zone> All
    {
        get
        {
            var zones = new List<Zone>(4);
            foreach (var time in page.Times)
                AddZone(zones, time.Zone);
            AddZone(zones, outage.Zone);
            foreach (var timeline in timelines)
                AddZone(zones, timeline.Zone);
            return zones;
        }
    }

    /// <summary>Whether a time in <paramref name="zone"/> stands beside the same in UTC: "14:00 CST (20:00 UTC)".</summary>
    public bool IsReckonedInUtc(string zone)
    {
        for (var i = 1; i < page.Times.Length; i++)
            if (page.Times[i - 1] is { Zone: { } before } first && page.Times[i] is { Zone: { } behind } second
                && ((before.Name == zone && IsUtc(behind)) || (behind.Name == zone && IsUtc(before)))
                && second.Span.Start - first.End is >= 0 and <= 4 && TimeRange.Of(page.Prose.Text, first, second) is null)
                return true;
        return false;
    }

    private static bool IsUtc(Zone zone) => zone.Name is "UTC" or "GMT";

    private static void AddZone(List<Zone> zones, Zone? zone)
    {
        if (zone is null)
            return;
        foreach (var known in zones)
            if (known.Name == zone.Name)
                return;
        zones.Add(zone);
    }

    /// <summary>The first use of each zone in each part of the document (header, section), with the date it is used on. Zones whose date nobody can tell are left out.</summary>
    public IEnumerable<(Zone Zone, LocalDate Date, bool IsYearKnown)> Dated
    {
        get
        {
            var seen = new HashSet<(int Section, string Zone)>();
            foreach (var time in page.Times)
                if (time.Zone is { } zone && CanBeOutOfForce(zone) && (TopSectionOf(time.Span.Start), zone.Name) is var use && !seen.Contains(use) && DateOf(time) is { } date && seen.Add(use))
                    yield return (zone, date, page.Year is not null);
            foreach (var timeline in timelines)
                if (timeline.Zone is { } stated && CanBeOutOfForce(stated) && timeline.Times.Length > 0 && timeline.Section.Span.Contains(stated.Span)
                    && DateOf(timeline.Times[0]) is { } date && seen.Add((TopSectionOf(stated.Span.Start), stated.Name)))
                    yield return (stated, date, page.Year is not null);
        }
    }

    private static bool CanBeOutOfForce(Zone zone) => zone.Name.Length > 2 && !IsUtc(zone);

    private int TopSectionOf(int offset)
    {
        var at = -1;
        foreach (var section in outline.TopSections)
            if (section.Span.Contains(offset))
                at = section.Span.Start;
        return at;
    }

    /// <summary>The date beside a time, else that of its timeline entry, else of the outage, else the document's first.</summary>
    private LocalDate? DateOf(ClockTime time)
    {
        foreach (var date in page.DatesIn(page.LineAt(time.Span.Start).Span))
            return InSomeYear(date);
        foreach (var timeline in timelines)
            if (timeline.Section.Span.Contains(time.Span))
                foreach (var entry in timeline.Entries)
                    if (ReferenceEquals(entry.Time, time) && entry.When is { Year: > 2000 } when)
                        return when.Date;
        return outage.Date ?? (page.Dates.Length > 0 ? InSomeYear(page.Dates[0]) : null);
    }

    /// <summary>The date in its year; in any year, where none is known and the month lies well inside one half of it, which is all that daylight saving time depends on.</summary>
    private LocalDate? InSomeYear(CalendarDate date) => date.In(page.Year ?? (date.Month is 3 or 11 ? null : 2020));
}
