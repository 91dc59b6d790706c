using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Measures;

namespace PostmortemLint.Rules;

/// <summary>Corrective measures that name no improvement.</summary>
internal sealed class PML6001MissingImprovements : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6001",
        Title: "No improvement is named",
        MessageFormat: "'{0}' names nothing to improve. Say in a sentence or two what should work better from now on.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var measures = postmortem.Outline.Measures;
        if (measures.Count > 0 && postmortem.ActionItems.Count == 0
            && MeasureWords.Improvements.FirstIn(postmortem.Prose.Text, measures.Select(s => s.Content)) is null)
            yield return Report(measures[0].Label, measures[0].ShortName);
    }
}
