using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Finds the title, the sections and their parts, however their labels are written.</summary>
internal sealed class SectionFinder
{
    /// <summary>Words from which on a label inside the summary opens a section of its own rather than stating one fact.</summary>
    private const int SectionWords = 25;

    /// <summary>Words from which on a paragraph under the title is a summary without a label.</summary>
    private const int LeadWords = 10;

    /// <summary>Words from which on a paragraph that begins with its label is a section.</summary>
    private const int RunInWords = 10;

    private const int TitleWords = 16;

    private static readonly SectionKind[] PromotedKinds =
        [SectionKind.Summary, SectionKind.Timeline, SectionKind.CorrectiveMeasures, SectionKind.RootCauseAndResolution, SectionKind.RootCause, SectionKind.Resolution];

    private readonly string prose;
    private readonly TextLine[] lines;
    private readonly SectionPlan plan;
    private readonly int length;
    private readonly bool hasTitle;
    private readonly List<Label> labels = new(16);
    private int titleLine = -1;

    private SectionFinder(Page page, SectionPlan plan)
    {
        this.plan = plan;
        (prose, lines, length) = (page.Prose.Text, page.Lines, page.Prose.Text.Length);
        hasTitle = page.FrontMatterTitle is not null;
    }

    /// <summary>Where the title stands; null when the document has none.</summary>
    public TextSpan? Title => titleLine < 0 ? null : lines[titleLine].Span;

    /// <summary>Headings of any name, and what stands for a required heading, in order.</summary>
    public List<Section> Sections { get; } = new(16);

    /// <summary>Labelled pieces of sections, in order.</summary>
    public List<Section> Parts { get; } = [];

    /// <summary>Where the first known section begins; the end of the text when there is none.</summary>
    public int HeaderEnd { get; private set; }

    /// <param name="page">The document. Where its front matter names it, only a heading of level 1 does so again.</param>
    /// <param name="plan">The sections that are expected.</param>
    public static SectionFinder Find(Page page, SectionPlan plan)
    {
        var finder = new SectionFinder(page, plan);
        finder.ReadLabels();
        finder.ReadMisspelledLabels();
        finder.FindTitle();
        finder.DropWeakNames();
        finder.Promote();
        finder.Build();
        return finder;
    }

    private void ReadLabels()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Span.Length == 0 || line.IsQuoted)
                continue;
            if (line.Kind == LineKind.Heading)
                AddHeading(i, line);
            else if (RealizationOf(i) is { } realization && Parse(line.Span) is not SectionKind.Other and var kind)
                labels.Add(new Label(i, kind, realization, LevelOf(line)));
            else if (line.Kind is LineKind.Text or LineKind.ListItem && line.OpensBlock && RunInLabel(line) is { } label && Parse(label) is not SectionKind.Other and var runIn)
                labels.Add(new Label(i, runIn, SectionRealization.RunIn, LevelOf(line)));
        }
    }

    /// <summary>A misspelled name counts where no label spells one of its kind well.</summary>
    private void ReadMisspelledLabels()
    {
        var found = SectionKind.Other;
        foreach (var label in labels)
        {
            var span = lines[label.Line].Span;
            if (label.Realization != SectionRealization.RunIn && label.Kind != SectionKind.Other && !label.IsExact && IsComposed(prose.AsSpan(span.Start, span.Length))
                && SectionName.ParseMisspelled(prose.AsSpan(span.Start, span.Length), isHeading: false, out var meant) is var kind && (kind & label.Kind) == label.Kind && kind != SectionKind.Other)
                (label.Kind, label.MeantName) = (kind, meant);
            found |= label.Kind;
        }
        if ((found & plan.Kinds) == plan.Kinds)
            return;
        for (int i = 0, index = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Span.Length == 0 || line.IsQuoted || (line.Kind != LineKind.Heading && !MayBeMisspelledLabel(line)) || !MayBeMisspelledLabel(line.Span))
                continue;
            while (index < labels.Count && labels[index].Line < i)
                index++;
            if (index < labels.Count && labels[index].Line == i && labels[index].Kind != SectionKind.Other)
                continue;
            var kind = ParseMisspelled(line, out var meant) & ~found;
            if ((kind & plan.Kinds) == SectionKind.Other)
                continue;
            var label = new Label(i, kind, line.Kind == LineKind.Heading ? SectionRealization.Heading : RealizationOf(i) ?? SectionRealization.PlainLine, line.Kind == LineKind.Heading ? line.Level : LevelOf(line)) { MeantName = meant };
            if (index < labels.Count && labels[index].Line == i)
                labels[index] = label;
            else
                labels.Insert(index, label);
        }
    }

    /// <summary>Only of a name of several parts can one be known and another misspelled.</summary>
    private static bool IsComposed(ReadOnlySpan<char> name) => name.IndexOfAny('/', '&', '+') >= 0 || name.IndexOf(" and ".AsSpan()) >= 0 || name.IndexOf(" or ".AsSpan()) >= 0;

    /// <summary>A line that a colon or strong type makes a label.</summary>
    private bool MayBeMisspelledLabel(TextLine line) => line.Kind is LineKind.Text or LineKind.ListItem && (prose[line.Span.End - 1] == ':' || IsStrong(line));

    private static bool MayBeMisspelledLabel(TextSpan span) => span.Length is > 5 and < 80;

    private SectionKind ParseMisspelled(TextLine line, out string? meant)
    {
        var label = prose.AsSpan(line.Span.Start, line.Span.Length);
        var own = plan.Misspelled(label, out meant);
        return own != SectionKind.Other ? own : SectionName.ParseMisspelled(label, line.Kind == LineKind.Heading, out meant) & SectionKind.Required;
    }

    private SectionKind Parse(TextSpan label)
    {
        var text = prose.AsSpan(label.Start, label.Length);
        var own = plan.KindOf(text);
        return own != SectionKind.Other ? own : SectionName.Parse(text, isHeading: false);
    }

    private bool IsStrong(TextLine line) => line.StrongEnd > line.Span.Start && prose.AsSpan(line.StrongEnd, line.Span.End - line.StrongEnd).Trim(" :".AsSpan()).Length == 0;

    private static int LevelOf(TextLine line) => line.Kind == LineKind.ListItem ? 7 + line.Level : 7;

    /// <summary>The strong words and their colon that a paragraph begins with.</summary>
    private TextSpan? RunInLabel(TextLine line)
    {
        var end = line.StrongEnd;
        if (end == line.Span.Start)
            return null;
        while (end > line.Span.Start && prose[end - 1] is ' ' or ':')
            end--;
        var next = line.StrongEnd;
        while (next < line.Span.End && prose[next] == ' ')
            next++;
        var hasColon = prose.IndexOf(':', end, Math.Min(next + 1, line.Span.End) - end) >= 0;
        return end > line.Span.Start && hasColon ? TextSpan.FromBounds(line.Span.Start, end) : null;
    }

    private void AddHeading(int index, TextLine line)
    {
        var own = plan.KindOf(prose.AsSpan(line.Span.Start, line.Span.Length));
        var kind = SectionName.Parse(prose.AsSpan(line.Span.Start, line.Span.Length), isHeading: true, out var isWeak, out var isExact);
        if (own != SectionKind.Other)
            (kind, isWeak, isExact) = (own, false, true);
        labels.Add(new Label(index, kind, SectionRealization.Heading, line.Level) { IsWeak = isWeak, IsExact = isExact });
    }

    private SectionRealization? RealizationOf(int index)
    {
        var line = lines[index];
        var hasContinuation = index + 1 < lines.Length && lines[index + 1].Block == line.Block;
        return line.Kind switch
        {
            LineKind.Text => IsStrong(line) ? SectionRealization.Bold : SectionRealization.PlainLine,
            LineKind.ListItem when IsStrong(line) || prose[line.Span.End - 1] == ':' || hasContinuation => SectionRealization.ListItem,
            _ => null,
        };
    }

    private void FindTitle()
    {
        var first = labels.FindIndex(l => l.Kind != SectionKind.Other || l.Realization == SectionRealization.Heading);
        var heading = labels.FindIndex(l => l.Kind is not (SectionKind.Other or SectionKind.Occurrence) || l.Realization == SectionRealization.Heading);
        if (heading > first && labels[heading] is { Realization: SectionRealization.Heading, Level: 1 })
            first = heading; // "**Date:** 5 June" stands above it.
        if (first >= 0 && IsTitle(first))
        {
            titleLine = labels[first].Line;
            labels.RemoveAt(first);
            return;
        }
        var i = Array.FindIndex(lines, l => l.Span.Length > 0);
        if (!hasTitle && i >= 0 && i != (labels.Count > 0 ? labels[0].Line : -1) && IsTitleText(i))
            titleLine = i;
    }

    /// <summary>A first heading that is no section's name, or that is named like one but stands over all the others.</summary>
    private bool IsTitle(int index)
    {
        var label = labels[index];
        if (label.Realization != SectionRealization.Heading || (hasTitle && label.Level > 1))
            return false;
        if (label.Kind == SectionKind.Other)
            return true;
        var others = labels.Where((l, i) => i != index && l.Realization == SectionRealization.Heading).ToList();
        return label.Level == 1 && others.Count > 1 && others.TrueForAll(l => l.Level > 1) && others.Exists(l => (l.Kind & label.Kind) != 0);
    }

    /// <summary>A short line that is a paragraph of its own, or that a label follows at once.</summary>
    private bool IsTitleText(int index)
    {
        var line = lines[index];
        var isAlone = index + 1 == lines.Length || lines[index + 1].Block != line.Block || labels.Exists(l => l.Line == index + 1);
        return line.Kind == LineKind.Text && isAlone && prose[line.Span.End - 1] is not ('.' or ':') && WordCounter.Count(prose, line.Span, []) is > 0 and <= TitleWords;
    }

    /// <summary>"Description" is a summary only where nothing else is.</summary>
    private void DropWeakNames()
    {
        var found = SectionKind.Other;
        foreach (var label in labels)
            if (!label.IsWeak)
                found |= label.Kind;
        for (var i = labels.Count - 1; i >= 0; i--)
            if (labels[i].IsWeak && (labels[i].Kind & found) != 0)
                labels[i].Kind = SectionKind.Other;
            else
                found |= labels[i].Kind;
    }

    /// <summary>Makes sections of labels without a heading, where no heading of their kind exists.</summary>
    private void Promote()
    {
        var wanted = SectionKind.Required | plan.Kinds;
        foreach (var label in labels)
            if (label.Realization == SectionRealization.Heading)
                wanted &= ~label.Kind;
        foreach (var kind in ReferenceEquals(plan, SectionPlan.Default) ? PromotedKinds : PromotedKinds.Concat(plan.Sections.Select(s => s.Kind)))
        {
            if ((wanted & kind) != kind || !labels.Exists(l => (l.Kind & kind) == kind))
                continue;
            var candidates = labels.FindAll(l => !l.OpensSection && (l.Kind & kind) == kind && l.Realization != SectionRealization.Heading);
            if (candidates.Exists(l => l.Realization != SectionRealization.RunIn))
                candidates.RemoveAll(l => l.Realization == SectionRealization.RunIn);
            else
                candidates.RemoveAll(l => !IsRunInSection(l));
            var isCause = (kind & SectionKind.RootCauseAndResolution) != 0;
            var chosen = isCause ? candidates.FindLast(IsMoreThanAFact) : candidates.FirstOrDefault();
            if (chosen is null)
                continue;
            chosen.OpensSection = true;
            wanted &= ~chosen.Kind;
        }
    }

    /// <summary>"**Resolution:** We rolled back ..." is a section when it says enough, and is no fact of another section that a heading opens for such facts.</summary>
    private bool IsRunInSection(Label label) =>
        !IsInSummary(label) && WordCounter.Count(prose, lines[label.Line].Span, []) >= RunInWords;

    /// <summary>A short "Root cause:" inside the summary is a fact of the summary.</summary>
    private bool IsMoreThanAFact(Label label)
    {
        var next = IndexOf(label) + 1;
        return !IsInSummary(label) || CountWords(label.Line + 1, next < labels.Count ? labels[next].Line : lines.Length) >= SectionWords;
    }

    /// <summary>"**Summary:** It was down." takes in no paragraph that opens in the same way.</summary>
    private bool IsInSummary(Label label)
    {
        var index = IndexOf(label) - 1;
        while (index >= 0 && !(labels[index].Line < label.Line && (labels[index].OpensSection || labels[index].Realization == SectionRealization.Heading)))
            index--;
        return index >= 0 && (labels[index].Kind & SectionKind.Summary) != 0 && (labels[index].Realization != SectionRealization.RunIn || label.Realization != SectionRealization.RunIn);
    }

    /// <summary>The labels are in the order of their lines.</summary>
    private int IndexOf(Label label)
    {
        var (low, high) = (0, labels.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (labels[middle].Line < label.Line)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void Build()
    {
        var starts = labels.FindAll(l => l.OpensSection || l.Realization == SectionRealization.Heading);
        for (var i = 0; i < starts.Count; i++)
        {
            var next = i + 1;
            while (next < starts.Count && starts[next].Level > starts[i].Level)
                next++;
            Sections.Add(ToSection(starts[i], next == starts.Count ? lines.Length : starts[next].Line));
        }
        for (var i = 0; i < labels.Count; i++)
            if (!labels[i].OpensSection && labels[i].Realization != SectionRealization.Heading)
                Parts.Add(ToSection(labels[i], i + 1 < labels.Count ? labels[i + 1].Line : lines.Length));
        AddLead(starts.Find(l => l.Kind != SectionKind.Other)?.Line ?? lines.Length);
    }

    /// <summary>Text between the title and the first known section says what happened, where nothing else does.</summary>
    private void AddLead(int end)
    {
        HeaderEnd = End(end);
        if (Sections.Exists(s => s.Is(SectionKind.Summary)))
            return;
        var header = Slice(titleLine + 1, end);
        var isLead = end < lines.Length && header.Where(l => l.Kind is LineKind.Text or LineKind.ListItem)
            .GroupBy(l => l.Block)
            .Any(b => b.Sum(l => WordCounter.Count(prose, l.Span, [])) >= (IsLabelledFact(b.First()) ? SectionWords : LeadWords));
        if (!isLead)
            return;
        var first = header.First(l => l.Span.Length > 0).Span;
        var section = new Section(SectionKind.Summary, prose, Title ?? new TextSpan(first.Start, 0), SectionRealization.Lead, 7, header, TextSpan.FromBounds(first.Start, End(end)));
        Sections.Insert(0, section);
    }

    /// <summary>"Authors: the payments team": metadata, unless it goes on at length.</summary>
    private bool IsLabelledFact(TextLine line)
    {
        var colon = prose.IndexOf(':', line.Span.Start, line.Span.Length);
        return colon > 0 && WordCounter.Count(prose, TextSpan.FromBounds(line.Span.Start, colon), []) <= 3 && colon + 1 < line.Span.End && prose[colon + 1] == ' ';
    }

    private Section ToSection(Label label, int end)
    {
        var line = lines[label.Line];
        var isRunIn = label.Realization == SectionRealization.RunIn;
        var span = isRunIn ? RunInLabel(line)!.Value : line.Span;
        var content = Slice(isRunIn ? label.Line : label.Line + 1, end);
        return new Section(label.Kind, prose, span, label.Realization, label.Level, content, TextSpan.FromBounds(span.Start, End(end))) { MeantName = label.MeantName };
    }

    private ArraySegment<TextLine> Slice(int start, int end) => new(lines, start, Math.Max(0, end - start));

    private int End(int line) => line < lines.Length ? lines[line].Span.Start : length;

    private int CountWords(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += WordCounter.Count(prose, lines[i].Span, []);
        return count;
    }

    private sealed class Label(int line, SectionKind kind, SectionRealization realization, int level)
    {
        public int Line { get; } = line;
        public SectionKind Kind { get; set; } = kind;
        public SectionRealization Realization { get; } = realization;
        public int Level { get; } = level;
        public bool IsWeak { get; init; }
        public bool IsExact { get; init; }
        public string? MeantName { get; set; }
        public bool OpensSection { get; set; }
    }
}
