using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Compares the end that is said of the outage with the steps of its one timeline.</summary>
internal sealed class EndCheck(StepClock clock)
{
    /// <summary>
    /// The last steps of a timeline, among which the one is that ended the outage: what follows it is repair and review.
    /// </summary>
    private const int ClosingEntries = 4;

    /// <summary>With fewer steps that have a time, it is labelled facts rather than a story.</summary>
    private const int FewestSteps = 3;

    /// <summary>The most minutes, and the largest share of the outage, between its stated end and the service being back.</summary>
    private const int LongestCheck = 15;
    private const double LongestCheckPart = 0.15;

    private readonly Outage outage = clock.Outage;
    private readonly StepReading reading = clock.Reading;

    /// <summary>A stated end with no step near it, or near which the service had long been back or was not back yet.</summary>
    public Contradiction? WrongEnd
    {
        get
        {
            if (outage is not { Start: { } start, End: { Time: not null } end } || clock.Near(end) is not { } near)
                return null;
            var steps = clock.Steps;
            if (steps.Count < FewestSteps)
                return null;
            var same = clock.SameTimeInOtherZone(start) is null ? null : clock.SameTimeInOtherZone(end);
            if ((same ?? (near.Count == 0 ? LastRestoration(steps) : OtherRestoration(steps, near, end))) is not { } over)
                return null;
            var (stated, told) = (clock.WordsOf(end, over), clock.WordsOf(over, end));
            return new Contradiction(end.Span, $"end at {stated}", $"the timeline shows it over at {told}", over.Lead) { IsOfClock = true };
        }
    }

    /// <summary>
    /// Among the last steps the one that says "restored" or the like, else the last, where the outage is said to go on for longer than
    /// all the steps took.
    /// </summary>
    private TimelineEntry? LastRestoration(List<TimelineEntry> steps)
    {
        for (var i = steps.Count - 1; i >= 0 && i >= steps.Count - ClosingEntries; i--)
            if (IsOver(steps[i]))
                return steps[i];
        if (steps.Count == 0 || outage.Interval is not { } interval)
            return null;
        var last = steps[steps.Count - 1];
        return Minutes(last, interval.End) > Minutes(steps[0], last.When!) ? last : null;
    }

    /// <summary>
    /// The step with which the service was back, long before the end and for good, or long after it. Where the step at the end says that
    /// it was over, too, or that somebody checked, the service must have been back before half of the time had passed.
    /// </summary>
    private TimelineEntry? OtherRestoration(List<TimelineEntry> steps, List<TimelineEntry> near, ClockTime end)
    {
        if (outage.Interval is not { } interval || interval.Start.MinutesUntil(interval.End) is not (> 0 and var length))
            return null;
        var isOver = near.Exists(IsOver);
        var isClosing = near.Exists(e => reading.Tells(e, StepSigns.Closing));
        var check = Math.Max(LongestCheck, (int)(length * LongestCheckPart));
        var lastCheck = isOver || isClosing ? Math.Max(check, length / 2) : check;
        if (EarlierRestoration(steps, steps.IndexOf(near[0]), lastCheck, length) is { } earlier)
            return earlier;
        if (isOver)
            return null;
        if (near.TrueForAll(GoesOn))
            return LaterRestoration(steps, near, check);
        return !isClosing && near.TrueForAll(e => clock.MinutesApart(end, e) > 0) && LastRestoration(steps) is { } last
            && interval.End.MinutesUntil(last.When!) > check ? last : null;
    }

    /// <summary>
    /// The first full restoration before the step at the end, where nothing breaks between them and they are more than a check apart, and
    /// less than the outage.
    /// </summary>
    private TimelineEntry? EarlierRestoration(List<TimelineEntry> steps, int end, int check, int outageMinutes)
    {
        var first = steps.FindIndex(0, end, IsAllBack);
        if (first < 0 || steps.FindIndex(first + 1, end - first, e => reading.Tells(e, StepSigns.Wrong)) >= 0)
            return null;
        return Minutes(steps[first], steps[end].When!) is { } minutes && minutes > check && minutes < outageMinutes ? steps[first] : null;
    }

    /// <summary>Whether a step is in the middle of the work, or tells that somebody noticed, which is not the end.</summary>
    private bool GoesOn(TimelineEntry step) => reading.Tells(step, StepSigns.GoesOn)
        || (reading.Tells(step, StepSigns.Notices) && !reading.Tells(step, StepSigns.Closing));

    private TimelineEntry? LaterRestoration(List<TimelineEntry> steps, List<TimelineEntry> near, int check) =>
        steps.Find(e =>
            e.Lead.Start > near[near.Count - 1].Lead.Start && IsAllBack(e) && Minutes(near[0], e.When!) > check);

    private bool IsOver(TimelineEntry step) => reading.Tells(step, StepSigns.Restores);

    private bool IsAllBack(TimelineEntry step) => reading.Tells(step, StepSigns.RestoresAll);

    private static int? Minutes(TimelineEntry from, Moment to) => from.When!.MinutesUntil(to);
}
