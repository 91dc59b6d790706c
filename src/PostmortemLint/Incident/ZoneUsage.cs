using NodaTime;
using NodaTime.TimeZones;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;
using PostmortemLint.Time.Shapes;

namespace PostmortemLint.Incident;

/// <summary>Which zones a document uses, and when.</summary>
internal sealed class ZoneUsage(Page page, Outline outline, Outage outage, IReadOnlyList<Timeline> timelines)
{
    /// <summary>Any year, for dates of a document that names none.</summary>
    private const int SomeYear = 2020;

    /// <summary>Characters between a time and the same time on another clock: " (".</summary>
    private const int LongestGap = 4;

    private bool? isAmerican;

    /// <summary>The first use of each zone of the document, beside a time or stated for many.</summary>
    public IReadOnlyList<Zone> All
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

    /// <summary>
    /// The first use of each zone in each part of the document (header, section), with the date it is used on. Zones whose date nobody
    /// can tell are left out.
    /// </summary>
    public IEnumerable<(Zone Zone, LocalDate Date, bool IsYearKnown)> Dated
    {
        get
        {
            var seen = new HashSet<(int Section, string Zone)>();
            foreach (var (zone, time) in Uses)
            {
                var use = (TopSectionOf(zone.Span.Start), zone.Name);
                if (CanBeOutOfForce(zone) && !seen.Contains(use) && DateOf(time) is { } date && seen.Add(use))
                    yield return (zone, date, page.Year is not null);
            }
        }
    }

    /// <summary>Those of <see cref="Dated"/> that are not in force on their day, with what is.</summary>
    public IEnumerable<(Zone Zone, LocalDate Date, bool IsYearKnown, string Right, string Offset)> OutOfForce
    {
        get
        {
            IReadOnlyList<(TzdbZoneLocation, bool)>? places = null;
            foreach (var (zone, date, isYearKnown) in Dated)
                if (ZoneCatalog.InForce(zone.Name, date, IsMeantAsAmerican(zone)) is var (right, offset)
                    && !ZoneCatalog.IsOfPlace(places ??= ZoneCatalog.PlacesIn(page.Prose.Text), zone.Name, right, date))
                    yield return (zone, date, isYearKnown, right, offset);
        }
    }

    private bool IsMeantAsAmerican(Zone zone) => ZoneCatalog.MeaningsOf(zone.Name) is not null && (isAmerican ??= IsAmerican());

    /// <summary>
    /// Whether the document is North American: by another of its zones, or by a clock with AM and PM and a date that begins with the month.
    /// </summary>
    private bool IsAmerican() =>
        (All.Any(z => ZoneCatalog.IsAmerican(z.Name))
            || (Array.Exists(page.Times, t => t.Meridiem is 'a' or 'p') && Array.Exists(page.Dates, BeginsWithMonth)))
        && !All.Any(z => ZoneCatalog.MeaningsOf(z.Name) is not null && IsBesideAnother(z.Name))
        && !ZoneCatalog.IsOtherCentral(page.Prose.Text);

    /// <summary>"Thursday, July 18, 2024".</summary>
    private bool BeginsWithMonth(CalendarDate date)
    {
        var day = new Cursor(page.Prose.Text, date.Span.Start, date.Span.End);
        if (date.Year is null || !day.SkipToDigit())
            return false;
        var month = Word.LastIn(page.Prose.Text, TextSpan.FromBounds(date.Span.Start, day.At));
        return MonthName.Of(page.Prose.Words(month), mayBeMisspelled: false) is not null;
    }

    /// <summary>Each zone beside a time, and each that a timeline states for its times, with the first of them.</summary>
    private IEnumerable<(Zone Zone, ClockTime Time)> Uses
    {
        get
        {
            foreach (var time in page.Times)
                if (time.Zone is { } zone)
                    yield return (zone, time);
            foreach (var timeline in timelines)
                if (timeline.Zone is { } stated && timeline.Times.Length > 0 && timeline.Section.Span.Contains(stated.Span))
                    yield return (stated, timeline.Times[0]);
        }
    }

    /// <summary>Whether a time in <paramref name="zone"/> is written beside the same in UTC: "14:00 CST (20:00 UTC)".</summary>
    public bool IsReckonedInUtc(string zone)
    {
        for (var i = 1; i < page.Times.Length; i++)
            if (page.Times[i - 1] is { Zone: { } before } first && page.Times[i] is { Zone: { } after } second
                && ((before.Name == zone && IsUtc(after)) || (after.Name == zone && IsUtc(before)))
                && second.Span.Start - first.End is >= 0 and <= LongestGap && TimeRange.Of(page.Prose.Text, first, second) is null)
                return true;
        return false;
    }

    /// <summary>Whether a time in <paramref name="zone"/> is written beside the same in any other.</summary>
    private bool IsBesideAnother(string zone)
    {
        for (var i = 1; i < page.Times.Length; i++)
            if (TimePair.Of(page.Prose.Text, page.Times[i - 1], page.Times[i]) is var (first, second)
                && (first.Zone!.Name == zone || second.Zone!.Name == zone))
                return true;
        return false;
    }

    private static bool IsUtc(Zone zone) => zone.Name is "UTC" or "GMT";

    private static void AddZone(List<Zone> zones, Zone? zone)
    {
        if (zone is not null && !zones.Exists(z => z.Name == zone.Name))
            zones.Add(zone);
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
        var dates = page.DatesIn(page.LineAt(time.Span.Start).Span);
        if (dates.Length > 0)
            return InSomeYear(dates[0]);
        return DateOfEntry(time) ?? outage.Date ?? (page.Dates.Length > 0 ? InSomeYear(page.Dates[0]) : null);
    }

    private LocalDate? DateOfEntry(ClockTime time)
    {
        foreach (var timeline in timelines)
            if (timeline.Section.Span.Contains(time.Span))
                foreach (var entry in timeline.Entries)
                    if (ReferenceEquals(entry.Time, time) && entry.When?.Date is { } day)
                        return day;
        return null;
    }

    /// <summary>
    /// The date in its year; in any year, where none is known and the month lies well inside one half of it, which is all that daylight
    /// saving time depends on.
    /// </summary>
    private LocalDate? InSomeYear(CalendarDate date) => date.In(page.Year ?? (date.Month is 3 or 11 ? null : SomeYear));
}
