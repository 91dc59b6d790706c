using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not say what users saw.</summary>
internal sealed class PML2007MissingUserExperience : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2007",
        Title: "User experience is missing",
        MessageFormat: "{0} does not say what users saw. Describe it as they would: an error, a slow page, a login that failed.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.SummaryWithout(Fact.Experience), postmortem.Facts.OfSummary(Fact.Experience));
}
