using NodaTime;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>
/// Gives every entry its moment. Dates carry forward. Where the clock falls without a new date it is, in this order of proof,
/// an AM/PM slip (twelve hours more or less put it in order), a midnight (it falls by hours), or an entry out of order.
/// </summary>
internal sealed class EntryOrder
{
    public static readonly LocalDate NoDate = new(2000, 1, 1);

    /// <summary>Hours by which the clock falls at least when a night lies between two entries.</summary>
    private const int ShortestNight = 6;

    private const int HalfDay = 12;

    /// <summary>Minutes that a time with "about" may be off.</summary>
    public const int ApproximateMinutes = 20;

    /// <summary>Days by which a date without a year falls when a new year lies between two entries.</summary>
    private const int HalfYear = 183;

    private readonly Timeline timeline;
    private readonly int? year;
    private LocalDate day;
    private TimelineEntry? last;
    private TimelineEntry? beforeLast;
    private TimelineEntry? strayed;
    private bool isSlipping;

    private EntryOrder(Timeline timeline, LocalDate? date, int? year)
    {
        this.timeline = timeline;
        this.year = year;
        day = date ?? NoDate;
    }

    /// <param name="timeline">The timeline that the entries are of.</param>
    /// <param name="entries">Its entries, in the order of the text.</param>
    /// <param name="days">Dates that stand alone, with the index of the first entry below them.</param>
    /// <param name="restarts">The indexes at which an order of its own begins.</param>
    /// <param name="date">The date of the outage, for times before the first date.</param>
    /// <param name="year">The year of dates that have none.</param>
    public static void Resolve(Timeline timeline, List<TimelineEntry> entries, List<(int Index, CalendarDate Date)> days, HashSet<int> restarts, LocalDate? date, int? year)
    {
        var order = new EntryOrder(timeline, date, year);
        var next = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            if (restarts.Contains(i))
                order.Restart(date);
            CalendarDate? heading = null;
            for (; next < days.Count && days[next].Index <= i; next++)
                heading = days[next].Date;
            order.Place(entries[i], heading, entries, i);
        }
    }

    private void Restart(LocalDate? date)
    {
        (last, beforeLast, strayed, isSlipping) = (null, null, null, false);
        day = date ?? day;
    }

    private void Place(TimelineEntry entry, CalendarDate? heading, List<TimelineEntry> entries, int index)
    {
        var written = (entry.Date ?? heading)?.In(year ?? NoDate.Year);
        if ((entry.Date ?? heading) is not null && written is null)
            return;
        if (written is { } date)
            day = (entry.Date ?? heading)!.Year is null && last?.When is { } when && Period.Between(date, when.Date, PeriodUnits.Days).Days > HalfYear ? date.PlusYears(1) : date;
        if (entry.Time?.Time is not { } time)
        {
            if (entry.Date is not null && entry.Time is null)
                PlaceDay(entry);
            return;
        }
        entry.When = day.At(time);
        if (last is null || Span(last, entry) >= -ToleranceOf(last, entry))
            Accept(entry);
        else if (entry.Line.Kind == LineKind.ListItem && entry.Line.Level > last.Line.Level && last.Line.Kind == LineKind.ListItem)
            return; // Background of the step above it.
        else if (written is null && SlipOf(entry, entries, index) is { } slip)
            Repair(entry, slip);
        else if (written is null && Span(last, entry) <= -ShortestNight * 60)
        {
            day = day.PlusDays(1);
            entry.When = day.At(time);
            Accept(entry);
        }
        else
            Stray(entry, written is not null);
    }

    private void PlaceDay(TimelineEntry entry)
    {
        if (last?.When is { } when && day < when.Date)
            (entry.Fault, entry.Against) = (EntryFault.OutOfOrder, last);
        entry.When = day.AtMidnight();
    }

    private void Accept(TimelineEntry entry)
    {
        (beforeLast, last, strayed, isSlipping) = (last, entry, null, false);
        day = entry.When!.Value.Date;
    }

    /// <summary>Reports the first of several entries that follow each other and lie before the one above them; each, where it says an earlier date.</summary>
    private void Stray(TimelineEntry entry, bool isWritten)
    {
        if ((isWritten && entry.When!.Value.Date < last!.When!.Value.Date) || strayed is null)
            (entry.Fault, entry.Against) = (EntryFault.OutOfOrder, last);
        strayed = entry;
        if (isWritten)
            day = last!.When!.Value.Date;
    }

    /// <summary>The entry, this or the one above, that twelve hours put in order, and the hours.</summary>
    private (TimelineEntry Entry, int Hours)? SlipOf(TimelineEntry entry, List<TimelineEntry> entries, int index)
    {
        if (last!.Time?.Meridiem is 'p' && beforeLast is not null && last.When!.Value.PlusHours(-HalfDay) is var earlier
            && beforeLast.When!.Value <= earlier && earlier <= entry.When!.Value && last.Fault == EntryFault.None)
            return (last, -HalfDay);
        return entry.Time!.Meridiem is 'a' && Span(last, entry) + (HalfDay * 60) >= 0 && !timeline.SaysNextDay(entry) && IsConfirmed(entry, entries, index) ? (entry, HalfDay) : null;
    }

    /// <summary>Whether the steps behind a slip agree: the next PM is not earlier than it would be. Without one, only the hour of noon is mistaken like this.</summary>
    private static bool IsConfirmed(TimelineEntry entry, List<TimelineEntry> entries, int index)
    {
        var latest = entry.Time!.Time!.Value;
        for (var i = index + 1; i < entries.Count && entries[i] is { Date: null, Time: { Time: { } time, Meridiem: 'a' or 'p' } written }; i++)
        {
            if (written.Meridiem == 'p')
                return time.PlusHours(-HalfDay) >= latest;
            if (time < latest)
                break;
            latest = time;
        }
        return entry.Time.Time.Value.Hour == 0;
    }

    private int ToleranceOf(TimelineEntry above, TimelineEntry entry) => timeline.IsApproximate(above) || timeline.IsApproximate(entry) ? ApproximateMinutes : 0;

    /// <summary>Several slips in a row are one: who loses track of noon loses it until somebody notices.</summary>
    private void Repair(TimelineEntry entry, (TimelineEntry Entry, int Hours) slip)
    {
        var goesOn = isSlipping && slip.Entry == entry;
        slip.Entry.When = slip.Entry.When!.Value.PlusHours(slip.Hours);
        if (!goesOn)
            (slip.Entry.Fault, slip.Entry.Against) = (EntryFault.AmPmSlip, slip.Entry == entry ? last : beforeLast);
        Accept(entry);
        isSlipping = slip.Entry == entry;
    }

    /// <summary>Minutes from one entry to the other, in one zone where both have an offset.</summary>
    private int Span(TimelineEntry from, TimelineEntry to)
    {
        var minutes = (int)Period.Between(from.When!.Value, to.When!.Value, PeriodUnits.Minutes).Minutes;
        var (a, b) = (from.Time?.Zone ?? timeline.Zone, to.Time?.Zone ?? timeline.Zone);
        if (a is not null && b is not null && a.Name != b.Name && ZoneCatalog.OffsetOf(a.Name) is { } first && ZoneCatalog.OffsetOf(b.Name) is { } second)
            minutes += first - second;
        return minutes;
    }
}
