using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not say how many users were affected.</summary>
internal sealed class PML2008MissingAffectedShare : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2008",
        Title: "Affected share is missing",
        MessageFormat: "{0} does not say how many users were affected. "
            + "Give a share or a number, as in '12% of customers', or say 'all users'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.SummaryWithout(Fact.Share), postmortem.Facts.OfSummary(Fact.Share));
}
