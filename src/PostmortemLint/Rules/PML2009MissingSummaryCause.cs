using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not state the root cause.</summary>
internal sealed class PML2009MissingSummaryCause : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2009",
        Title: "Cause is missing from the summary",
        MessageFormat: "{0} does not state the root cause. Add it in one sentence, as in 'The root cause was an expired certificate'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.SummaryWithout(Fact.Cause), postmortem.Facts.OfSummary(Fact.Cause));
}
