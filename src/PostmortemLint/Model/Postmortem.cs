using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>An incident document as a reader understands it. Everything in it knows its place in the source.</summary>
internal sealed class Postmortem
{
    private static readonly string JoinerText = WordReader.Joiner.ToString();

    private readonly IReadOnlyList<TextSpan> codeSpans;

    internal Postmortem(SourceText source, string prose, IReadOnlyList<TextLine> lines, FrontMatter frontMatter, IReadOnlyList<TextSpan> codeSpans, UnclosedFence? unclosedFence)
    {
        Source = source;
        Prose = prose;
        Lines = lines;
        this.codeSpans = codeSpans;
        UnclosedFence = unclosedFence;
        var located = SectionLocator.Locate(prose, lines, frontMatter["title"] is not null);
        Title = frontMatter["title"] ?? located.Title;
        Header = located.Header;
        Sections = [.. located.Sections.Select(Truncate)];
        Parts = [.. located.Parts.Select(Truncate)];
        Times = TimeReader.Read(prose);
        Outage = Outage.Read(this);
        Timelines = [.. Sections.Where(s => s.Is(SectionKind.Timeline)).Select(s => new Timeline(this, s))];
    }

    public SourceText Source { get; }

    /// <summary>The visible text, as long as the source: an offset means the same in both.</summary>
    public string Prose { get; }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>Where the title stands, in the front matter or in the text; null when there is none.</summary>
    public TextSpan? Title { get; }

    /// <summary>What stands between the title and the first section.</summary>
    public IReadOnlyList<TextLine> Header { get; }

    /// <summary>Every heading but the title, and what stands for a required heading, in order.</summary>
    public IReadOnlyList<Section> Sections { get; }

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
    public IReadOnlyList<Section> Parts { get; }

    /// <summary>Every clock time of the document, in order.</summary>
    public IReadOnlyList<TimeMention> Times { get; }

    public Outage Outage { get; }

    public IReadOnlyList<Timeline> Timelines { get; }

    public UnclosedFence? UnclosedFence { get; }

    /// <summary>Where a finding about the whole document belongs: its title, else its very beginning.</summary>
    public TextSpan Top => Title ?? new TextSpan(0, 0);

    /// <summary>The first section of a kind; null when there is none.</summary>
    public Section? SectionOf(SectionKind kind) => Sections.FirstOrDefault(s => s.Is(kind));

    /// <summary>The summary, when it is there and no unclosed fence took in how it goes on: only then can something be missing from it.</summary>
    public Section? ReadableSummary => SectionOf(SectionKind.Summary) is { IsTruncated: false } summary ? summary : null;

    /// <summary>Whether a fence that is never closed took the section in: it is there, and cannot be read.</summary>
    public bool IsSwallowed(SectionKind kind) => UnclosedFence?.SwallowedSections.Any(s => s.Is(kind)) ?? false;

    /// <summary>The words of one line, without code.</summary>
    public int CountWords(TextLine line) => line.Kind == LineKind.Code ? 0 : WordReader.Count(Prose, line.Span, codeSpans);

    /// <summary>The visible text of <paramref name="span"/> on one line.</summary>
    public string Words(TextSpan span) => string.Join(" ", Prose.Substring(span.Start, span.Length).Replace(JoinerText, "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The clock times in <paramref name="span"/>, in order.</summary>
    public IEnumerable<TimeMention> TimesIn(TextSpan span)
    {
        var first = 0;
        for (var count = Times.Count; count > 0;)
        {
            var half = count / 2;
            if (Times[first + half].Span.Start < span.Start)
                (first, count) = (first + half + 1, count - half - 1);
            else
                count = half;
        }
        for (; first < Times.Count && Times[first].Span.Start < span.End; first++)
            yield return Times[first];
    }

    private Section Truncate(Section section) => UnclosedFence is { } fence && section.Span.Contains(fence.Opener.Start) ? section with { IsTruncated = true } : section;
}
