using NodaTime;
using PostmortemLint.Evidence;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>
/// Gives every entry its moment. Dates carry forward. Where the clock falls without a new date it is, in this order of proof,
/// an AM/PM slip (twelve hours more or less put it in order), a midnight (it falls by hours), or an entry out of order.
/// </summary>
internal sealed class EntryOrder
{
    /// <summary>Minutes that a time with "about" may be off.</summary>
    public const int ApproximateMinutes = 20;

    /// <summary>Hours by which the clock falls at least when a night lies between two entries.</summary>
    private const int ShortestNight = 6;

    private const int HalfDay = 12;

    /// <summary>Days by which a date without a year falls when a new year lies between two entries.</summary>
    private const int HalfYear = 183;

    /// <summary>Characters of a step in which it says that a night has passed.</summary>
    private const int NextDayReach = 40;

    /// <summary>As in "00:30 (+1)".</summary>
    private const string NextDaySign = "(+1";

    private const int None = -1;

    private readonly ProseText prose;
    private readonly Lazy<Tokens> tokens;
    private readonly Zone? zone;
    private readonly int? year;
    private readonly LocalTime? end;
    private readonly TimelineEntry[] entries;
    private Moment day;
    private int last = None;
    private int beforeLast = None;
    private bool isStraying;
    private bool isSlipping;

    private EntryOrder(ProseText prose, Lazy<Tokens> tokens, Zone? zone, TimelineEntry[] entries, Outage outage, int? year)
    {
        (this.prose, this.tokens, this.zone, this.entries, this.year) = (prose, tokens, zone, entries, year);
        (day, end) = (Moment.On(outage.Date), outage.End?.Time);
    }

    /// <param name="prose">The document's text.</param>
    /// <param name="tokens">Its words, asked for where a step after midday may be one of the next day.</param>
    /// <param name="steps">The entries of a timeline and what separates them.</param>
    /// <param name="zone">The zone of times that name none.</param>
    /// <param name="outage">Its date is that of times before the first date, and its end may prove a slip.</param>
    /// <param name="year">The year of dates that have none.</param>
    /// <returns>The entries, each with its moment and what is wrong with it.</returns>
    public static TimelineEntry[] Resolve(ProseText prose, Lazy<Tokens> tokens, TimelineSteps steps, Zone? zone, Outage outage, int? year)
    {
        var order = new EntryOrder(prose, tokens, zone, [.. steps.Entries], outage, year);
        var next = 0;
        for (var i = 0; i < order.entries.Length; i++)
        {
            if (steps.Restarts.Contains(i))
                order.Restart(outage.Date);
            CalendarDate? heading = null;
            for (; next < steps.Days.Count && steps.Days[next].Span.Start < order.entries[i].Lead.Start; next++)
                heading = steps.Days[next];
            order.Place(i, order.entries[i].Date ?? heading);
        }
        return order.entries;
    }

    private TimelineEntry? Last => last == None ? null : entries[last];

    private void Restart(LocalDate? date)
    {
        (last, beforeLast, isStraying, isSlipping) = (None, None, false, false);
        if (date is not null)
            day = Moment.On(date);
    }

    /// <param name="index">The entry.</param>
    /// <param name="written">Its own date, or that of the heading directly above it.</param>
    private void Place(int index, CalendarDate? written)
    {
        if (written is null)
            day = day.CarriedOn();
        else if (DayOf(written) is { } said)
            day = said;
        else
            return;
        var entry = entries[index];
        if (entry.Time?.Time is { } time)
            PlaceTime(index, time);
        else if (entry.Time is null && entry.Date is not null)
            PlaceDay(index);
    }

    /// <summary>A written date; where it has no year, in the one that follows the entry above.</summary>
    private Moment? DayOf(CalendarDate written)
    {
        if (Moment.On(written, year) is not { } said)
            return null;
        var isPastNewYear = written.Year is null && Last?.When is { } when && said.IsComparableTo(when)
            && Period.Between(said.Local.Date, when.Local.Date, PeriodUnits.Days).Days > HalfYear;
        return isPastNewYear ? said.PlusYears(1) : said;
    }

    private void PlaceDay(int index)
    {
        var isOutOfOrder = Last is { When: { } when } && day.IsBefore(when.CarriedOn());
        entries[index] = entries[index] with { When = day, Fault = isOutOfOrder ? FaultAgainst(last, EntryFaultKind.OutOfOrder) : null };
    }

    private void PlaceTime(int index, LocalTime time)
    {
        var entry = entries[index] = entries[index] with { When = day.At(time) };
        if (last == None || Follows(entry))
            Accept(index);
        else if (IsBackground(entry))
            return;
        else if (SlipOf(index) is { } slip && (day.Day != DaySource.Said || IsOfSameDay(index, slip)))
            Repair(index, slip);
        else if (day.Day == DaySource.Said)
            StrayWithDate(index);
        else if (MinutesBetween(entries[last], entry) <= -ShortestNight * 60)
        {
            entries[index] = entry with { When = entry.When!.PlusDays(1) };
            Accept(index);
        }
        else
            Stray(index);
    }

    private void Accept(int index)
    {
        (beforeLast, last, isStraying, isSlipping) = (last, index, false, false);
        day = entries[index].When!.CarriedOn();
    }

    /// <summary>Whether an entry is not earlier than the last, or that cannot be determined.</summary>
    private bool Follows(TimelineEntry entry) =>
        MinutesBetween(entries[last], entry) is not { } minutes || minutes >= -ToleranceOf(entries[last], entry);

    /// <summary>A deeper item may tell what happened before the step above it.</summary>
    private bool IsBackground(TimelineEntry entry) =>
        entry.Line.Kind == LineKind.ListItem && entries[last].Line.Kind == LineKind.ListItem && entry.Line.Level > entries[last].Line.Level;

    /// <summary>Of several entries that follow each other and lie before the one above them, the first is at fault.</summary>
    private void Stray(int index)
    {
        if (!isStraying)
            entries[index] = entries[index] with { Fault = FaultAgainst(last, EntryFaultKind.OutOfOrder) };
        isStraying = true;
    }

    /// <summary>Each entry that says an earlier date is at fault, and later ones are not of that date.</summary>
    private void StrayWithDate(int index)
    {
        var above = entries[last].When!;
        isStraying &= !entries[index].When!.CarriedOn().IsBefore(above.CarriedOn());
        Stray(index);
        day = above.CarriedOn();
    }

    /// <summary>Whether a slip leaves both entries on the one date that is written for them.</summary>
    private bool IsOfSameDay(int index, (int Index, int Hours) slip)
    {
        var date = entries[index].When!.Local.Date;
        return entries[last].When!.Local.Date == date && entries[slip.Index].When!.PlusHours(slip.Hours).Local.Date == date;
    }

    /// <summary>Which entry is off by twelve hours, this one or the one above, and the hours that put it in order.</summary>
    private (int Index, int Hours)? SlipOf(int index)
    {
        var (entry, above) = (entries[index], entries[last]);
        if (above is { Time.Meridiem: 'p', Fault: null } && beforeLast != None && above.When!.PlusHours(-HalfDay) is var earlier
            && !earlier.IsBefore(entries[beforeLast].When!) && !entry.When!.IsBefore(earlier))
            return (last, -HalfDay);
        if (entry.Time!.Meridiem is 'a' && MinutesBetween(above, entry) + (HalfDay * 60) >= 0 && !SaysNextDay(entry) && IsConfirmed(index))
            return (index, HalfDay);
        return null;
    }

    /// <summary>
    /// Whether the steps after a slip agree, the next PM being not earlier than it would be, or it would be at the stated end of the
    /// outage. Without either, only the hour of noon is mistaken like this.
    /// </summary>
    private bool IsConfirmed(int index)
    {
        var first = entries[index].Time!.Time!.Value;
        var latest = first;
        for (var i = index + 1; i < entries.Length && entries[i] is { Date: null, Time: { Time: { } time, Meridiem: 'a' or 'p' } }; i++)
        {
            if (entries[i].Time!.Meridiem == 'p')
                return time.PlusHours(-HalfDay) >= latest;
            if (time < latest)
                break;
            latest = time;
        }
        return first.Hour == 0 || first.PlusHours(HalfDay) == end;
    }

    /// <summary>Several slips in a row are one: whoever mistakes noon goes on in the wrong half of the day.</summary>
    private void Repair(int index, (int Index, int Hours) slip)
    {
        var isThis = slip.Index == index;
        var slipped = entries[slip.Index];
        var fault = isThis && isSlipping ? slipped.Fault : FaultAgainst(isThis ? last : beforeLast, EntryFaultKind.AmPmSlip);
        entries[slip.Index] = slipped with { When = slipped.When!.PlusHours(slip.Hours), Fault = fault };
        Accept(index);
        isSlipping = isThis;
    }

    private EntryFault FaultAgainst(int index, EntryFaultKind kind) => new(kind, entries[index].Lead);

    private int ToleranceOf(TimelineEntry above, TimelineEntry entry) =>
        IsApproximate(above) || IsApproximate(entry) ? ApproximateMinutes : 0;

    private bool IsApproximate(TimelineEntry entry) => entry.Time is { } time && TimeWords.IsApproximate(prose.Text, time.Span.Start);

    private bool SaysNextDay(TimelineEntry entry)
    {
        var beginning = new TextSpan(entry.Text.Start, Math.Min(NextDayReach, entry.Text.Length));
        return prose.Text.IndexOf(NextDaySign, beginning.Start, beginning.Length, StringComparison.Ordinal) >= 0
            || StepPhrases.NextDays.IsIn(tokens.Value, beginning);
    }

    /// <summary>
    /// Minutes from one entry to the other, in one zone where both have an offset; null where their days cannot be compared.
    /// </summary>
    private int? MinutesBetween(TimelineEntry from, TimelineEntry to)
    {
        var minutes = from.When!.MinutesUntil(to.When!);
        var (a, b) = (from.Time?.Zone ?? zone, to.Time?.Zone ?? zone);
        return minutes - (ZoneCatalog.Between(a, b) ?? 0);
    }
}
