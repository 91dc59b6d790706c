using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>A required section that is there in no form.</summary>
internal sealed class PML1001MissingSection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1001",
        Title: "Section is missing",
        MessageFormat: "Section '{0}' is missing. Add it{3}; '{1}' and '{2}' are accepted too.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        Section? neighbour = null;
        foreach (var required in Vocabulary.RequiredSections)
        {
            if (postmortem.LastSectionOf(required.Kind) is { } section)
                neighbour = section;
            else if (!postmortem.IsSwallowed(required.Kind))
                yield return Report(postmortem.Top, required.Name, required.Alias1, required.Alias2, Place(neighbour));
        }
    }

    private static string Place(Section? neighbour) =>
        neighbour is null or { Realization: SectionRealization.Lead } ? "" : $" after '{neighbour.ShortName}'";
}
