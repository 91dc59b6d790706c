using NodaTime;
using PostmortemLint.Consistency.Intervals;
using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Compares the duration that is said of the outage with the steps of its one timeline.</summary>
internal sealed class DurationCheck(Page page, StepClock clock)
{
    private const int FewestSteps = 3;

    private readonly Outage outage = clock.Outage;
    private readonly StepReading reading = clock.Reading;

    /// <summary>A stated duration that lies between no two steps; where a step says "outage begins", between it and no other.</summary>
    public Contradiction? WrongDuration
    {
        get
        {
            if (outage.RestoredAfter is { } restored
                && Mismatch(new StatedLength(restored, page.Prose.Text), isUntilRestored: true) is { } late)
                return late;
            // Where start and end are stated as well, another rule checks whether the duration fits them.
            if (outage.Start is not null && outage.End is not null)
                return null;
            return outage.StatedDuration is { } stated ? Mismatch(new StatedLength(stated, page.Prose.Text), isUntilRestored: false)
                : page.FrontMatterDuration is { } header ? Mismatch(new StatedLength(header, page.Source.Content), isUntilRestored: false)
                : null;
        }
    }

    /// <param name="claim">The duration.</param>
    /// <param name="isUntilRestored">
    /// Whether it is counted to the time when all was back: "after 2 hours, service was restored".
    /// </param>
    private Contradiction? Mismatch(StatedLength claim, bool isUntilRestored)
    {
        var steps = clock.Timed;
        var ends = steps.FindAll(s => reading.Tells(s.Entry, StepSigns.Restores));
        if (steps.Count < FewestSteps || ends.Count == 0)
            return null;
        var beginnings = steps.FindAll(s => reading.Tells(s.Entry, StepSigns.Begins));
        var starts = beginnings.Count > 0 ? beginnings
            : isUntilRestored ? NearStart(steps)
            : steps.FindAll(s => s == steps[0] || MayBegin(s));
        if (starts.Count == 0 || IsTold(claim, starts, isUntilRestored ? ends : steps.FindAll(s => reading.MayEnd(s.Entry))))
            return null;
        var over = ends[ends.Count - 1];
        var told = over.At - starts[0].At;
        var isToldFromStart = beginnings.Count > 0 || !reading.Tells(steps[0].Entry, StepSigns.Notices);
        if (told <= Duration.Zero || MayDiffer(claim.Mention.Duration, told, isUntilRestored, isToldFromStart))
            return null;
        var length = DurationMention.Describe(told);
        var tale = $"the timeline shows it over after {length}";
        return new Contradiction(claim.Mention.Span, $"last {claim.Words}", tale, over.Entry.Lead) { IsOfClock = true };
    }

    private bool MayBegin(TimedStep step) =>
        reading.Tells(step.Entry, StepSigns.Wrong | StepSigns.Declares) || step.Entry.Line.Kind == LineKind.Heading;

    /// <summary>The steps near the start that is said of the outage; all where none is said.</summary>
    private List<TimedStep> NearStart(List<TimedStep> steps)
    {
        if (outage.Start is not { Time: not null } start)
            return steps;
        var near = clock.Near(start);
        return near is null ? [] : steps.FindAll(s => near.Contains(s.Entry));
    }

    /// <summary>
    /// Whether both can be right: what is counted from some repair is shorter than the outage, and an outage may be older than its first
    /// notice.
    /// </summary>
    private static bool MayDiffer(Duration stated, Duration told, bool isUntilRestored, bool isToldFromStart) =>
        isUntilRestored ? stated < told : stated > told && !isToldFromStart;

    private static bool IsTold(StatedLength claim, List<TimedStep> starts, List<TimedStep> ends) =>
        starts.Exists(start => ends.Exists(end => end.At > start.At && claim.Covers(end.At - start.At, start.Entry.IsElapsed)));
}
