using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A start, end, duration or date of the outage that the timeline contradicts.</summary>
internal sealed class PML4012SummaryContradictsTimeline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4012",
        Title: "Summary contradicts the timeline",
        MessageFormat: "The {3} is said to {0}, but {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var contradiction in postmortem.Contradictions)
            yield return ReportAgainst(
                contradiction.Against,
                contradiction.Span,
                contradiction.Stated,
                contradiction.Told,
                postmortem.LineOf(contradiction.Against),
                postmortem.Noun);
    }
}
