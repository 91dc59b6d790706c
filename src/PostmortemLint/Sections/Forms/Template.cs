using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>A template as the schema of documents: the sections, rows and keys it asks for, and its text that is to be replaced.</summary>
internal sealed class Template
{
    private readonly HashSet<string> asking;

    /// <param name="path">Its absolute path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sections">Its sections, in order; optional ones too.</param>
    /// <param name="fields">Its keys, rows and labels, in order.</param>
    /// <param name="asking">Its lines that ask the writer for something.</param>
    public Template(
        string path,
        string text,
        IReadOnlyList<PlannedSection> sections,
        IReadOnlyList<TemplateField> fields,
        HashSet<string> asking)
    {
        (Path, Text, Fields, this.asking) = (path, text, fields, asking);
        Plan = SectionPlan.OfForm(sections);
    }

    /// <summary>Its absolute path.</summary>
    public string Path { get; }

    /// <summary>The name of its file.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether at least half of its sections are still to be filled in, as is to be expected of a template.</summary>
    public bool IsMostlyUnfilled { get; init; }

    /// <summary>A text that is another one as soon as the template asks for something else.</summary>
    public string Key => $"{Name}\n{Text}";

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its sections.</summary>
    public SectionPlan Plan { get; }

    /// <summary>The keys of its front matter, the rows of its table of facts and its labels.</summary>
    public IReadOnlyList<TemplateField> Fields { get; }

    /// <summary>The names of its sections, rows and keys.</summary>
    public IReadOnlyList<string> Names =>
        [.. Plan.Sections.Select(s => s.Name), .. Fields.Where(f => f.Kind != FieldKind.Label).Select(f => f.Name)];

    /// <summary>
    /// Whether a document has at least half of the sections that it requires, under its names; if it requires none, half of its rows and
    /// keys; if it has none of these either, half of its optional sections.
    /// </summary>
    /// <param name="names">The names of the document's sections and labels.</param>
    /// <param name="fields">The names of its rows and keys.</param>
    public bool IsFollowedBy(IReadOnlyList<string> names, IEnumerable<string> fields)
    {
        var required = Plan.Sections.Where(s => !s.IsOptional).ToList();
        var facts = Fields.Where(f => f.Kind != FieldKind.Label).ToList();
        if (required.Count == 0 && facts.Count == 0)
            required = [.. Plan.Sections];
        if (required.Count == 0)
        {
            var known = new HashSet<string>(fields.Select(Normalize), StringComparer.Ordinal);
            return facts.Count(f => known.Contains(Normalize(f.Name))) * 2 >= facts.Count;
        }
        var kinds = names.Select(n => Plan.NameOf(n.AsSpan(), isHeading: true).Kind).ToList();
        return required.Count(s => kinds.Exists(k => (k & s.Kind) != 0)) * 2 >= required.Count;
    }

    /// <summary>The same without the labels that fewer than half of the documents that follow it have: nobody keeps these.</summary>
    /// <param name="documents">The documents that follow it.</param>
    public Template WithUsualLabels(IReadOnlyList<DocumentSketch> documents)
    {
        var names = documents.Select(d => new HashSet<string>(d.Names.Concat(d.Fields).Concat(d.Labels).Select(Normalize))).ToList();
        var usual = Fields.Where(f => f.Kind != FieldKind.Label || IsUsual(Normalize(f.Name))).ToList();
        return usual.Count == Fields.Count
            ? this
            : new Template(Path, Text, Plan.Sections, usual, asking) { IsMostlyUnfilled = IsMostlyUnfilled };

        bool IsUsual(string name) => names.Count(n => n.Contains(name)) * 2 >= names.Count;
    }

    private static string Normalize(string name) => SectionName.Normalize(name.AsSpan());

    /// <summary>Whether the sections of a document that the template knows come in its order.</summary>
    /// <param name="names">The names of the document's sections and labels, in order.</param>
    public bool IsInOrder(IReadOnlyList<string> names)
    {
        var kinds = names.Select(n => Plan.NameOf(n.AsSpan(), isHeading: true).Kind).ToList();
        var places = Plan.Sections.Select(s => kinds.FindIndex(k => (k & s.Kind) != 0)).Where(i => i >= 0).ToList();
        return places.SequenceEqual(places.OrderBy(i => i));
    }

    /// <summary>The fields that a document is asked for: those of a section that it does not have are not missing on their own.</summary>
    public IEnumerable<TemplateField> FieldsFor(Outline outline) => Fields.Where(f =>
        Plan.Sections.FirstOrDefault(s => f.SectionLine == s.Origin?.Start.Line) is not { } section || outline.Has(section));

    /// <summary>The lines that ask the writer for something and that a document has kept.</summary>
    public IEnumerable<TextSpan> LeftIn(Page page) =>
        page.Lines.Where(l => IsText(l) && asking.Contains(page.Prose.Words(l.Span))).Select(l => l.Span);

    /// <summary>Whether a line may hold what a writer is asked to replace.</summary>
    public static bool IsText(TextLine line) =>
        line.Kind is LineKind.Text or LineKind.ListItem or LineKind.TableRow && line.Span.Length > 0;
}
