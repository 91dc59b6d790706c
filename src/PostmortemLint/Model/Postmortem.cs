using PostmortemLint.Configuration;
using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>An incident document as a reader understands it. Everything in it knows its place in the source.</summary>
internal sealed class Postmortem
{
    private const SectionKind AboutTheIncident = SectionKind.Summary | SectionKind.Timeline | SectionKind.Impact | SectionKind.Occurrence;

    private static readonly string JoinerText = WordReader.Joiner.ToString();

    private readonly IReadOnlyList<TextSpan> codeSpans;
    private readonly DateMention? frontMatterDate;
    private readonly TextSpan? frontMatterDuration;
    private readonly List<Timeline> timelines = new(1);
    private DateMention[]? dates;
    private readonly IReadOnlyList<TextSpan> unknownTags;
    private readonly IReadOnlyList<MarkupFault> blockFaults;
    private Placeholder[]? placeholders;
    private List<Section>? measures;
    private List<ActionItem>? actionItems;
    private Facts? facts;
    private Tokens? tokens;
    private ZoneUsage? zoneUsage;
    private string? lowerProse;
    private List<PeopleMention>? people;

    internal Postmortem(SourceText source, ReadingSettings reading, string prose, TextLine[] lines, FrontMatter frontMatter, IReadOnlyList<TextSpan> codeSpans, IReadOnlyList<TextSpan> unknownTags, IReadOnlyList<MarkupFault> blockFaults, UnclosedFence? unclosedFence)
    {
        Source = source;
        Reading = reading;
        Plan = SectionPlan.Of(reading);
        IsDraft = frontMatter["status"] is { } status && source.ToString(status).Equals("draft", StringComparison.OrdinalIgnoreCase);
        Prose = prose;
        Lines = lines;
        this.codeSpans = codeSpans;
        this.unknownTags = unknownTags;
        this.blockFaults = blockFaults;
        UnclosedFence = unclosedFence;
        var located = SectionLocator.Locate(prose, lines, Plan, frontMatter["title"] is not null);
        Title = frontMatter["title"] ?? located.Title;
        HeaderEnd = located.HeaderEnd;
        frontMatterDate = frontMatter["date"] is { } date ? DateReader.Read(source.ToString(date)).FirstOrDefault() : null;
        frontMatterDuration = frontMatter["duration"];
        Sections = unclosedFence is null ? located.Sections : located.Sections.ConvertAll(Truncate);
        Parts = unclosedFence is null ? located.Parts : located.Parts.ConvertAll(Truncate);
        Times = TimeReader.Read(prose);
        Outage = Outage.Read(this);
        foreach (var section in Sections)
            if (section.Is(SectionKind.Timeline))
                timelines.Add(new Timeline(this, section));
    }

    public SourceText Source { get; }

    /// <summary>What the team says about its documents.</summary>
    public ReadingSettings Reading { get; }

    /// <summary>The sections that are expected.</summary>
    public SectionPlan Plan { get; }

    /// <summary>Whether the front matter says that it is not finished.</summary>
    public bool IsDraft { get; }

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

    /// <summary>The year of dates that are written without one: that of the first date that has it, in the front matter or in the text.</summary>
    public int? Year => Dates.FirstOrDefault(d => d.Year is not null)?.Year ?? frontMatterDate?.Year;

    /// <summary>The date in the front matter.</summary>
    public DateMention? FrontMatterDate => frontMatterDate;

    /// <summary>How long the outage lasted, in the front matter.</summary>
    public DurationMention? FrontMatterDuration => frontMatterDuration is { } span ? DurationReader.Read(Source.Content, span).FirstOrDefault() : null;

    public Outage Outage { get; }

    public IReadOnlyList<Timeline> Timelines => timelines;

    /// <summary>The timeline, where there is one alone: which of several the summary speaks of nobody can tell.</summary>
    public Timeline? OnlyTimeline => Timelines.Count == 1 ? Timelines[0] : null;

    /// <summary>Its words, looked up when the first reader asks.</summary>
    public Tokens Tokens => tokens ??= Tokens.Read(this);

    /// <summary>Which facts it states, read when the first rule asks.</summary>
    public Facts Facts => facts ??= Facts.Read(this);

    public UnclosedFence? UnclosedFence { get; }

    /// <summary>Its HTML comments from <c>&lt;!--</c> to <c>--&gt;</c>, in order; the last may lack its end.</summary>
    public IReadOnlyList<TextSpan> Comments { get; init; } = [];

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

    /// <summary>The zones that its times are in.</summary>
    public ZoneUsage ZoneUsage => zoneUsage ??= new ZoneUsage(this);

    /// <summary>Passages that judge people, in order.</summary>
    public List<PeopleMention> People => people ??= PeopleReader.Read(this);

    /// <summary>The first of the <paramref name="names"/> that stands in <paramref name="span"/> as words of their own, case aside.</summary>
    public TextSpan? FindName(IReadOnlyList<string> names, TextSpan span)
    {
        foreach (var name in names)
            for (var at = Prose.IndexOf(name, span.Start, span.Length, StringComparison.OrdinalIgnoreCase); at >= 0; at = Prose.IndexOf(name, at + 1, span.End - at - 1, StringComparison.OrdinalIgnoreCase))
                if ((at == 0 || !char.IsLetterOrDigit(Prose[at - 1])) && (at + name.Length == Prose.Length || !char.IsLetterOrDigit(Prose[at + name.Length])))
                    return new TextSpan(at, name.Length);
        return null;
    }

    /// <summary>Whether one of the <paramref name="names"/> stands in a section or part of that kind.</summary>
    public bool HasName(IReadOnlyList<string> names, SectionKind kind) =>
        names.Count > 0 && Sections.Concat(Parts).Any(s => s.Is(kind) && FindName(names, s.Span) is not null);

    /// <summary>Whether a fence that is never closed took the section in: it is there, and cannot be read.</summary>
    public bool IsSwallowed(SectionKind kind) => UnclosedFence is { } fence && fence.SwallowedSections.Any(s => s.Is(kind));

    /// <summary>The words in <paramref name="span"/>, without code.</summary>
    public int CountWords(TextSpan span) => WordReader.Count(Prose, span, codeSpans);

    /// <summary>A time as it is written; with its zone, where the time that it is shown beside is on another clock.</summary>
    public string WordsOf(TimeMention time, ZoneMention? zone, ZoneMention? other) =>
        zone is null || other is null || ZoneNames.Between(zone, other) is 0 ? Words(time.Span) : $"{Words(time.Span)} {zone.Name}";

    /// <summary>The visible text of <paramref name="span"/> on one line.</summary>
    public string Words(TextSpan span)
    {
        var text = Prose.AsSpan(span.Start, span.Length).Trim(' ');
        return text.IndexOfAny('\n', WordReader.Joiner) < 0 && text.IndexOf("  ".AsSpan()) < 0
            ? text.ToString()
            : string.Join(" ", text.ToString().Replace(JoinerText, "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The one-based source line on which <paramref name="span"/> begins.</summary>
    public int LineOf(TextSpan span) => Source.GetLinePosition(span.Start).Line;

    /// <summary>The first words of <paramref name="span"/>, for a message: at most 40 characters.</summary>
    public string Opening(TextSpan span)
    {
        var words = Words(span);
        return words.Length <= 40 ? words : Quotation.Prefix(words, words.LastIndexOf(' ', 39) is > 0 and var blank ? blank : 39) + "…";
    }

    /// <summary>The sentences in <paramref name="span"/>: what ends with a full stop, question or exclamation mark before a capital letter, and what is left.</summary>
    public int CountSentences(TextSpan span)
    {
        var count = 0;
        var start = span.Start;
        for (var i = NextStop(start, span.End); i < span.End; i = NextStop(i + 1, span.End))
        {
            var next = i + 1;
            while (next < span.End && Prose[next] is ' ' or '\n' or '"' or '”' or ')')
                next++;
            if ((next < span.End && (next == i + 1 || !char.IsUpper(Prose[next]))) || Vocabulary.IsAbbreviation(Prose, span.Start, i))
                continue;
            count += WordReader.Count(Prose, TextSpan.FromBounds(start, i), []) > 0 ? 1 : 0;
            start = next;
        }
        return start < span.End && WordReader.Count(Prose, TextSpan.FromBounds(start, span.End), []) > 0 ? count + 1 : count;
    }

    /// <summary>The visible text of <paramref name="span"/> in lower case, to look for stems in. It is lowered once: a search that ignores case is many times slower where a process has no globalization data.</summary>
    public ReadOnlySpan<char> LowerProse(TextSpan span) => (lowerProse ??= LowerCase.Of(Prose)).AsSpan(span.Start, span.Length);

    /// <summary>Whether <paramref name="span"/> has one of the stems, in any case.</summary>
    public bool HasStem(TextSpan span, string[] stems) => Vocabulary.HasHint(LowerProse(span), stems);

    /// <summary>The sentence of <paramref name="span"/> that <paramref name="offset"/> lies in.</summary>
    public TextSpan SentenceAt(int offset, TextSpan span)
    {
        var start = Prose.LastIndexOf(". ", offset, offset - span.Start, StringComparison.Ordinal);
        var end = Prose.IndexOf(". ", offset, span.End - offset, StringComparison.Ordinal);
        return TextSpan.FromBounds(start < 0 ? span.Start : start, end < 0 ? span.End : end);
    }

    /// <summary>The next full stop, question or exclamation mark; <paramref name="end"/> when there is none before it.</summary>
    public int NextStop(int from, int end)
    {
        var at = from < end ? Prose.AsSpan(from, end - from).IndexOfAny('.', '!', '?') : -1;
        return at < 0 ? end : from + at;
    }

    /// <summary>The lines that begin in <paramref name="span"/>, without code.</summary>
    public IEnumerable<TextLine> LinesIn(TextSpan span)
    {
        for (var i = span.Length == 0 || Lines.Length == 0 ? Lines.Length : LineIndexAt(span.Start); i < Lines.Length && Lines[i].Span.Start < span.End; i++)
            if (Lines[i].Span.Start >= span.Start && Lines[i].Kind != LineKind.Code)
                yield return Lines[i];
    }

    /// <summary><see cref="Words"/> as a message quotes them: of a long passage the beginning and the last word.</summary>
    public string Quote(TextSpan span)
    {
        const int Longest = 50;
        var words = Words(span);
        return words.Length <= Longest ? words : $"{Quotation.Prefix(words, Longest / 2)}…{Quotation.Suffix(words, Math.Min(words.Length - words.LastIndexOf(' '), Longest / 2))}";
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

    /// <summary>The index of the line that <paramref name="offset"/> lies in or behind.</summary>
    public int LineIndexAt(int offset)
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
        var first = FirstTime(span.Start);
        return Times.AsSpan(first, FirstTime(span.End) - first);
    }

    /// <summary>The index of the first clock time at or behind <paramref name="offset"/>.</summary>
    public int FirstTime(int offset) => First(Times, offset, static t => t.Span);

    /// <summary>The dates in <paramref name="span"/>, in order.</summary>
    public ReadOnlySpan<DateMention> DatesIn(TextSpan span)
    {
        var first = First(Dates, span.Start, static d => d.Span);
        return Dates.AsSpan(first, First(Dates, span.End, static d => d.Span) - first);
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
