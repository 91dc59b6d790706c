using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A required section whose name is misspelled.</summary>
internal sealed class PML1005MisspelledSection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1005",
        Title: "Section name is misspelled",
        MessageFormat: "'{0}' is not a known section name. Write '{1}'.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var section in postmortem.Outline.Sections)
            if (section.MeantName is { } meant)
                yield return Report(section.Label, section.ShortName, char.ToUpperInvariant(meant[0]) + meant.Substring(1));
    }
}
