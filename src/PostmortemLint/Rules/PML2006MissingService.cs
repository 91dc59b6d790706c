using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A summary that names no service.</summary>
internal sealed class PML2006MissingService : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2006",
        Title: "Service is missing",
        MessageFormat: "{0} does not name a service. Say which one was affected, as in 'the checkout API'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        postmortem.Outline.HasName(postmortem.Reading.Services, SectionKind.Summary | SectionKind.Impact)
            ? []
            : ReportMissing(postmortem.Facts.SummaryWithout(Fact.Service), postmortem.Facts.OfSummary(Fact.Service));
}
