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
        var all = Vocabulary.RequiredSections;
        for (var i = 0; i < all.Length; i++)
            if (postmortem.SectionOf(all[i].Kind) is null && !postmortem.IsSwallowed(all[i].Kind))
                yield return Report(postmortem.Top, all[i].Name, all[i].Alias1, all[i].Alias2, Place(postmortem, i));
    }

    /// <summary>Behind the nearest section that should stand before it, else before the nearest that should stand behind it.</summary>
    private static string Place(Postmortem postmortem, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (postmortem.LastSectionOf(Vocabulary.RequiredSections[i].Kind) is { } before)
                return before.Realization == SectionRealization.Lead ? "" : $" after '{before.ShortName}'";
        for (var i = index + 1; i < Vocabulary.RequiredSections.Length; i++)
            if (postmortem.SectionOf(Vocabulary.RequiredSections[i].Kind) is { } behind)
                return $" before '{behind.ShortName}'";
        return "";
    }
}
