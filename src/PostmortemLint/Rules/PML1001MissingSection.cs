using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A required section that is there in no form.</summary>
internal sealed class PML1001MissingSection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1001",
        Title: "Section is missing",
        MessageFormat: "Section '{0}' is missing. Add it{1}{2}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var all = postmortem.Outline.Plan.Sections;
        for (var i = 0; i < all.Count; i++)
            if (!IsThere(postmortem, all[i].Kind))
                yield return Report(postmortem.Top, all[i].Name, Place(postmortem, i), Alternatives(all[i].Aliases));
    }

    /// <summary>"**Trigger:** a failover" is enough for a section that only a team or a profile asks for.</summary>
    private static bool IsThere(Postmortem postmortem, SectionKind kind) =>
        postmortem.Outline.SectionOf(kind) is not null || postmortem.Outline.IsSwallowed(kind) || ((kind & SectionKind.Required) == 0 && postmortem.Outline.Parts.Exists(p => p.Is(kind)));

    private static string Alternatives(IReadOnlyList<string> aliases) => aliases.Count switch
    {
        0 => "",
        1 => $"; '{aliases[0]}' is accepted too",
        _ => $"; '{aliases[0]}' and '{aliases[1]}' are accepted too",
    };

    /// <summary>Behind the nearest section that should stand before it, else before the nearest that should stand behind it.</summary>
    private static string Place(Postmortem postmortem, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (postmortem.Outline.LastSectionOf(postmortem.Outline.Plan.Sections[i].Kind) is { } before)
                return before.Realization == SectionRealization.Lead ? "" : $" after '{before.ShortName}'";
        for (var i = index + 1; i < postmortem.Outline.Plan.Sections.Count; i++)
            if (postmortem.Outline.SectionOf(postmortem.Outline.Plan.Sections[i].Kind) is { } behind)
                return $" before '{behind.ShortName}'";
        return "";
    }
}
