using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;

namespace PostmortemLint.Consistency;

/// <summary>Compares the start that is said of the outage with the steps of its one timeline.</summary>
internal sealed class StartCheck(StepClock clock)
{
    /// <summary>The most minutes between a stated start and the step that says "outage begins".</summary>
    private const int LongestDelay = 15;

    /// <summary>Minutes before the start beyond which a step is not an early notice, but about another day.</summary>
    private const int LongestLead = 12 * 60;

    /// <summary>
    /// The step with which somebody noticed the outage, when it is said to have started more than five minutes later. It may be out of
    /// order just below the step at the start: moved up, it is still before it.
    /// </summary>
    public TimelineEntry? EarlyNotice
    {
        get
        {
            if (clock.Outage is not { Start: { Time: not null } start, Interval: { } interval }
                || clock.SameTimeInOtherZone(start) is not null)
                return null;
            var tolerance = clock.ToleranceOf(start);
            var isPast = false;
            foreach (var entry in clock.Entries)
            {
                if (entry.Fault?.Kind == EntryFaultKind.AmPmSlip || clock.MomentOf(entry) is null)
                    continue;
                if (clock.MinutesUntil(entry, start, interval.Start) is not { } lead || (lead <= tolerance && isPast))
                    return null;
                if (lead > tolerance && lead < LongestLead && isPast == entry.Fault is not null && clock.Reading.NoticesItself(entry))
                    return entry;
                isPast |= lead <= tolerance;
            }
            return null;
        }
    }

    /// <summary>A stated start at which no step reports trouble, while another step says that the outage begins.</summary>
    public Contradiction? WrongStart
    {
        get
        {
            if (clock.Outage.Start is not { Time: not null } start || clock.Steps.Find(IsBeginning) is not { } beginning)
                return null;
            if (clock.Near(start) is not { } near || near.Exists(e => clock.Reading.Tells(e, StepSigns.Begins | StepSigns.Wrong)))
                return null;
            if (EarlyNotice is not null || !(clock.MinutesApart(start, beginning) > LongestDelay))
                return null;
            var (stated, told) = (clock.WordsOf(start, beginning), clock.WordsOf(beginning, start));
            var tale = $"the timeline shows it start at {told}";
            return new Contradiction(start.Span, $"start at {stated}", tale, beginning.Lead) { IsOfClock = true };
        }
    }

    private bool IsBeginning(TimelineEntry step) => clock.Reading.Tells(step, StepSigns.Begins);
}
