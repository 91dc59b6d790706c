using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline that mentions no wrong turn of the investigation and does not say that there was none.</summary>
internal sealed class PML3008MissingMisleadingPath : Rule
{
    private const Fact Either = Fact.WrongPath | Fact.Suspicion;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3008",
        Title: "Misleading investigation path is missing",
        MessageFormat: "{0} mentions no misleading path of the investigation. "
            + "Say what was suspected but turned out to be wrong, or write 'Misleading paths: none'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.TimelineWithout(Either), postmortem.Facts.OfTimeline(Either));
}
