using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>A required section whose label is not a heading.</summary>
internal sealed class PML1006SectionWithoutHeading : Rule
{
    /// <summary>The most that a message names.</summary>
    private const int MostNamed = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1006",
        Title: "Section has no heading",
        MessageFormat: "{0}, so outlines omit {1} and links cannot reach {1}. Write {2} on a line of its own.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var outline = postmortem.Outline;
        var sections = outline.Sections.Where(s => s.Is(outline.Plan.Kinds) && Words(s.Realization) is not null).ToList();
        if (sections.Count == 0)
            yield break;
        var (first, places) = (sections[0].ShortName, sections.Select(s => s.Label));
        yield return sections.Count == 1
            ? ReportAll(places, $"'{first}' is {Words(sections[0].Realization)}, not a heading", "it", $"'## {first}'")
            : ReportAll(places, $"{Names(sections)} are not headings", "them", $"each as in '## {first}',");
    }

    private static string Names(List<Section> sections)
    {
        var names = sections.Take(MostNamed).Select(s => $"'{s.ShortName}'").ToList();
        if (sections.Count > MostNamed)
            names.Add($"{sections.Count - MostNamed} more");
        return Quotation.Enumerate(names);
    }

    private static string? Words(SectionRealization realization) => realization switch
    {
        SectionRealization.Bold or SectionRealization.RunIn => "bold text",
        SectionRealization.PlainLine => "a plain line",
        SectionRealization.PlainRunIn => "the beginning of a paragraph",
        SectionRealization.ListItem => "a list item",
        _ => null,
    };
}
