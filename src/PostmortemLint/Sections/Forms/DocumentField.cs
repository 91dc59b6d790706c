using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>A fact under a name: a row of a table with two cells, or a key of the front matter that has a value.</summary>
/// <param name="Name">The name, as labels are read.</param>
/// <param name="Text">The text that the value is in.</param>
/// <param name="Value">The value; empty in a row whose second cell is.</param>
/// <param name="Words">The value on one line.</param>
internal sealed record DocumentField(string Name, string Text, TextSpan Value, string Words)
{
    /// <summary>The rows of <paramref name="page"/> in order, and then its keys.</summary>
    public static IEnumerable<DocumentField> In(Page page)
    {
        foreach (var row in page.Lines)
            if (row.Cells.Count == 2 && DocumentSketch.IsFieldName(page, row.Cells[0]))
                yield return new DocumentField(
                    page.Prose.Words(row.Cells[0]), page.Prose.Text, row.Cells[1], page.Prose.Words(row.Cells[1]));
        foreach (var key in page.FrontMatterKeys)
            if (page.FrontMatterValue(key) is { } value)
                yield return new DocumentField(
                    FieldName.Of(page.Source.ToString(key)), page.Source.Content, value, page.Source.ToString(value));
    }
}
