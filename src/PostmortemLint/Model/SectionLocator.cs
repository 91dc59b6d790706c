using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Finds the title, the sections and their parts, however their labels are written.</summary>
internal sealed class SectionLocator
{
    private const SectionKind Required = SectionKind.Summary | SectionKind.Timeline | SectionKind.RootCauseAndResolution | SectionKind.CorrectiveMeasures;

    /// <summary>Words from which on a label inside the summary opens a section of its own rather than stating one fact.</summary>
    private const int SectionWords = 25;

    /// <summary>Words from which on a paragraph under the title is a summary without a label.</summary>
    private const int LeadWords = 15;

    private const int TitleWords = 16;

    private readonly string prose;
    private readonly TextLine[] lines;
    private readonly int length;
    private readonly List<Label> labels = [];
    private int titleLine = -1;

    private SectionLocator(string prose, IReadOnlyList<TextLine> lines)
    {
        this.prose = prose;
        this.lines = [.. lines];
        length = prose.Length;
    }

    /// <summary>Where the title stands; null when the document has none.</summary>
    public TextSpan? Title => titleLine < 0 ? null : lines[titleLine].Span;

    /// <summary>Headings of any name, and what stands for a required heading, in order.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>Labelled pieces of sections, in order.</summary>
    public List<Section> Parts { get; } = [];

    /// <summary>What stands above the first section, without the title.</summary>
    public IReadOnlyList<TextLine> Header { get; private set; } = [];

    public static SectionLocator Locate(string prose, IReadOnlyList<TextLine> lines)
    {
        var locator = new SectionLocator(prose, lines);
        locator.ReadLabels();
        locator.FindTitle();
        locator.DropWeakNames();
        locator.Promote();
        locator.Build();
        return locator;
    }

    private void ReadLabels()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Span.Length == 0)
                continue;
            if (line.Kind == LineKind.Heading)
                labels.Add(new Label(i, HeadingKind(line), SectionRealization.Heading, line.Level));
            else if (RealizationOf(i) is { } realization && SectionName.Parse(Words(line), isHeading: false) is var kind && kind != SectionKind.Other)
                labels.Add(new Label(i, kind, realization, realization == SectionRealization.ListItem ? 7 + line.Level : 7));
        }
    }

    private SectionKind HeadingKind(TextLine line) => SectionName.Parse(Words(line), isHeading: true);

    private SectionRealization? RealizationOf(int index)
    {
        var line = lines[index];
        var hasContinuation = index + 1 < lines.Length && lines[index + 1].Block == line.Block;
        return line.Kind switch
        {
            LineKind.Text => line.IsStrong ? SectionRealization.Bold : SectionRealization.PlainLine,
            LineKind.ListItem when line.IsStrong || prose[line.Span.End - 1] == ':' || hasContinuation => SectionRealization.ListItem,
            _ => null,
        };
    }

    private void FindTitle()
    {
        var first = labels.FindIndex(l => l.Kind != SectionKind.Other || l.Realization == SectionRealization.Heading);
        if (first >= 0 && IsTitle(first))
        {
            titleLine = labels[first].Line;
            labels.RemoveAt(first);
            return;
        }
        var end = first < 0 ? lines.Length : labels[first].Line;
        for (var i = 0; i < end; i++)
        {
            if (lines[i].Kind == LineKind.Text && IsTitleText(lines[i]))
                titleLine = i;
            if (lines[i].Span.Length > 0)
                return;
        }
    }

    /// <summary>A first heading that is no section's name, or that is named like one but stands over all the others.</summary>
    private bool IsTitle(int index)
    {
        var label = labels[index];
        if (label.Realization != SectionRealization.Heading || label.Kind == SectionKind.Other)
            return label.Realization == SectionRealization.Heading;
        var others = labels.Where((l, i) => i != index && l.Realization == SectionRealization.Heading).ToList();
        return label.Level == 1 && others.Count > 1 && others.TrueForAll(l => l.Level > 1) && others.Exists(l => (l.Kind & label.Kind) != 0);
    }

    private bool IsTitleText(TextLine line) =>
        line.Span.Length > 0 && prose[line.Span.End - 1] is not ('.' or ':') && WordReader.Count(prose, line.Span, []) is > 0 and <= TitleWords;

    /// <summary>"Description" is a summary only where nothing else is.</summary>
    private void DropWeakNames()
    {
        var headings = labels.FindAll(l => l.Realization == SectionRealization.Heading);
        foreach (var weak in headings.Where(l => Vocabulary.WeakNames.Contains(SectionName.Normalize(Words(lines[l.Line])))))
            if (labels.Exists(l => l != weak && (l.Kind & weak.Kind) != 0))
                weak.Kind = SectionKind.Other;
    }

    /// <summary>Makes sections of labels without a heading, where no heading of their kind exists.</summary>
    private void Promote()
    {
        var wanted = Required & ~labels.Where(l => l.Realization == SectionRealization.Heading).Aggregate(SectionKind.Other, (all, l) => all | l.Kind);
        foreach (var kind in new[] { SectionKind.Summary, SectionKind.Timeline, SectionKind.CorrectiveMeasures, SectionKind.RootCauseAndResolution, SectionKind.RootCause, SectionKind.Resolution })
        {
            if ((wanted & kind) != kind)
                continue;
            var candidates = labels.FindAll(l => !l.OpensSection && (l.Kind & kind) == kind && l.Realization != SectionRealization.Heading);
            var isCause = (kind & SectionKind.RootCauseAndResolution) != 0;
            var chosen = isCause ? candidates.FindLast(IsMoreThanAFact) : candidates.FirstOrDefault();
            if (chosen is null)
                continue;
            chosen.OpensSection = true;
            wanted &= ~chosen.Kind;
        }
    }

    /// <summary>A short "Root cause:" inside the summary is a fact of the summary.</summary>
    private bool IsMoreThanAFact(Label label)
    {
        var index = labels.IndexOf(label);
        var owner = labels.FindLastIndex(index - 1 < 0 ? 0 : index - 1, index, l => l.OpensSection || l.Realization == SectionRealization.Heading);
        if (owner < 0 || (labels[owner].Kind & SectionKind.Summary) == 0)
            return true;
        var end = index + 1 < labels.Count ? labels[index + 1].Line : lines.Length;
        return CountWords(label.Line + 1, end) >= SectionWords;
    }

    private void Build()
    {
        var starts = labels.FindAll(l => l.OpensSection || l.Realization == SectionRealization.Heading);
        for (var i = 0; i < starts.Count; i++)
        {
            var next = starts.FindIndex(i + 1, l => l.Level <= starts[i].Level);
            Sections.Add(ToSection(starts[i], next < 0 ? lines.Length : starts[next].Line));
        }
        for (var i = 0; i < labels.Count; i++)
            if (!labels[i].OpensSection && labels[i].Realization != SectionRealization.Heading)
                Parts.Add(ToSection(labels[i], i + 1 < labels.Count ? labels[i + 1].Line : lines.Length));
        AddLead(starts.Find(l => l.Kind != SectionKind.Other)?.Line ?? lines.Length);
    }

    /// <summary>Text between the title and the first known section says what happened, where nothing else does.</summary>
    private void AddLead(int end)
    {
        Header = Slice(titleLine + 1, end);
        var isLead = end < lines.Length && Header.Where(l => l.Kind is LineKind.Text or LineKind.ListItem)
            .GroupBy(l => l.Block)
            .Any(b => b.Sum(l => WordReader.Count(prose, l.Span, [])) >= LeadWords);
        if (!isLead || Sections.Exists(s => s.Is(SectionKind.Summary)))
            return;
        var first = Header.First(l => l.Span.Length > 0).Span;
        var section = new Section(SectionKind.Summary, "summary", Title ?? new TextSpan(first.Start, 0), SectionRealization.Lead, 7, Header, TextSpan.FromBounds(first.Start, End(end)));
        Sections.Insert(0, section);
    }

    private Section ToSection(Label label, int end)
    {
        var span = lines[label.Line].Span;
        return new Section(label.Kind, Words(lines[label.Line]).TrimEnd(':', ' '), span, label.Realization, label.Level, Slice(label.Line + 1, end), TextSpan.FromBounds(span.Start, End(end)));
    }

    private ArraySegment<TextLine> Slice(int start, int end) => new(lines, start, Math.Max(0, end - start));

    private int End(int line) => line < lines.Length ? lines[line].Span.Start : length;

    private int CountWords(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += WordReader.Count(prose, lines[i].Span, []);
        return count;
    }

    private string Words(TextLine line) => prose.Substring(line.Span.Start, line.Span.Length);

    private sealed class Label(int line, SectionKind kind, SectionRealization realization, int level)
    {
        public int Line { get; } = line;
        public SectionKind Kind { get; set; } = kind;
        public SectionRealization Realization { get; } = realization;
        public int Level { get; } = level;
        public bool OpensSection { get; set; }
    }
}
