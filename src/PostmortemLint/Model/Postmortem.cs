using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>An incident document as a reader understands it. Everything in it knows its place in the source.</summary>
internal sealed class Postmortem
{
    private static readonly string JoinerText = WordReader.Joiner.ToString();

    private readonly IReadOnlyList<TextSpan> codeSpans;
    private readonly IReadOnlyList<TextSpan> unknownTags;
    private readonly IReadOnlyList<MarkupFault> blockFaults;
    private Placeholder[]? placeholders;

    internal Postmortem(SourceText source, string prose, TextLine[] lines, FrontMatter frontMatter, IReadOnlyList<TextSpan> codeSpans, IReadOnlyList<TextSpan> unknownTags, IReadOnlyList<MarkupFault> blockFaults, UnclosedFence? unclosedFence)
    {
        Source = source;
        Prose = prose;
        Lines = lines;
        this.codeSpans = codeSpans;
        this.unknownTags = unknownTags;
        this.blockFaults = blockFaults;
        UnclosedFence = unclosedFence;
        var located = SectionLocator.Locate(prose, lines, frontMatter["title"] is not null);
        Title = frontMatter["title"] ?? located.Title;
        HeaderEnd = located.HeaderEnd;
        Sections = located.Sections.ConvertAll(Truncate);
        Parts = located.Parts.ConvertAll(Truncate);
        Times = TimeReader.Read(prose);
        Outage = Outage.Read(this);
        Timelines = Sections.FindAll(s => s.Is(SectionKind.Timeline)).ConvertAll(s => new Timeline(this, s));
    }

    public SourceText Source { get; }

    /// <summary>The visible text, as long as the source: an offset means the same in both.</summary>
    public string Prose { get; }

    public TextLine[] Lines { get; }

    /// <summary>Where the title stands, in the front matter or in the text; null when there is none.</summary>
    public TextSpan? Title { get; }

    /// <summary>Where the first known section begins: what stands above it, the title and metadata, is about the document.</summary>
    public int HeaderEnd { get; }

    /// <summary>Every heading but the title, and what stands for a required heading, in order.</summary>
    public List<Section> Sections { get; }

    /// <summary>The sections that are part of no other, without a title's text that has no label.</summary>
    public IEnumerable<Section> TopSections
    {
        get
        {
            var end = 0;
            foreach (var section in Sections.Where(s => s.Realization != SectionRealization.Lead))
            {
                if (section.Span.Start < end)
                    continue;
                end = section.Span.End;
                yield return section;
            }
        }
    }

    /// <summary>Labelled pieces inside sections ("**Impact:**" in the summary), in order.</summary>
    public List<Section> Parts { get; }

    /// <summary>Every clock time of the document, in order.</summary>
    public TimeMention[] Times { get; }

    public Outage Outage { get; }

    public IReadOnlyList<Timeline> Timelines { get; }

    public UnclosedFence? UnclosedFence { get; }

    /// <summary>What a template left to be replaced, in order.</summary>
    public Placeholder[] Placeholders => placeholders ??= PlaceholderReader.Read(Source.Content, Prose, codeSpans, unknownTags);

    /// <summary>Whether a placeholder stands in <paramref name="span"/>.</summary>
    public bool HoldsPlaceholder(TextSpan span) => Array.Exists(Placeholders, p => span.Contains(p.Span.Start));

    /// <summary>Markup that does something else than its writer meant. Sections and times are read as they were meant, so that each fault is found once.</summary>
    public IEnumerable<MarkupFault> MarkupFaults => blockFaults.Concat(GluedEntries.In(this));

    /// <summary>Where a finding about the whole document belongs: its title, else its very beginning.</summary>
    public TextSpan Top => Title ?? new TextSpan(0, 0);

    /// <summary>The first section of a kind; null when there is none.</summary>
    public Section? SectionOf(SectionKind kind)
    {
        foreach (var section in Sections)
            if (section.Is(kind))
                return section;
        return null;
    }

    /// <summary>The last section of a kind; null when there is none.</summary>
    public Section? LastSectionOf(SectionKind kind)
    {
        for (var i = Sections.Count - 1; i >= 0; i--)
            if (Sections[i].Is(kind))
                return Sections[i];
        return null;
    }

    /// <summary>The summary, when it is there and no unclosed fence took in how it goes on: only then can something be missing from it.</summary>
    public Section? ReadableSummary => SectionOf(SectionKind.Summary) is { IsTruncated: false } summary ? summary : null;

    /// <summary>Whether a fence that is never closed took the section in: it is there, and cannot be read.</summary>
    public bool IsSwallowed(SectionKind kind) => UnclosedFence is { } fence && fence.SwallowedSections.Any(s => s.Is(kind));

    /// <summary>The words in <paramref name="span"/>, without code.</summary>
    public int CountWords(TextSpan span) => WordReader.Count(Prose, span, codeSpans);

    /// <summary>The visible text of <paramref name="span"/> on one line.</summary>
    public string Words(TextSpan span) => string.Join(" ", Prose.Substring(span.Start, span.Length).Replace(JoinerText, "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The line that <paramref name="offset"/> lies in or behind.</summary>
    public TextLine LineAt(int offset)
    {
        var (low, high) = (0, Lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return Lines[low];
    }

    /// <summary>The clock times in <paramref name="span"/>, in order.</summary>
    public ReadOnlySpan<TimeMention> TimesIn(TextSpan span)
    {
        var first = FirstTime(span.Start);
        return Times.AsSpan(first, FirstTime(span.End) - first);
    }

    /// <summary>Whether a clock time is the first that <paramref name="line"/> says.</summary>
    public bool IsLedByTime(TextLine line)
    {
        var times = TimesIn(line.Span);
        for (var at = line.Span.Start; times.Length > 0 && at < times[0].Span.Start; at++)
            if (char.IsLetterOrDigit(Prose[at]))
                return false;
        return times.Length > 0;
    }

    private int FirstTime(int offset)
    {
        var first = 0;
        for (var count = Times.Length; count > 0;)
        {
            var half = count / 2;
            if (Times[first + half].Span.Start < offset)
                (first, count) = (first + half + 1, count - half - 1);
            else
                count = half;
        }
        return first;
    }

    private Section Truncate(Section section) => UnclosedFence is { } fence && section.Span.Contains(fence.Opener.Start) ? section with { IsTruncated = true } : section;
}
