using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline that mentions no wrong turn of the investigation and does not say that there was none.</summary>
internal sealed class PML3008MissingMisleadingPath : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3008",
        Title: "Misleading investigation path is missing",
        MessageFormat: "{0} mentions no misleading path of the investigation. "
            + "Say what was suspected but turned out to be wrong, or write 'Misleading paths: none'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Facts.TimelineWithout(Fact.WrongPath | Fact.Suspicion) is { } timeline)
            yield return Report(timeline.Label, timeline.Mention) with { IsUnsure = postmortem.Facts.OfTimeline(Fact.WrongPath | Fact.Suspicion) == Verdict.Unsure };
    }
}
