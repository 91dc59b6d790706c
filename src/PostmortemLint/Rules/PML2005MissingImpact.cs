using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not say what the impact was.</summary>
internal sealed class PML2005MissingImpact : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2005",
        Title: "Impact is missing",
        MessageFormat: "{0} does not say what the impact was. Say who or what was affected and how, as in 'Impact: nobody could pay'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.SummaryWithout(Fact.Impact), postmortem.Facts.OfSummary(Fact.Impact));
}
