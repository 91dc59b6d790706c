using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;

namespace PostmortemLint.Writing;

/// <summary>The rows of tables of facts that at least half of the documents have.</summary>
internal sealed class CommonRows
{
    private const int FewestRows = 2;

    private readonly Dictionary<string, List<string>> rows = new(StringComparer.Ordinal);

    /// <param name="documents">The documents, each with its sections.</param>
    /// <param name="names">The names of their sections.</param>
    /// <param name="sections">Those of them that a template will have.</param>
    public CommonRows(IReadOnlyList<(Page Page, Outline Outline)> documents, UsualNames names, IReadOnlyList<string> sections)
    {
        var found = new UsualNames(documents.Count);
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var headers = new List<(string Name, string Value)>();
        foreach (var (page, outline) in documents)
        {
            var facts = page.Lines.Where(l => IsFact(page, outline, l)).ToList();
            found.Add(facts.Where(l => l.Kind == LineKind.TableRow).Select(l => page.Prose.Words(l.Cells[0])));
            headers.AddRange(facts.Where(l => l.Kind == LineKind.TableHeader)
                .Select(l => (page.Prose.Words(l.Cells[0]), page.Prose.Words(l.Cells[1]))));
            foreach (var line in facts)
                Place(places, SectionName.Normalize(page.Prose.Words(line.Cells[0]).AsSpan()), NameOf(outline.SectionAt(line.Span.Start)));
        }
        foreach (var name in found.Usual)
            Place(rows, sections.Contains(Usual(places[name])) ? Usual(places[name]) : "", found.SpellingOf(name));
        foreach (var few in rows.Where(r => r.Value.Count < FewestRows).Select(r => r.Key).ToList())
            rows.Remove(few);
        var usual = headers.GroupBy(h => h)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (usual is not null && names.IsUsual(usual.Count()))
            Header = usual.Key;
    }

    /// <summary>The header that at least half of the documents have.</summary>
    public (string Name, string Value) Header { get; } = ("Field", "Value");

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Values.Sum(r => r.Count);

    /// <summary>The rows of a section, in their usual order; those above all sections for an empty name.</summary>
    public IReadOnlyList<string> In(string section) => rows.TryGetValue(section, out var found) ? found : [];

    private static bool IsFact(Page page, Outline outline, TextLine line) =>
        line.Cells.Count == 2
        && DocumentSketch.IsFieldName(page, line.Cells[0])
        && outline.SectionAt(line.Span.Start)?.Is(SectionKind.Timeline | SectionKind.CorrectiveMeasures) != true;

    private static string NameOf(Section? section) =>
        section is null || section.Realization == SectionRealization.Lead ? "" : SectionName.Normalize(section.PlainName.AsSpan());

    private static string Usual(List<string> texts) => UsualNames.MostFrequent(texts);

    private static void Place(Dictionary<string, List<string>> lists, string key, string value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(value);
    }
}
