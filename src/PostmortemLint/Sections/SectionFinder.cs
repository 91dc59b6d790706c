using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Finds the title, the sections and their parts, however their labels are written.</summary>
internal sealed class SectionFinder
{
    /// <summary>A paragraph under the title with at least this many words is a summary without a label.</summary>
    private const int FewestLeadWords = 10;

    /// <summary>Words of a label such as "Authors".</summary>
    private const int MostFactLabelWords = 3;

    private const int LeadLevel = 7;

    private readonly string prose;
    private readonly TextLine[] lines;
    private readonly int titleLine;
    private readonly List<SectionLabel> labels;
    private readonly List<SectionLabel> openers;

    private SectionFinder(Page page, int titleLine, List<SectionLabel> labels)
    {
        (prose, lines, this.titleLine, this.labels) = (page.Prose.Text, page.Lines, titleLine, labels);
        openers = labels.FindAll(l => l.OpensSection);
        new UnnamedSections(page, openers).Find(labels.Aggregate(SectionKind.Other, (kinds, label) => kinds | label.Kind));
    }

    private TextSpan? Title => titleLine < 0 ? null : lines[titleLine].Span;

    /// <param name="page">The document.</param>
    /// <param name="plan">The sections that are expected.</param>
    public static FoundSections Find(Page page, SectionPlan plan)
    {
        var labels = LabelReader.Read(new LabelLines(page), plan);
        var titleLine = new TitleFinder(page, labels).Find();
        labels.RemoveAll(l => l.Line == titleLine);
        DropWeakNames(labels);
        ReadLoneWrong(page.Prose, labels);
        new LabelPromotion(page, plan, labels).Promote();
        return new SectionFinder(page, titleLine, labels).Build();
    }

    /// <summary>"Description" is a summary only where nothing else is; of several such labels the last one.</summary>
    private static void DropWeakNames(List<SectionLabel> labels)
    {
        var found = SectionKind.Other;
        foreach (var label in labels)
            if (!label.IsWeak)
                found |= label.Kind;
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            if (labels[i].IsWeak && labels[i].Is(found))
                labels[i] = labels[i] with { Kind = labels[i].Kind & ~found };
            found |= labels[i].Kind;
        }
    }

    /// <summary>"What went wrong" is one of the lessons beside "What went well", and the cause where nothing else tells it.</summary>
    private static void ReadLoneWrong(ProseText prose, List<SectionLabel> labels)
    {
        var lessons = labels.FindIndex(l => l.Is(SectionKind.LessonsLearned));
        if (lessons < 0 || labels.FindLastIndex(l => l.Is(SectionKind.LessonsLearned)) != lessons
            || labels.Exists(l => l.Is(SectionKind.RootCause))
            || prose.Words(labels[lessons].Span).IndexOf(SectionWords.WentWrong, StringComparison.OrdinalIgnoreCase) < 0)
            return;
        var kind = (labels[lessons].Kind & ~SectionKind.LessonsLearned) | SectionKind.RootCause;
        labels[lessons] = labels[lessons] with { Kind = kind };
    }

    private FoundSections Build()
    {
        var sections = new List<Section>(openers.Count + 1);
        var firstKnown = openers.Find(l => l.Kind != SectionKind.Other)?.Line ?? lines.Length;
        for (var i = 0; i < openers.Count; i++)
            sections.Add(ToSection(openers[i], EndOfSection(i)));
        if (!sections.Exists(s => s.Is(SectionKind.Summary)) && LeadAbove(firstKnown) is { } lead)
            sections.Insert(0, lead);
        var parts = new List<Section>();
        for (var i = 0; i < labels.Count; i++)
            if (!labels[i].OpensSection)
                parts.Add(ToSection(labels[i], i + 1 < labels.Count ? labels[i + 1].Line : lines.Length));
        return new FoundSections(Title, sections, parts, OffsetOf(firstKnown));
    }

    /// <summary>The line of the next section that does not belong to this one; the number of lines when there is none.</summary>
    private int EndOfSection(int index)
    {
        if (openers[index].End is { } end)
            return end;
        var next = openers.FindIndex(index + 1, l => l.Level <= openers[index].Level);
        return next < 0 ? lines.Length : openers[next].Line;
    }

    private Section ToSection(SectionLabel label, int end)
    {
        var content = LinesBetween(label.IsRunIn ? label.Line : label.Line + 1, end);
        var span = TextSpan.FromBounds(label.Span.Start, OffsetOf(end));
        return new Section(label.Kind, prose, label.Span, label.Realization, label.Level, content, span) { MeantName = label.MeantName };
    }

    /// <summary>The text between the title and the first known section as a summary; null when it does not say enough.</summary>
    private Section? LeadAbove(int firstKnown)
    {
        var header = LinesBetween(titleLine + 1, firstKnown);
        var blocks = header.Where(l => l.Kind is LineKind.Text or LineKind.ListItem).GroupBy(l => l.Block);
        if (firstKnown == lines.Length || !(blocks.Any(IsLead) || new FactSheet(prose, header).IsSummary))
            return null;
        var start = header.First(l => l.Span.Length > 0).Span.Start;
        var span = TextSpan.FromBounds(start, OffsetOf(firstKnown));
        return new Section(SectionKind.Summary, prose, Title ?? new TextSpan(start, 0), SectionRealization.Lead, LeadLevel, header, span);
    }

    private bool IsLead(IEnumerable<TextLine> block)
    {
        var fewest = IsLabelledFact(block.First()) ? LabelPromotion.FewestSectionWords : FewestLeadWords;
        return block.Sum(l => WordCounter.Count(prose, l.Span, [])) >= fewest;
    }

    /// <summary>"Authors: the payments team": metadata, unless it goes on at length.</summary>
    private bool IsLabelledFact(TextLine line)
    {
        var colon = prose.IndexOf(':', line.Span.Start, line.Span.Length);
        return colon > 0 && colon + 1 < line.Span.End && prose[colon + 1] == ' '
            && WordCounter.Count(prose, TextSpan.FromBounds(line.Span.Start, colon), []) <= MostFactLabelWords;
    }

    private ArraySegment<TextLine> LinesBetween(int start, int end) => new(lines, start, Math.Max(0, end - start));

    /// <summary>Where a line begins; the end of the text for the number of lines.</summary>
    private int OffsetOf(int line) => line < lines.Length ? lines[line].Span.Start : prose.Length;
}
