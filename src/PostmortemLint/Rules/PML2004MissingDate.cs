using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A start of the outage without a date.</summary>
internal sealed class PML2004MissingDate : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2004",
        Title: "Date is missing",
        MessageFormat: "The {1} time '{0}' has no date. Add one, as in '2024-06-05 {0}'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.ReadableSummary is not null
            && postmortem.Outage is { Date: null, Start: { } start }
            && postmortem.Page.Dates.Length == 0)
            yield return Report(start.Span, postmortem.Prose.Words(start.Span), postmortem.Noun);
    }
}
