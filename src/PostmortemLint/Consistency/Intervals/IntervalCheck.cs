using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency.Intervals;

/// <summary>Compares how long parts of the outage are said to have taken with the steps of its one timeline.</summary>
internal sealed class IntervalCheck(Outage outage, StepClock clock, StepReading reading)
{
    private const int FewestSteps = 3;

    private readonly List<TimedStep> steps = clock.Timed();

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
        if (steps.Count < FewestSteps || MayBeSaidOf(outage.Interval, claim))
            return null;
        var isDetection = claim.Kind == IntervalKind.Detection;
        var end = isDetection ? steps.Find(s => reading.TellsNotice(s.Entry)) : steps.FindLast(s => reading.IsOver(s.Entry));
        if (end is null || FirstTrouble(isDetection) is not { } first || end.At <= first)
            return null;
        var begins = steps.ConvertAll(s => s.At);
        if (StatedStart is { } start)
            begins.Add(start);
        var over = steps.FindIndex(s => reading.IsOver(s.Entry));
        var ends = isDetection
            ? steps.FindAll(s => !reading.IsOver(s.Entry) || reading.TellsNotice(s.Entry))
            : steps.Where((s, i) => reading.MayEnd(s.Entry) || i > over).ToList();
        if (begins.Exists(b => ends.Exists(e => e.At > b && claim.Length.Covers(e.At - b, e.Entry.IsElapsed))))
            return null;
        told = end.At - first;
        return end;
    }

    private static bool MayBeSaidOf((Moment Start, Moment End)? interval, IntervalClaim claim) =>
        interval is var (from, to) && from.Until(to) is { } length && claim.Length.Covers(length, isElapsed: false);

    /// <summary>
    /// When the trouble began: as it is said of the outage, else with the first step that tells it. A timeline may begin long before, with
    /// what was changed, and one that begins with a notice does not tell it.
    /// </summary>
    private Duration? FirstTrouble(bool isDetection) =>
        StatedStart ?? steps.Find(s => reading.Says(s.Entry, StepPhrases.Beginnings)
            || (reading.TellsTrouble(s.Entry) && !(isDetection && reading.TellsNotice(s.Entry))))?.At;

    /// <summary>When the outage is said to have begun, on the clock of the steps.</summary>
    private Duration? StatedStart
    {
        get
        {
            if (outage.Start is not { Time: { } time } start)
                return null;
            var moment = Moment.On(outage.Date).At(time);
            var step = steps.Find(s => s.Entry.Elapsed is null);
            return step is not null && clock.MinutesUntil(step.Entry, start, moment) is { } minutes
                ? step.At + Duration.FromMinutes(minutes)
                : null;
        }
    }
}
