using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>An incident document as a reader understands it. Everything in it knows its place in the source.</summary>
internal sealed class Postmortem
{
    private const SectionKind AboutTheIncident = SectionKind.Summary | SectionKind.Timeline | SectionKind.Impact | SectionKind.Occurrence;

    private static readonly string JoinerText = WordReader.Joiner.ToString();

    private readonly IReadOnlyList<TextSpan> codeSpans;
    private DateMention[]? dates;
    private List<Section>? measures;
    private List<ActionItem>? actionItems;
    private List<PeopleMention>? people;

    internal Postmortem(SourceText source, string prose, TextLine[] lines, FrontMatter frontMatter, IReadOnlyList<TextSpan> codeSpans, UnclosedFence? unclosedFence)
    {
        Source = source;
        Prose = prose;
        Lines = lines;
        this.codeSpans = codeSpans;
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

    /// <summary>Every date of the document, in order.</summary>
    public DateMention[] Dates => dates ??= DateReader.Read(Prose);

    public Outage Outage { get; }

    public IReadOnlyList<Timeline> Timelines { get; }

    public UnclosedFence? UnclosedFence { get; }

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

    /// <summary>The innermost section that <paramref name="offset"/> lies in; null above the first.</summary>
    public Section? SectionAt(int offset)
    {
        var (low, high) = (-1, Sections.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sections[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low < 0 ? null : Sections[low];
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

    /// <summary>The sections that tell the cause; where there is none, the summary.</summary>
    public List<Section> CauseSections => [.. TopSectionsOf(SectionOf(SectionKind.RootCause) is null ? SectionKind.Summary : SectionKind.RootCause)];

    /// <summary>The sections of corrective measures that lie in no other and hold text that can be read: only then can something be missing from them.</summary>
    public List<Section> Measures => measures ??= [.. TopSectionsOf(SectionKind.CorrectiveMeasures).Where(s => !s.IsTruncated && s.Lines.Any(l => l.Kind is not (LineKind.Heading or LineKind.Code) && l.Span.Length > 0))];

    /// <summary>The tasks in them.</summary>
    public List<ActionItem> ActionItems => actionItems ??= ActionItemReader.Read(this, Measures);

    /// <summary>The earliest full date in title, header, summary, impact and timelines: the incident is no older. Null when no full date is there.</summary>
    public DateMention? EarliestDate
    {
        get
        {
            DateMention? earliest = null;
            foreach (var span in Sections.Where(s => s.Is(AboutTheIncident)).Select(s => s.Span).Append(new TextSpan(0, HeaderEnd)))
                foreach (var date in DatesIn(span))
                    if (date.In(null) is { } day && !date.IsAmbiguous && (earliest is null || day < earliest.In(null)))
                        earliest = date;
            return earliest;
        }
    }

    /// <summary>Passages that judge people, in order.</summary>
    public List<PeopleMention> People => people ??= PeopleReader.Read(this);

    /// <summary>Whether a fence that is never closed took the section in: it is there, and cannot be read.</summary>
    public bool IsSwallowed(SectionKind kind) => UnclosedFence is { } fence && fence.SwallowedSections.Any(s => s.Is(kind));

    /// <summary>The words in <paramref name="span"/>, without code.</summary>
    public int CountWords(TextSpan span) => WordReader.Count(Prose, span, codeSpans);

    /// <summary>The visible text of <paramref name="span"/> on one line.</summary>
    public string Words(TextSpan span) => string.Join(" ", Prose.Substring(span.Start, span.Length).Replace(JoinerText, "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary><see cref="Words"/> as a message quotes them: of a long passage the beginning and the last word.</summary>
    public string Quote(TextSpan span)
    {
        const int Longest = 50;
        var words = Words(span);
        return words.Length <= Longest ? words : $"{words.Remove(Longest / 2)}…{words.Substring(Math.Max(words.LastIndexOf(' '), words.Length - (Longest / 2)))}";
    }

    /// <summary>The line that <paramref name="offset"/> lies in or behind.</summary>
    public TextLine LineAt(int offset) => Lines[LineIndexAt(offset)];

    /// <summary>The paragraph, item or row that <paramref name="offset"/> lies in, at most <paramref name="reach"/> characters to each side.</summary>
    public TextSpan BlockAt(int offset, int reach)
    {
        var first = LineIndexAt(offset);
        var last = first;
        while (first > 0 && !Lines[first].OpensBlock && Lines[first].Span.Start > offset - reach)
            first--;
        while (last + 1 < Lines.Length && !Lines[last + 1].OpensBlock && Lines[last].Span.End < offset + reach)
            last++;
        return TextSpan.FromBounds(Math.Max(Lines[first].Span.Start, offset - reach), Math.Min(Math.Max(Lines[last].Span.End, offset), offset + reach));
    }

    private int LineIndexAt(int offset)
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
        return low;
    }

    /// <summary>The clock times in <paramref name="span"/>, in order.</summary>
    public ReadOnlySpan<TimeMention> TimesIn(TextSpan span)
    {
        var first = First(Times, span.Start, static t => t.Span);
        return Times.AsSpan(first, First(Times, span.End, static t => t.Span) - first);
    }

    /// <summary>The dates in <paramref name="span"/>, in order.</summary>
    public ReadOnlySpan<DateMention> DatesIn(TextSpan span)
    {
        var first = First(Dates, span.Start, static d => d.Span);
        return Dates.AsSpan(first, First(Dates, span.End, static d => d.Span) - first);
    }

    private IEnumerable<Section> TopSectionsOf(SectionKind kind)
    {
        var end = 0;
        foreach (var section in Sections)
        {
            if (!section.Is(kind) || section.Span.Start < end)
                continue;
            end = section.Span.End;
            yield return section;
        }
    }

    private static int First<T>(T[] mentions, int offset, Func<T, TextSpan> spanOf)
    {
        var first = 0;
        for (var count = mentions.Length; count > 0;)
        {
            var half = count / 2;
            if (spanOf(mentions[first + half]).Start < offset)
                (first, count) = (first + half + 1, count - half - 1);
            else
                count = half;
        }
        return first;
    }

    private Section Truncate(Section section) => UnclosedFence is { } fence && section.Span.Contains(fence.Opener.Start) ? section with { IsTruncated = true } : section;
}
