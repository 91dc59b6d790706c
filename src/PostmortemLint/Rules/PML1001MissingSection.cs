using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A required section that appears in no form.</summary>
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
        var planned = postmortem.Outline.Plan.Sections;
        for (var i = 0; i < planned.Count; i++)
            if (!IsPresent(postmortem.Outline, planned[i].Kind))
                yield return Report(postmortem.Top, planned[i].Name, Place(postmortem.Outline, i), Alternatives(planned[i].Aliases));
    }

    /// <summary>"**Trigger:** a failover" is enough for a section that only a team or a profile asks for.</summary>
    private static bool IsPresent(Outline outline, SectionKind kind) =>
        outline.SectionOf(kind) is not null
        || outline.IsSwallowed(kind)
        || ((kind & SectionKind.Required) == 0 && outline.Parts.Exists(p => p.Is(kind)));

    private static string Alternatives(IReadOnlyList<string> aliases) => aliases.Count switch
    {
        0 => "",
        1 => $"; '{aliases[0]}' is accepted too",
        _ => $"; '{aliases[0]}' and '{aliases[1]}' are accepted too",
    };

    /// <summary>After the nearest section that should precede it, else before the nearest that should follow it.</summary>
    private static string Place(Outline outline, int index)
    {
        var planned = outline.Plan.Sections;
        for (var i = index - 1; i >= 0; i--)
            if (outline.LastSectionOf(planned[i].Kind) is { } previous)
                return previous.Realization == SectionRealization.Lead ? "" : $" after '{previous.ShortName}'";
        for (var i = index + 1; i < planned.Count; i++)
            if (outline.SectionOf(planned[i].Kind) is { } next)
                return $" before '{next.ShortName}'";
        return "";
    }
}
