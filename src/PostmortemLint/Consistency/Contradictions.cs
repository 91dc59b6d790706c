using NodaTime;
using PostmortemLint.Consistency.Intervals;
using PostmortemLint.Evidence;
using PostmortemLint.Incident;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;

namespace PostmortemLint.Consistency;

/// <summary>Compares what is said of the outage as a whole with its story.</summary>
internal static class Contradictions
{
    private const int FewestEntries = 3;

    /// <summary>Steps beyond which it is a log, in which any two times can be found.</summary>
    private const int MostEntries = 300;

    /// <summary>Each contradiction once: a wrong start or end mostly makes a wrong duration, which is not a finding of its own.</summary>
    public static IEnumerable<Contradiction> In(
        Page page, Outline outline, Outage outage, IReadOnlyList<Timeline> timelines, Lazy<Tokens> tokens)
    {
        if (new DateCheck(page, outline, outage, timelines, tokens).WrongDate is { } date)
            yield return date;
        if (ZoneCheck.LostOffset(page, outage) is { } zone)
            yield return zone;
        if (timelines.Count != 1 || !IsComparable(timelines[0], outage))
            yield break;
        var clock = new StepClock(page, outage, timelines[0]);
        var start = new StartCheck(clock).WrongStart;
        if (start is not null)
            yield return start;
        if (new EndCheck(clock).WrongEnd is { } end)
            yield return end;
        else if (start is null && new DurationCheck(page, clock).WrongDuration is { } duration)
            yield return duration;
    }

    /// <summary>
    /// How long it is said to have taken to detect, mitigate or recover, where the timeline shows something else: the first of each kind,
    /// with the step that ends it there, and how long that took. What is said of the whole outage is compared by other rules.
    /// </summary>
    public static IEnumerable<(IntervalClaim Claim, TimelineEntry End, Duration Told)> WrongIntervals(
        IEnumerable<IntervalClaim> claims, Page page, Outage outage, Timeline timeline)
    {
        if (!IsComparable(timeline, outage))
            yield break;
        var check = new IntervalCheck(new StepClock(page, outage, timeline));
        var reported = new HashSet<IntervalKind>();
        foreach (var claim in claims)
            if (claim.Length.Mention.Span is var span && span != outage.StatedDuration?.Span && span != outage.RestoredAfter?.Span
                && !reported.Contains(claim.Kind) && check.EndOf(claim, out var told) is { } end && reported.Add(claim.Kind))
                yield return (claim, end.Entry, told);
    }

    /// <summary>The step with which somebody noticed the outage, when it is said to have started more than five minutes later.</summary>
    public static TimelineEntry? EarlyNotice(Page page, Outage outage, Timeline timeline) =>
        new StartCheck(new StepClock(page, outage, timeline)).EarlyNotice;

    /// <summary>An end before its start is a finding of its own.</summary>
    private static bool IsComparable(Timeline timeline, Outage outage) =>
        !timeline.Section.IsTruncated && timeline.Entries.Count is >= FewestEntries and <= MostEntries
        && !(outage.Interval is { } interval && interval.End.IsBefore(interval.Start));
}
