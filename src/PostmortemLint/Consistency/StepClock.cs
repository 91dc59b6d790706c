using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Compares the times of a timeline's steps with times that are said of the outage as a whole.</summary>
internal sealed class StepClock(Page page, Outage outage, Timeline timeline)
{
    private List<TimelineEntry>? steps;
    private List<TimedStep>? timed;

    private const int Day = 24 * 60;

    /// <summary>Minutes by which two times may differ that are not approximate.</summary>
    public const int ExactMinutes = 5;

    /// <summary>People round to quarter hours: an "about" time is off by at most this many minutes.</summary>
    private const int CoarseGrain = 15;

    /// <summary>The steps that begin with a clock time.</summary>
    public List<TimelineEntry> Steps => steps ??= timeline.Entries.Where(IsClocked).ToList();

    /// <summary>What is said of the outage.</summary>
    public Outage Outage => outage;

    /// <summary>What all steps tell.</summary>
    public StepReading Reading => timeline.Reading;

    /// <summary>Every step, with a time or without.</summary>
    public IReadOnlyList<TimelineEntry> Entries => timeline.Entries;

    /// <summary>The steps within the tolerance of a stated time, on the clock alone; null where a step's zone has no offset.</summary>
    public List<TimelineEntry>? Near(ClockTime stated)
    {
        var near = new List<TimelineEntry>();
        var tolerance = ToleranceOf(stated);
        foreach (var step in Steps)
            if (MinutesApart(stated, step) is not { } minutes)
                return null;
            else if (minutes <= tolerance
                || (step.Until is { Time: not null } until && MinutesApart(stated, step with { Time = until }) <= tolerance))
                near.Add(step);
        return near;
    }

    /// <summary>The step that has the stated time on another clock: then one of the zones is wrong, and not the times.</summary>
    public TimelineEntry? SameTimeInOtherZone(ClockTime stated) =>
        Steps.Find(s => s.Time!.Time == stated.Time && ShiftTo(stated, s) is not 0);

    /// <summary>
    /// Minutes on the clock between a stated time and a step with a time, at most twelve hours, or six where only one of them says which
    /// half of the day is meant; null where one of their zones has no offset.
    /// </summary>
    public int? MinutesApart(ClockTime stated, TimelineEntry step)
    {
        if (ShiftTo(stated, step) is not { } shift)
            return null;
        var (a, b) = (stated.Time!.Value.PlusMinutes(shift), step.Time!.Time!.Value);
        var round = MayBeOtherHalf(stated, step.Time) || MayBeOtherHalf(step.Time, stated) ? Day / 2 : Day;
        var minutes = (int)Math.Abs(Period.Between(a, b, PeriodUnits.Minutes).Minutes) % round;
        return Math.Min(minutes, round - minutes);
    }

    private static bool MayBeOtherHalf(ClockTime time, ClockTime other) => time.IsOfEitherHalf
        || (time is { Meridiem: '\0', Time.Hour: >= 1 and <= 12 } && other.Meridiem is 'a' or 'p');

    /// <summary>Minutes from a step to a stated moment, negative where that is earlier; null where it cannot be told.</summary>
    /// <param name="step">The step.</param>
    /// <param name="stated">The stated time.</param>
    /// <param name="moment">The same with its date.</param>
    public int? MinutesUntil(TimelineEntry step, ClockTime stated, Moment moment) =>
        MomentOf(step)?.MinutesUntil(moment) + ShiftTo(stated, step);

    /// <summary>When a step was; where it begins with no time, the first time in it, on the day of the outage.</summary>
    public Moment? MomentOf(TimelineEntry step)
    {
        if (step.Time?.Time is not null)
            return step.When;
        var times = page.TimesIn(step.Text);
        return step.Date is null && times.Length > 0 && times[0].Time is { } time ? Moment.On(outage.Date).At(time) : null;
    }

    /// <summary>Minutes by which a stated time may differ from that of its step.</summary>
    public int ToleranceOf(ClockTime time)
    {
        if (!TimeWords.IsApproximate(page.Prose.Text, time.Span.Start))
            return ExactMinutes;
        return time.Time!.Value.Minute % CoarseGrain == 0 ? EntryOrder.ApproximateMinutes : CoarseGrain;
    }

    /// <summary>
    /// The steps with a time, measured from an arbitrary origin; empty where an unknown zone, or a step with only a date, cannot be placed.
    /// </summary>
    public List<TimedStep> Timed => timed ??= Measure();

    private List<TimedStep> Measure()
    {
        var measured = new List<TimedStep>();
        Moment? origin = null;
        foreach (var entry in timeline.Entries)
            if (entry.Elapsed is { } elapsed)
                measured.Add(new TimedStep(entry, elapsed));
            else if (IsClocked(entry))
            {
                origin ??= entry.When!.CarriedOn();
                if (SinceOf(origin, entry) is not { } at)
                    return [];
                measured.Add(new TimedStep(entry, at));
                if (entry.Until is { Time: { } until })
                    measured.Add(new TimedStep(entry, at + DurationTo(until, entry.Time!.Time!.Value)));
            }
            else if (entry.When is { } day && !Steps.Exists(e => IsOnDay(e.When!, day)))
                return [];
        return measured;
    }

    /// <summary>How long a step took, at most a day.</summary>
    private static Duration DurationTo(LocalTime until, LocalTime from) =>
        Duration.FromMinutes((Period.Between(from, until, PeriodUnits.Minutes).Minutes + Day) % Day);

    private static bool IsOnDay(Moment moment, Moment day) => moment.IsComparableTo(day) && moment.Local.Date == day.Local.Date;

    /// <summary>A stated time as it is written; with its zone, where the step is on another clock.</summary>
    public string WordsOf(ClockTime stated, TimelineEntry beside) => stated.WordsBeside(page.Prose, ZoneOf(stated), ZoneOf(beside));

    /// <summary>The time of a step as it is written; with its zone, where the stated time is on another clock.</summary>
    public string WordsOf(TimelineEntry step, ClockTime beside) => step.Time!.WordsBeside(page.Prose, ZoneOf(step), ZoneOf(beside));

    private static bool IsClocked(TimelineEntry entry) => entry is { When: not null, Time.Time: not null };

    private Duration? SinceOf(Moment origin, TimelineEntry step) =>
        ZoneCatalog.Between(ZoneOf(step), timeline.Zone) is { } shift ? origin.Until(step.When!.PlusMinutes(shift)) : null;

    private int? ShiftTo(ClockTime stated, TimelineEntry step) => ZoneCatalog.Between(ZoneOf(stated), ZoneOf(step));

    private Zone? ZoneOf(ClockTime stated) => stated.Zone ?? outage.Zone;

    private Zone? ZoneOf(TimelineEntry step) => step.Time?.Zone ?? timeline.Zone;
}
