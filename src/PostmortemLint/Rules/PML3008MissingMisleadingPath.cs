using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline without a wrong path of the investigation, and without a word that there was none.</summary>
internal sealed class PML3008MissingMisleadingPath : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3008",
        Title: "Misleading path is missing",
        MessageFormat: "{0} names no misleading path of the investigation. Add what was suspected and turned out wrong, or 'Misleading paths: none'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Facts.TimelineWithout(Fact.WrongPath | Fact.Suspicion) is { } timeline)
            yield return Report(timeline.Label, timeline.Mention);
    }
}
