using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>The names under which a document gives facts, and those of them after which something is written.</summary>
internal sealed class FieldValues
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> answered = new(StringComparer.Ordinal);

    private FieldValues(Page page, Outline outline)
    {
        Add(named, DocumentSketch.NamesIn(outline).Concat(DocumentSketch.FieldsIn(page)).Concat(Labels(page)));
        Add(answered, DocumentField.In(page).Where(f => f.Words.Length > 0).Select(f => f.Name));
        Add(answered, outline.Sections.Concat(outline.Parts).Where(s => s.Realization == SectionRealization.Heading).Select(s => s.Name));
        Add(answered, LabelledLine.In(page).Where(l => l.Value.Length > 0 || l.IsLead).Select(l => page.Prose.Words(l.Label)));
        foreach (var header in page.Lines.Where(l => l.Kind == LineKind.TableHeader && l.Cells.Count > 2))
            Add(answered, header.Cells.Select(page.Prose.Words));
        named.UnionWith(answered);
    }

    public static FieldValues Of(Page page, Outline outline) => new(page, outline);

    /// <summary>Whether the document has the field's name.</summary>
    public bool Has(TemplateField field) => named.Contains(Normalize(field.Name));

    /// <summary>Whether nothing is written after the name of a label; a key or a cell may be left empty for a reason.</summary>
    public bool IsEmpty(TemplateField field) =>
        field.Kind == FieldKind.Label && Has(field) && !answered.Contains(Normalize(field.Name));

    private static void Add(HashSet<string> names, IEnumerable<string> found) => names.UnionWith(found.Select(Normalize));

    private static string Normalize(string name) => SectionName.Normalize(name.AsSpan());

    /// <summary>What is before the first colon of each line: "Severity" in "Severity: 2".</summary>
    private static IEnumerable<string> Labels(Page page)
    {
        foreach (var line in page.Lines)
            if (line.Kind is LineKind.Text or LineKind.ListItem
                && page.Prose.Text.IndexOf(':', line.Span.Start, line.Span.Length) is > 0 and var colon)
                yield return page.Prose.Words(TextSpan.FromBounds(line.Span.Start, colon));
    }
}
