using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>A start, end, duration or date of the outage that the timeline does not know.</summary>
internal sealed class PML4012SummaryContradictsTimeline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4012",
        Title: "Summary contradicts the timeline",
        MessageFormat: "The outage is said to {0}, but {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var contradiction in Contradictions(postmortem))
            yield return ReportAgainst(contradiction.Against, contradiction.Span, contradiction.Stated, contradiction.Told, postmortem.LineOf(contradiction.Against));
    }

    /// <summary>A wrong start or end mostly makes a wrong duration, which is not reported again.</summary>
    private static IEnumerable<Contradiction> Contradictions(Postmortem postmortem)
    {
        if (DateComparer.WrongDate(postmortem) is { } date)
            yield return date;
        if (ZoneComparer.LostOffset(postmortem) is { } zone)
            yield return zone;
        if (postmortem.OnlyTimeline is not { } timeline)
            yield break;
        var comparer = new TimelineComparer(postmortem, timeline);
        var (start, end) = (comparer.WrongStart, comparer.WrongEnd);
        if (start is not null)
            yield return start;
        if ((end ?? (start is null ? comparer.WrongDuration : null)) is { } over)
            yield return over;
    }
}
