using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline that does not say how the incident was detected.</summary>
internal sealed class PML3006MissingDetectionSource : Rule
{
    private const Fact Either = Fact.DetectionSource | Fact.Watch;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3006",
        Title: "Source of detection is missing",
        MessageFormat: "{0} does not say how the incident was detected. "
            + "Say who or what noticed it, such as an alert, an engineer, a customer or a ticket.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.TimelineWithout(Either), postmortem.Facts.OfTimeline(Either));
}
