using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A known section with a label and no content.</summary>
internal sealed class PML1004EmptySection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1004",
        Title: "Section is empty",
        MessageFormat: "Section '{0}' is empty. Write what belongs there, or remove the label.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var section in postmortem.Outline.Sections)
            if (section.Kind != SectionKind.Other && section.Lines.Count == 0 && !postmortem.HoldsPlaceholder(section.Content))
                yield return Report(section.Label, section.ShortName);
    }
}
