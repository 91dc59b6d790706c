using PostmortemLint.Incident;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;

namespace PostmortemLint.Consistency;

/// <summary>Holds what is said of the outage as a whole against its story.</summary>
internal static class Contradictions
{
    /// <summary>Each contradiction once: a wrong start or end mostly makes a wrong duration, which is not a finding of its own.</summary>
    public static IEnumerable<Contradiction> In(Page page, Outline outline, Outage outage, IReadOnlyList<Timeline> timelines)
    {
        if (new DateCheck(page, outline, outage, timelines).WrongDate is { } date)
            yield return date;
        if (ZoneCheck.LostOffset(page, outage) is { } zone)
            yield return zone;
        // Which of several timelines the summary speaks of, nobody can tell.
        if (timelines.Count != 1)
            yield break;
        var check = new TimelineCheck(page, outage, timelines[0]);
        var (start, end) = (check.WrongStart, check.WrongEnd);
        if (start is not null)
            yield return start;
        if ((end ?? (start is null ? check.WrongDuration : null)) is { } over)
            yield return over;
    }
}
