using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency.Intervals;

/// <summary>
/// Compares how long parts of the outage are said to have taken with the steps of its one timeline. Between which steps a part may lie is
/// found once for all that is said of parts of its kind.
/// </summary>
internal sealed class IntervalCheck
{
    private const int FewestSteps = 3;

    private readonly StepClock clock;
    private readonly Outage outage;
    private readonly Duration? statedStart;
    private readonly Lazy<Part?> detection;
    private readonly Lazy<Part?> repair;

    public IntervalCheck(StepClock clock)
    {
        (this.clock, outage) = (clock, clock.Outage);
        statedStart = StatedStart();
        detection = new Lazy<Part?>(() => PartUntil(Tells(StepSigns.Notices), isDetection: true), isThreadSafe: false);
        repair = new Lazy<Part?>(() => PartUntil(Tells(StepSigns.Over), isDetection: false), isThreadSafe: false);
    }

    private List<TimedStep> Steps => clock.Timed;

    /// <summary>
    /// The step that ends an interval of this kind in the timeline, where no two steps between which it may be lie so far apart as is
    /// stated. Null when there are two, or the timeline tells too little.
    /// </summary>
    /// <param name="claim">What is stated.</param>
    /// <param name="told">
    /// How long it took by the timeline: from the start to the first notice, or to the last step with which all was back.
    /// </param>
    public TimedStep? EndOf(IntervalClaim claim, out Duration told)
    {
        told = default;
        if (MayBeSaidOf(outage.Interval, claim) || (claim.Kind == IntervalKind.Detection ? detection : repair).Value is not { } part)
            return null;
        if (part.Lengths.Any(l => claim.Length.Covers(l.Length, l.IsElapsed)))
            return null;
        told = part.Told;
        return part.End;
    }

    private Predicate<TimedStep> Tells(StepSigns signs) => step => clock.Reading.Tells(step.Entry, signs);

    private Part? PartUntil(Predicate<TimedStep> ends, bool isDetection)
    {
        var end = Steps.Count < FewestSteps ? null : isDetection ? Steps.Find(ends) : Steps.FindLast(ends);
        if (end is null || FirstTrouble(isDetection) is not { } first || end.At <= first)
            return null;
        var begins = Steps.Select(s => s.At).ToList();
        if (statedStart is { } start)
            begins.Add(start);
        var over = Steps.FindIndex(Tells(StepSigns.Over));
        var last = isDetection
            ? Steps.Where(s => !clock.Reading.Tells(s.Entry, StepSigns.Over) || clock.Reading.Tells(s.Entry, StepSigns.Notices))
            : Steps.Where((s, i) => clock.Reading.MayEnd(s.Entry) || i > over);
        var lengths = last.SelectMany(e => begins.Where(b => e.At > b).Select(b => (e.At - b, e.Entry.IsElapsed)));
        return new Part(end, end.At - first, new HashSet<(Duration, bool)>(lengths));
    }

    private static bool MayBeSaidOf((Moment Start, Moment End)? interval, IntervalClaim claim) =>
        interval is var (from, to) && from.Until(to) is { } length && claim.Length.Covers(length, isElapsed: false);

    /// <summary>
    /// When the trouble began: as it is said of the outage, else with the first step that tells it. A timeline may begin long before, with
    /// what was changed, and one that begins with a notice does not tell it.
    /// </summary>
    private Duration? FirstTrouble(bool isDetection) =>
        statedStart ?? Steps.Find(s => clock.Reading.Tells(s.Entry, StepSigns.Begins)
            || (clock.Reading.Tells(s.Entry, StepSigns.Wrong) && !(isDetection && clock.Reading.Tells(s.Entry, StepSigns.Notices))))?.At;

    /// <summary>When the outage is said to have begun, on the clock of the steps.</summary>
    private Duration? StatedStart()
    {
        if (outage.Start is not { Time: { } time, IsOfEitherHalf: false } start)
            return null;
        var moment = Moment.On(outage.Date).At(time);
        var step = Steps.Find(s => s.Entry.Elapsed is null);
        return step is not null && clock.MinutesUntil(step.Entry, start, moment) is { } minutes
            ? step.At + Duration.FromMinutes(minutes)
            : null;
    }

    /// <summary>A part of the outage, by the timeline.</summary>
    /// <param name="End">The step that ends it.</param>
    /// <param name="Told">How long it took.</param>
    /// <param name="Lengths">How far apart any two steps are between which it may lie, and whether that is counted from the start.</param>
    private sealed record Part(TimedStep End, Duration Told, HashSet<(Duration Length, bool IsElapsed)> Lengths);
}
