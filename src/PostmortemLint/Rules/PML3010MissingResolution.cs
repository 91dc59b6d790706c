using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline that does not say how the incident was resolved.</summary>
internal sealed class PML3010MissingResolution : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3010",
        Title: "Resolution is missing from the timeline",
        MessageFormat: "{0} does not say how the incident was resolved. "
            + "Add an entry for what ended it, as in '14:40: Restored the old certificate'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.TimelineWithout(Fact.Resolution), postmortem.Facts.OfTimeline(Fact.Resolution));
}
