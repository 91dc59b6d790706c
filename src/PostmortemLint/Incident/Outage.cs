using NodaTime;
using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Time;
using PostmortemLint.Time.Shapes;

namespace PostmortemLint.Incident;

/// <summary>What the document says of the outage as a whole, outside its timelines: in the summary, the impact and the header.</summary>
internal sealed class Outage
{
    private const int DaysOfWeek = 7;

    private static readonly string[] Ongoing = ["ongoing"];

    private readonly Page page;
    private readonly OutageScope scope;
    private readonly OutageTimes times;
    private readonly OutageDates dates;
    private readonly OutageLength length;

    private Outage(Page page, Outline outline, string? usualZone, Lazy<Tokens> tokens)
    {
        this.page = page;
        scope = new OutageScope(page, outline);
        times = OutageTimes.Read(page, scope);
        dates = new OutageDates(page, outline, scope, times);
        length = new OutageLength(page, outline, scope, times, tokens);
        Zone = OutageZone.Find(page, outline, scope, times, usualZone);
    }

    /// <summary>When it began; null when no clock time says so.</summary>
    public ClockTime? Start => times.Start;

    /// <summary>When it ended; null when no clock time says so.</summary>
    public ClockTime? End => times.End;

    /// <summary>The zone of its times; a zone stated only in the timeline does not count.</summary>
    public Zone? Zone { get; }

    /// <summary>
    /// The date it began on: the nearest to its start time, else the first that is said of it, in the front matter last.
    /// </summary>
    public LocalDate? Date => WrittenDate?.In(page.Year);

    /// <summary>The same as it is written.</summary>
    public CalendarDate? WrittenDate => dates.First;

    /// <summary>The date that is written beside its start.</summary>
    public CalendarDate? StartDate => dates.OfStart;

    /// <summary>The date that is written beside its end, when it is another than that of its start.</summary>
    public LocalDate? EndDate => dates.OfEnd?.In(page.Year);

    /// <summary>
    /// The earliest full date in title, header, summary, impact and timelines: the incident is no older. Null when no full date is there.
    /// </summary>
    public CalendarDate? EarliestDate => dates.Earliest;

    /// <summary>
    /// When it began and ended, on the days that are written or follow from each other, on the clock of its start; null when one of the
    /// times, or their distance, is not known.
    /// </summary>
    public (Moment Start, Moment End)? Interval
    {
        get
        {
            if (Start is not { Time: { } from, IsOfEitherHalf: false } || End is not { Time: { } to, IsOfEitherHalf: false }
                || ZoneCatalog.Between(End.Zone, Start.Zone) is not { } shift)
                return null;
            var day = Moment.On(Date);
            var (start, end) = (day.At(from), LastDay(day).At(to).PlusMinutes(shift));
            if (!start.IsComparableTo(end))
                return null;
            var days = EndDate is not null ? 0 : DaysByWeekday() ?? (end.IsBefore(start) ? 1 : 0);
            return (start, end.PlusDays(days));
        }
    }

    /// <summary>The first duration mentioned anywhere about the outage; not necessarily its own.</summary>
    public DurationMention? Duration => length.First;

    /// <summary>
    /// How long it is said to have lasted, where that is said of the whole outage: beside its times, or after a label or verb of
    /// duration.
    /// </summary>
    public DurationMention? StatedDuration => length.Stated;

    /// <summary>The same, else for how long something is said to have been so: "Customers could not pay for two hours."</summary>
    public DurationMention? ToldDuration => length.Told;

    /// <summary>
    /// The time after which all is said to be back: "After 2 hours, service was fully restored." Null when it is counted from something
    /// else.
    /// </summary>
    public DurationMention? RestoredAfter => length.UntilRestored;

    /// <summary>Whether it is said to go on.</summary>
    public bool IsOngoing => scope.Lines.Any(l => page.Prose.FindName(Ongoing, l.Span) is not null);

    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="usualZone">The zone of times for which no document states one; null where the team says nothing of it.</param>
    /// <param name="tokens">Its words, asked for only where a duration's own words matter.</param>
    public static Outage Read(Page page, Outline outline, string? usualZone, Lazy<Tokens> tokens) => new(page, outline, usualZone, tokens);

    /// <summary>"Monday 06:00 to Wednesday 14:00": less than a week, where both times have a weekday and no date of their own.</summary>
    private int? DaysByWeekday() =>
        WeekdayReader.Before(page.Prose.Text, Start!.Span.Start) is { } first
        && WeekdayReader.Before(page.Prose.Text, End!.Span.Start) is { } last
            ? (last - first + DaysOfWeek) % DaysOfWeek
            : null;

    /// <summary>
    /// The day of the end: that of the start, unless a date beside the end says otherwise; without a year, it is not before the start.
    /// </summary>
    private Moment LastDay(Moment firstDay)
    {
        if (EndDate is not { } date)
            return firstDay;
        var day = Moment.On(date);
        return dates.OfEnd!.Year is null && day.IsBefore(firstDay) ? day.PlusYears(1) : day;
    }
}
