using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>A stated end that the timeline does not know.</summary>
internal sealed class PML4012SummaryContradictsTimeline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4012",
        Title: "Summary contradicts the timeline",
        MessageFormat: "The outage is said to end at {0}, but in the timeline it is over at {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.OnlyTimeline is { } timeline && timeline.RestorationBeside(postmortem.Outage) is { } entry)
            yield return Report(postmortem.Outage.End!.Span, postmortem.Words(postmortem.Outage.End.Span), postmortem.Words(entry.Time!.Span), postmortem.LineOf(entry.Lead));
    }
}
