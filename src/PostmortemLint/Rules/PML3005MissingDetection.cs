using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline that does not say when the incident was detected.</summary>
internal sealed class PML3005MissingDetection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3005",
        Title: "Time of detection is missing",
        MessageFormat: "{0} does not say when the incident was detected. Add an entry with its time, as in '14:05: An alert fired'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.TimelineWithout(Fact.DetectionTime), postmortem.Facts.OfTimeline(Fact.DetectionTime));
}
