using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

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
                yield return Report(section.Label, section.ShortName, Spelling(postmortem.Outline.Plan, meant));
    }

    /// <summary>As the form writes it; with a capital letter where it does not have that name.</summary>
    private static string Spelling(SectionPlan plan, string meant) =>
        plan.Sections.FirstOrDefault(s => SectionName.Normalize(s.Name.AsSpan()) == meant)?.Name
        ?? char.ToUpperInvariant(meant[0]) + meant.Substring(1);
}
