using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Writing;

/// <summary>Finds what documents have in common: the sections, rows and keys that at least half of them have.</summary>
internal sealed class CommonForm
{
    /// <summary>Of ten documents, so many make a section that all should have.</summary>
    private const int RequiredOfTen = 8;

    private const int FewestRows = 2;
    private const int LongestName = 80;
    private const int UsualLevel = 2;
    private const int DeepestHeading = 6;

    private readonly IReadOnlyList<(Page Page, Outline Outline)> documents;
    private readonly UsualNames names;
    private readonly Dictionary<string, List<Section>> sections = new(StringComparer.Ordinal);

    private CommonForm(IReadOnlyList<(Page Page, Outline Outline)> documents)
    {
        this.documents = documents;
        names = new UsualNames(documents.Count);
        foreach (var (_, outline) in documents)
            Add([.. outline.Sections.Where(s => s.Realization != SectionRealization.Lead && s.PlainName.Length <= LongestName)]);
    }

    /// <summary>The template that they follow; null where they share nothing.</summary>
    /// <param name="documents">Documents, each with its sections as they are read with the default plan.</param>
    public static TemplateDraft? Of(IReadOnlyList<(Page Page, Outline Outline)> documents) => new CommonForm(documents).Draft();

    private void Add(List<Section> own)
    {
        names.Add(own.Select(s => s.PlainName));
        foreach (var section in own)
        {
            var normal = SectionName.Normalize(section.PlainName.AsSpan());
            if (!sections.TryGetValue(normal, out var known))
                sections.Add(normal, known = []);
            known.Add(section);
        }
    }

    private TemplateDraft? Draft()
    {
        var usual = SectionNames();
        var rows = new CommonRows(documents, names, usual);
        var keys = Keys();
        if (usual.Count == 0 && keys.Count == 0 && rows.Count < FewestRows)
            return null;
        var plan = SectionPlan.OfForm(usual.Select(n => new PlannedSection(SectionKind.Other, SpellingOf(n), [])));
        var counts = plan.Sections.Select(p => documents.Count(d => Outline.Read(d.Page, plan).Has(p))).ToList();
        var above = CommonLabels.Above(documents);
        return new TemplateDraft([.. usual.Select((name, index) => DraftOf(name, rows) with
        {
            IsOptional = index < counts.Count && counts[index] * 10 < documents.Count * RequiredOfTen,
        })])
        {
            Keys = keys,
            Rows = rows.In(""),
            Labels = above.Names,
            Zone = above.Zone,
            Header = rows.Header,
            HasTitle = HasTitle() || !keys.Exists(k => k.Key.Equals("title", StringComparison.OrdinalIgnoreCase)),
        };
    }

    private DraftSection DraftOf(string name, CommonRows rows)
    {
        var (kind, labels) = (KindOf(name), CommonLabels.In(documents, name));
        var hasEntries = (kind & (SectionKind.Timeline | SectionKind.CorrectiveMeasures)) != 0;
        return new DraftSection(SpellingOf(name), LevelOf(name))
        {
            IsHeadingAlone = IsHeadingAlone(name),
            Rows = rows.In(name),
            Labels = hasEntries ? [] : labels.Names,
            Columns = (kind & SectionKind.Timeline) != 0 ? Columns(name) : [],
            Zone = labels.Zone,
            HasText = labels.HasText,
        };
    }

    /// <summary>The section of a document with a normalized name; null when it has none.</summary>
    public static Section? SectionCalled(Outline outline, string name) =>
        outline.Sections.FirstOrDefault(s => SectionName.Normalize(s.PlainName.AsSpan()) == name);

    /// <summary>The most frequent header of the tables in a section; empty where most documents have no table there.</summary>
    private string[] Columns(string name)
    {
        var headers = new List<string[]>();
        foreach (var (page, outline) in documents)
            if (SectionCalled(outline, name)?.Lines.FirstOrDefault(l => l.Kind == LineKind.TableHeader) is { } header)
                headers.Add([.. header.Cells.Select(page.Prose.Words)]);
        if (!names.IsUsual(headers.Count))
            return [];
        var usual = UsualNames.MostFrequent(headers.Select(h => string.Join("|", h)));
        return headers.Find(h => string.Join("|", h) == usual)!;
    }

    /// <summary>
    /// The names that are usual and, for what no usual name means, the most frequent of several names that are usual together.
    /// </summary>
    private IReadOnlyList<string> SectionNames()
    {
        var usual = names.Usual.ToList();
        var known = usual.Aggregate(SectionKind.Other, (kinds, name) => kinds | KindOf(name));
        foreach (var same in names.Rare.Where(n => KindOf(n) != SectionKind.Other).GroupBy(KindOf).ToList())
            if ((same.Key & known) == 0 && names.IsUsual(documents.Count(d => d.Outline.Sections.Any(s => s.Kind == same.Key))))
            {
                usual.Add(same.OrderByDescending(names.CountOf).ThenBy(n => n, StringComparer.Ordinal).First());
                known |= same.Key;
            }
        return names.InOrder(usual);
    }

    private static SectionKind KindOf(string name) => SectionName.Parse(name.AsSpan(), isHeading: true);

    private string SpellingOf(string name) => names.SpellingOf(name);

    /// <summary>The most frequent level of its headings; that of most templates where it is not a heading.</summary>
    private int LevelOf(string name)
    {
        var levels = sections[name].Select(s => s.Level).Where(l => l <= DeepestHeading).GroupBy(l => l);
        return levels.OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? UsualLevel;
    }

    /// <summary>Whether in most documents other sections follow its heading at once.</summary>
    private bool IsHeadingAlone(string name) =>
        sections[name].Count(s => s.Lines.Count > 0 && s.Lines[0].Kind == LineKind.Heading) * 2 > sections[name].Count;

    private List<(string Key, string Value)> Keys()
    {
        var found = new UsualNames(documents.Count);
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (page, _) in documents)
        {
            found.Add(page.FrontMatterKeys.Select(k => page.Source.ToString(k)));
            foreach (var key in page.FrontMatterKeys)
            {
                var normal = SectionName.Normalize(page.Source.ToString(key).AsSpan());
                if (!values.TryGetValue(normal, out var known))
                    values.Add(normal, known = []);
                known.Add(ValueOf(page, key));
            }
        }
        return [.. found.Usual.Select(n => (found.SpellingOf(n), SharedValue(values[n])))];
    }

    /// <summary>The value with its quotes.</summary>
    private static string ValueOf(Page page, TextSpan key)
    {
        var end = page.Source.GetLineBounds(page.LineOf(key)).End;
        return page.Source.ToString(TextSpan.FromBounds(key.End, end)).TrimStart(' ', ':', '=').TrimEnd();
    }

    /// <summary>The value that all documents have; empty where they differ.</summary>
    private static string SharedValue(List<string> values) => values.Count > 1 && values.TrueForAll(v => v == values[0]) ? values[0] : "";

    /// <summary>Whether most documents have a heading as their title, even if their front matter has one as well.</summary>
    private bool HasTitle() => names.IsUsual(documents.Count(d => HeadingTitle.In(d.Page, d.Outline) is not null));
}
