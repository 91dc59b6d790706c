using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Holds what is said of the outage as a whole against the steps of the one timeline.</summary>
internal sealed class TimelineCheck
{
    private const int FewestEntries = 3;

    /// <summary>Steps beyond which it is a log, in which any two times can be found.</summary>
    private const int MostEntries = 300;

    private const int ExactMinutes = 5;

    /// <summary>Minutes between the times that are written for any time near them; "about 11:35" is not off by more.</summary>
    private const int CoarseGrain = 15;

    /// <summary>Steps among which the one is that ended the outage: what follows it is repair and review.</summary>
    private const int ClosingEntries = 4;

    /// <summary>Minutes before the start beyond which a step is no early notice of it, but of another day.</summary>
    private const int LongestLead = 12 * 60;

    /// <summary>Minutes, and part of the outage, by which the service is back before or behind its end without a word about it.</summary>
    private const int LongestCheck = 15;
    private const double LongestCheckPart = 0.15;

    private static readonly Duration Day = Duration.FromHours(24);

    private readonly Page page;
    private readonly Outage outage;
    private readonly Timeline timeline;

    public TimelineCheck(Page page, Outage outage, Timeline timeline) => (this.page, this.outage, this.timeline) = (page, outage, timeline);

    /// <summary>The step with which somebody noticed the outage, when it is said to have started more than five minutes later.</summary>
    public TimelineEntry? EarlyNotice
    {
        get
        {
            if (outage.Start?.Time is null || outage.Interval is not { } interval)
                return null;
            var tolerance = ToleranceOf(outage.Start);
            foreach (var entry in timeline.Entries)
            {
                if (MomentOf(entry) is not { } when || entry.Fault is not null)
                    continue;
                if (ZoneCatalog.Between(outage.Start.Zone ?? outage.Zone, entry.Time?.Zone ?? timeline.Zone) is not { } shift)
                    return null;
                if (when.MinutesUntil(interval.Start) + shift is not { } minutes)
                    return null;
                if (minutes > tolerance && minutes < LongestLead && Says(entry.Text, StepWords.Noticings))
                    return entry;
                if (minutes <= tolerance)
                    return null;
            }
            return null;
        }
    }

    /// <summary>An end that no step is near to, or near to which the service is long back, or not yet.</summary>
    public Contradiction? WrongEnd
    {
        get
        {
            if (outage.End?.Time is not { } end || outage.Start is null || !IsComparable)
                return null;
            var (near, isUnknown) = Near(outage.End, end);
            if (isUnknown)
                return null;
            var steps = timeline.Entries.Where(IsClocked).ToList();
            if ((near.Count == 0 ? LastRestoration(steps) : OtherRestoration(steps, near)) is not { } over)
                return null;
            return new Contradiction(outage.End.Span, $"end at {WordsBeside(outage.End, over)}", $"in the timeline it is over at {WordsBeside(over, outage.End)}", over.Lead);
        }
    }

    /// <summary>A start beside which nothing breaks, where another step says "outage begins" or the like.</summary>
    public Contradiction? WrongStart
    {
        get
        {
            if (outage.Start?.Time is not { } start || !IsComparable || timeline.Entries.FirstOrDefault(e => IsClocked(e) && Says(e, StepWords.Beginnings)) is not { } beginning)
                return null;
            var (near, isUnknown) = Near(outage.Start, start);
            if (isUnknown || near.Exists(e => Says(e, StepWords.Beginnings) || TellsTrouble(e)) || EarlyNotice is not null)
                return null;
            if (ZoneCatalog.Between(outage.Start.Zone ?? outage.Zone, beginning.Time!.Zone ?? timeline.Zone) is not { } shift || Math.Abs(Apart(start.PlusMinutes(shift), beginning.Time.Time!.Value)) <= LongestCheck)
                return null;
            return new Contradiction(outage.Start.Span, $"start at {WordsBeside(outage.Start, beginning)}", $"in the timeline it starts at {WordsBeside(beginning, outage.Start)}", beginning.Lead);
        }
    }

    /// <summary>A duration that no two steps are apart, from the one that says "outage begins" where there is one.</summary>
    public Contradiction? WrongDuration
    {
        get
        {
            if (outage.RestoredAfter is { } restored && Mismatch(restored, page.Prose.Text, fromStart: true) is { } late)
                return late;
            if (outage.Start is not null && outage.End is not null)
                return null; // That is for the arithmetic of the summary alone.
            return outage.StatedDuration is { } stated ? Mismatch(stated, page.Prose.Text, fromStart: false)
                : page.FrontMatterDuration is { } header ? Mismatch(header, page.Source.Content, fromStart: false) : null;
        }
    }

    // An end before its start is a finding of its own.
    private bool IsComparable => !timeline.Section.IsTruncated && !(outage.Interval is { } interval && interval.End.IsBefore(interval.Start)) && timeline.Entries.Count is >= FewestEntries and <= MostEntries;

    private Contradiction? Mismatch(DurationMention stated, string text, bool fromStart)
    {
        if (!IsComparable)
            return null;
        var steps = Offsets();
        var ends = steps.FindAll(s => Says(s.Entry, StepWords.Restorations));
        if (steps.Count < FewestEntries || ends.Count == 0)
            return null;
        var starts = steps.FindAll(s => Says(s.Entry, StepWords.Beginnings));
        var isToldFromStart = starts.Count > 0 || !TellsNotice(steps[0].Entry);
        if (starts.Count == 0 && fromStart && outage.Start?.Time is { } start)
        {
            var near = Near(outage.Start, start).Steps;
            starts = steps.FindAll(s => near.Contains(s.Entry));
        }
        else if (starts.Count == 0)
            starts = steps;
        if (starts.Count == 0)
            return null;
        var isApproximate = TimeWords.IsApproximate(text, stated.Span.Start);
        var bound = TimeWords.BoundBefore(text, stated.Span.Start);
        foreach (var (entry, from) in starts)
            foreach (var (_, to) in fromStart ? ends : steps)
                if (to > from && IsCovered(stated, to - from, entry.IsElapsed, isApproximate, bound))
                    return null;
        var (over, at) = ends[ends.Count - 1];
        var told = at - starts[0].At;
        // What is counted from some repair is shorter than the outage, and an outage may be older than its first notice.
        if (told <= Duration.Zero || (fromStart ? stated.Duration < told : stated.Duration > told && !isToldFromStart))
            return null;
        return new Contradiction(stated.Span, $"last {text.Substring(stated.Span.Start, stated.Span.Length)}", $"in the timeline it is over after {DurationMention.Describe(told)}", over.Lead);
    }

    /// <summary>Whether two steps may be so far apart; on the clock alone, too, since the days between them are mostly inferred. "0:45" counted from the start is 45 seconds or 45 minutes.</summary>
    private static bool IsCovered(DurationMention stated, Duration span, bool isElapsed, bool isApproximate, char bound) =>
        stated.Covers(span, isApproximate, bound)
        || (isElapsed ? stated.Covers(span * 60, isApproximate, bound) : span > Day && stated.Covers(Duration.FromTicks(span.TotalTicks % Day.TotalTicks), isApproximate, bound));

    /// <summary>The steps with a time, counted from any one moment; none where the zones, or steps with a date alone, leave that open.</summary>
    private List<(TimelineEntry Entry, Duration At)> Offsets()
    {
        var steps = new List<(TimelineEntry Entry, Duration At)>();
        Moment? origin = null;
        foreach (var entry in timeline.Entries)
            if (entry.Elapsed is { } elapsed)
                steps.Add((entry, elapsed));
            else if (IsClocked(entry))
            {
                if (ZoneCatalog.Between(entry.Time!.Zone ?? timeline.Zone, timeline.Zone) is not { } shift)
                    return [];
                origin ??= entry.When!.CarriedOn();
                if (origin.Until(entry.When!.PlusMinutes(shift)) is not { } at)
                    return [];
                steps.Add((entry, at));
            }
            else if (entry.When is { } day && !timeline.Entries.Any(e => IsClocked(e) && e.When!.Local.Date == day.Local.Date))
                return [];
        return steps;
    }

    /// <summary>The steps within the tolerance of a stated time, on the clock; unknown where a step's zone has no offset.</summary>
    private (List<TimelineEntry> Steps, bool IsUnknown) Near(ClockTime stated, LocalTime time)
    {
        var near = new List<TimelineEntry>();
        var tolerance = ToleranceOf(stated);
        foreach (var entry in timeline.Entries)
        {
            if (!IsClocked(entry))
                continue;
            if (ZoneCatalog.Between(stated.Zone ?? outage.Zone, entry.Time!.Zone ?? timeline.Zone) is not { } shift)
                return (near, true);
            if (Math.Abs(Apart(time.PlusMinutes(shift), entry.Time.Time!.Value)) <= tolerance)
                near.Add(entry);
        }
        return (near, false);
    }

    /// <summary>Among the last steps the one that says "restored" or the like, else the last, where the outage is said to go on for longer than all the steps took.</summary>
    private TimelineEntry? LastRestoration(List<TimelineEntry> steps)
    {
        for (var i = steps.Count - 1; i >= 0 && i >= steps.Count - ClosingEntries; i--)
            if (Says(steps[i], StepWords.Restorations))
                return steps[i];
        return steps.Count > 0 && outage.Interval is { } interval && steps[steps.Count - 1].When!.MinutesUntil(interval.End) > steps[0].When!.MinutesUntil(steps[steps.Count - 1].When!)
            ? steps[steps.Count - 1]
            : null;
    }

    /// <summary>
    /// The step with which the service was back, long before the end and for good, or long behind it. Where the step at the end says that it was over, too,
    /// or that somebody checked, the service must have been back before half of the time had passed.
    /// </summary>
    private TimelineEntry? OtherRestoration(List<TimelineEntry> steps, List<TimelineEntry> near)
    {
        if (outage.Interval is not { } interval || interval.Start.MinutesUntil(interval.End) is not (> 0 and var length))
            return null;
        var first = steps.IndexOf(near[0]);
        var isOver = near.Exists(e => Says(e, StepWords.Restorations));
        var check = Math.Max(LongestCheck, (int)(length * LongestCheckPart));
        var lastCheck = isOver || near.Exists(e => Says(e, StepWords.Closings)) ? Math.Max(check, length / 2) : check;
        for (var i = 0; i < first; i++)
            if (IsFullRestoration(steps[i]))
            {
                if (steps[i].When!.MinutesUntil(near[0].When!) is { } early && early > lastCheck && early < length && !steps.GetRange(i + 1, first - i).Exists(TellsTrouble))
                    return steps[i];
                break;
            }
        if (isOver || !near.TrueForAll(e => Says(e, StepWords.Unfinished)))
            return null;
        return steps.Find(e => e.Lead.Start > near[near.Count - 1].Lead.Start && IsFullRestoration(e) && near[0].When!.MinutesUntil(e.When!) > check);
    }

    /// <summary>Whether a clause of the step says that the service as a whole is back.</summary>
    private bool IsFullRestoration(TimelineEntry entry)
    {
        var span = TextOf(entry);
        var text = page.Prose.Lower(span);
        foreach (var stem in StepWords.FullRestorations)
            if (text.IndexOf(stem.AsSpan()) is >= 0 and var at)
            {
                var before = text.Slice(0, at + 1);
                var start = Math.Max(before.LastIndexOfAny(".,;:".AsSpan()), before.LastIndexOf(" and ".AsSpan())) + 1;
                var length = text.Slice(at).IndexOfAny('.', ',', ';');
                var clause = text.Slice(start, (length < 0 ? text.Length : at + length) - start);
                return Stems.HasHint(clause, StepWords.Services) && !Stems.HasHint(clause, StepWords.PartsOfServices);
            }
        return false;
    }

    private bool TellsTrouble(TimelineEntry entry) => TellsNotice(entry) || Says(entry, StepWords.Troubles);

    private bool TellsNotice(TimelineEntry entry) => Says(entry, StepWords.Noticings);

    private bool Says(TimelineEntry entry, string[] stems) => Says(TextOf(entry), stems);

    private bool Says(TextSpan text, string[] stems) => page.Prose.HasStem(text, stems);

    /// <summary>What a step tells; of a heading with its time, the paragraphs below it.</summary>
    private TextSpan TextOf(TimelineEntry entry)
    {
        if (entry.Line.Kind != LineKind.Heading)
            return entry.Text;
        foreach (var line in page.LinesIn(TextSpan.FromBounds(entry.Line.Span.End, timeline.Section.Span.End)))
            if (line.Kind == LineKind.Heading)
                return TextSpan.FromBounds(entry.Text.Start, line.Span.Start);
        return TextSpan.FromBounds(entry.Text.Start, timeline.Section.Span.End);
    }

    private static bool IsClocked(TimelineEntry entry) => entry is { When: not null, Time.Time: not null };

    private int ToleranceOf(ClockTime time) =>
        !TimeWords.IsApproximate(page.Prose.Text, time.Span.Start) ? ExactMinutes : time.Time!.Value.Minute % CoarseGrain == 0 ? EntryOrder.ApproximateMinutes : CoarseGrain;

    /// <summary>When an entry was; where it begins with no time, the first time in it, on the day of the outage.</summary>
    private Moment? MomentOf(TimelineEntry entry)
    {
        if (entry.Time?.Time is not null)
            return entry.When;
        var times = page.TimesIn(entry.Text);
        return entry.Date is null && times.Length > 0 && times[0].Time is { } time ? Moment.On(outage.Date).At(time) : null;
    }

    private string WordsBeside(ClockTime stated, TimelineEntry entry) => stated.WordsBeside(page.Prose, ZoneOf(stated), ZoneOf(entry));

    private string WordsBeside(TimelineEntry entry, ClockTime stated) => entry.Time!.WordsBeside(page.Prose, ZoneOf(entry), ZoneOf(stated));

    private Zone? ZoneOf(ClockTime stated) => stated.Zone ?? outage.Zone;

    private Zone? ZoneOf(TimelineEntry entry) => entry.Time?.Zone ?? timeline.Zone;

    /// <summary>Minutes on the clock between two times of day, at most twelve hours.</summary>
    private static int Apart(LocalTime a, LocalTime b)
    {
        var minutes = (int)Period.Between(a, b, PeriodUnits.Minutes).Minutes % (24 * 60);
        return minutes > 12 * 60 ? minutes - (24 * 60) : minutes < -12 * 60 ? minutes + (24 * 60) : minutes;
    }
}
