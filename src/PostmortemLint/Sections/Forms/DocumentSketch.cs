using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>What the form of a folder is told from: one of its documents, read for the names of its sections alone.</summary>
/// <param name="IsPostmortem">Whether it is one, and not an index, a guide or a template.</param>
/// <param name="Names">The names of its sections and of labels in them, as they are written, without those longer than 80.</param>
/// <param name="Fields">The names of rows with two cells and of keys of its front matter.</param>
internal sealed record DocumentSketch(bool IsPostmortem, IReadOnlyList<string> Names, IReadOnlyList<string> Fields)
{
    private const int LongestName = 80;

    /// <summary>The names of lines of text or of lists that begin with one and a colon.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections, whatever plan they were read with.</param>
    /// <param name="isPostmortem">Whether it is one.</param>
    public static DocumentSketch Of(Page page, Outline outline, bool isPostmortem) =>
        new(isPostmortem, NamesIn(outline), [.. FieldsIn(page).Distinct()])
        {
            Labels = [.. LabelledLine.In(page).Select(l => page.Prose.Words(l.Label)).Distinct()],
        };

    /// <summary>The names of rows with two cells and of keys of the front matter.</summary>
    public static IEnumerable<string> FieldsIn(Page page) => page.FrontMatterKeys.Select(k => page.Source.ToString(k))
        .Concat(page.Lines.Where(l => l.Cells.Count == 2 && IsFieldName(page, l.Cells[0])).Select(l => page.Prose.Words(l.Cells[0])));

    /// <summary>Whether a cell holds a short name, and no time or number.</summary>
    public static bool IsFieldName(Page page, TextSpan cell) =>
        cell.Length is > 0 and <= LongestName && char.IsLetter(page.Prose.Words(cell).FirstOrDefault()) && page.TimesIn(cell).Length == 0;

    /// <summary>The names of sections and labels, in order, each once.</summary>
    public static IReadOnlyList<string> NamesIn(Outline outline)
    {
        var names = new List<string>();
        foreach (var section in outline.Sections.Concat(outline.Parts))
            if (section.Realization != SectionRealization.Lead
                && section.Name is { Length: > 0 and <= LongestName } name
                && !names.Contains(name))
                names.Add(name);
        return names;
    }
}
