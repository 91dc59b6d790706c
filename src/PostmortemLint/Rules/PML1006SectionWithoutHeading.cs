using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A required section whose label is not a heading.</summary>
internal sealed class PML1006SectionWithoutHeading : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1006",
        Title: "Section has no heading",
        MessageFormat: "'{0}' is {1}, not a heading, so outlines omit it and links cannot reach it. Write '## {0}' on a line of its own.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var section in postmortem.Outline.Sections)
            if (section.Is(postmortem.Outline.Plan.Kinds) && Words(section.Realization) is { } words)
                yield return Report(section.Label, section.ShortName, words);
    }

    private static string? Words(SectionRealization realization) => realization switch
    {
        SectionRealization.Bold or SectionRealization.RunIn => "bold text",
        SectionRealization.PlainLine => "a plain line",
        SectionRealization.ListItem => "a list item",
        _ => null,
    };
}
