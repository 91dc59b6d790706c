using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>Reads what a template asks for.</summary>
internal sealed class TemplateSchema
{
    private const string Optional = "optional";
    private const string TitleWord = "title";
    private const string TaskBox = "[ ]";
    private const int LongestHint = 80;
    private const int FewestRows = 2;
    private const int FewestTimesOfAReport = 2;
    private const int ColumnsOfFacts = 2;

    /// <summary>Of so many sections, one at least is not filled in: even templates with examples have some.</summary>
    private const int FewestUnfilledOf = 4;

    private readonly string path;
    private readonly Page page;
    private readonly Outline outline;
    private readonly ITemplateText asking;

    private TemplateSchema(string path, Page page, Outline outline, ITemplateText asking) =>
        (this.path, this.page, this.outline, this.asking) = (path, page, outline, asking);

    /// <param name="path">The template's absolute path.</param>
    /// <param name="page">Its text.</param>
    /// <param name="outline">Its sections, read with the default plan.</param>
    /// <param name="asking">Tells which of its text asks the writer for something.</param>
    /// <param name="fault">Why it cannot be the template of documents, as the end of a sentence about it; null when it can.</param>
    public static Template? Read(string path, Page page, Outline outline, ITemplateText asking, out string? fault)
    {
        var schema = new TemplateSchema(path, page, outline, asking);
        fault = schema.FindFault();
        return fault is null ? schema.Read() : null;
    }

    private string? FindFault()
    {
        var named = outline.Sections.Where(IsNamed).ToList();
        if (named.GroupBy(NormalName, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.First() is { } twice)
            return $"it has the section '{twice.ShortName}' twice";
        if (page.BrokenFrontMatter is { } broken)
            return $"line {page.LineOf(broken)} of its front matter is not a key and a value";
        var count = named.Count + Fields().Count;
        if (count == 0)
            return "it has no section, no table of facts and no front matter";
        var isUnfilled = named.Count(IsUnfilled) * FewestUnfilledOf >= named.Count;
        return page.Times.Length < FewestTimesOfAReport || isUnfilled || IsExplained(named.Count)
            ? null
            : "it is a postmortem itself: nothing in it is left to fill in";
    }

    /// <summary>Whether nothing but labels is below its heading, or something there asks for text.</summary>
    private bool IsUnfilled(Section section)
    {
        var text = section.Lines.Where(Template.IsText).ToList();
        return text.TrueForAll(l => page.Prose.Text[l.Span.End - 1] is ':' or '：') || text.Exists(l => asking.Asks(l.Span));
    }

    /// <summary>Whether comments say what belongs into most of the sections, which hold examples.</summary>
    private bool IsExplained(int sections) => page.Comments.Count(c => TextOf(c).Length > 0) * 2 >= sections;

    private static string NormalName(Section section) => Normalize(section.Name);

    /// <summary>Whether a section has a name of its own, and not one that is to be replaced.</summary>
    private bool IsNamed(Section section) =>
        section.Realization != SectionRealization.Lead && NormalName(section).Length > 0 && !asking.HoldsPlaceholder(section.Label);

    private Template Read()
    {
        var sections = outline.Sections.Where(IsNamed).ToList();
        var lines = page.Lines.Where(l => Template.IsText(l) && asking.Asks(l.Span)).Select(l => page.Prose.Words(l.Span));
        var asked = new HashSet<string>(lines, StringComparer.Ordinal);
        var fields = Fields();
        return new Template(path, page.Source.Content, [.. sections.Select(ToPlanned)], [.. fields, .. Labels(fields)], asked)
        {
            IsMostlyUnfilled = sections.Count(IsUnfilled) * 2 >= sections.Count || IsExplained(sections.Count),
        };
    }

    private PlannedSection ToPlanned(Section section)
    {
        var comments = page.Comments.Where(c => section.Content.Contains(c.Start)).Select(TextOf).ToList();
        return new PlannedSection(SectionKind.Other, NameOf(section), [])
        {
            Label = section.Name,
            Level = section.Level,
            IsOptional = IsOptional(section.Name) || comments.Exists(IsOptional),
            Hint = comments.Find(c => c.Length > 0 && !IsOptional(c)) is { } hint ? Shorten(hint) : null,
            Origin = PlaceOf(section.Label),
        };
    }

    private static string Shorten(string hint) => hint.Length <= LongestHint ? hint : Quotation.Prefix(hint, LongestHint - 1) + "…";

    /// <summary>"Date" for "Date: 5 June".</summary>
    private static string NameOf(Section section)
    {
        var name = section.ShortName;
        return SectionName.BeforeSubtitle(name.AsSpan()).Trim(' ') is { Length: > 0 } before ? before.ToString() : name;
    }

    private static bool IsOptional(string text) => text.AsSpan().IndexOf(Optional.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private string TextOf(TextSpan comment) =>
        string.Join(" ", page.Source.ToString(comment).Trim('<', '!', '-', '>').Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private List<TemplateField> Fields()
    {
        var fields = page.FrontMatterKeys.Select(k => new TemplateField(page.Source.ToString(k), FieldKind.Key, PlaceOf(k))).ToList();
        var rows = page.Lines.Where(IsRowOfFacts).Select(l => l.Cells[0]).ToList();
        if (rows.Count >= FewestRows)
            fields.AddRange(rows.Select(r => ToField(r, FieldKind.Row)));
        return fields;
    }

    /// <summary>The labels whose value is asked for, without those that come several times, as those of each of several tasks do.</summary>
    private IEnumerable<TemplateField> Labels(List<TemplateField> others)
    {
        var known = new HashSet<string>(others.Select(f => f.Name).Concat(outline.Sections.Select(s => s.Name)).Select(Normalize));
        return LabelledLine.In(page).Where(IsFact).Select(l => ToField(l.Label, FieldKind.Label))
            .GroupBy(f => Normalize(f.Name), StringComparer.Ordinal)
            .Where(g => g.Count() == 1 && !known.Contains(g.Key)).Select(g => g.First());
    }

    private TemplateField ToField(TextSpan name, FieldKind kind) => new(page.Prose.Words(name), kind, PlaceOf(name))
    {
        SectionLine = outline.SectionAt(name.Start) is { } section && IsNamed(section) ? PlaceOf(section.Label).Start.Line : null,
    };

    private bool IsFact(LabelledLine line) =>
        line.Line is { Level: <= 1, IsQuoted: false }
        && (line.Value.Length > 0 ? asking.Asks(line.Value) : !line.IsLead)
        && !asking.Asks(line.Label)
        && !IsTask(line.Label)
        && !IsOptional(page.Prose.Words(line.Line.Span))
        && Normalize(page.Prose.Words(line.Label)).Split(' ').Last() != TitleWord
        && !IsOfEntries(outline.SectionAt(line.Label.Start))
        && !IsOfOptional(outline.SectionAt(line.Label.Start));

    /// <summary>"- [ ] Alert added: [link]".</summary>
    private bool IsTask(TextSpan label)
    {
        var start = page.Source.GetLineBounds(page.LineOf(label)).Start;
        return page.Source.Content.IndexOf(TaskBox, start, label.Start - start, StringComparison.Ordinal) >= 0;
    }

    private bool IsOfOptional(Section? section) => section is not null && IsNamed(section) && ToPlanned(section).IsOptional;

    /// <summary>Whether what is below a section is not one fact, but several: steps, tasks.</summary>
    private static bool IsOfEntries(Section? section) => section?.Is(SectionKind.Timeline | SectionKind.CorrectiveMeasures) == true;

    private static string Normalize(string name) => SectionName.Normalize(name.AsSpan());

    /// <summary>Whether a line is a row with a name and a value that is to be filled in; those of timelines and tasks are not.</summary>
    private bool IsRowOfFacts(TextLine line) =>
        line.Cells.Count == ColumnsOfFacts
        && (line.Kind == LineKind.TableRow || asking.HoldsPlaceholder(line.Cells[1]))
        && DocumentSketch.IsFieldName(page, line.Cells[0])
        && !asking.HoldsPlaceholder(line.Cells[0])
        && !IsOfEntries(outline.SectionAt(line.Span.Start));

    private RelatedPlace PlaceOf(TextSpan span)
    {
        var (start, end) = (page.Source.GetLinePosition(span.Start), page.Source.GetLinePosition(span.End));
        return new RelatedPlace(start, end, Quotation.OnOneLine($"Line {start.Line} of the template: {page.Source.ToString(span)}"))
        {
            Path = path,
        };
    }
}
