using PostmortemLint.Prose;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Syntax;

/// <summary>A document as a reader sees it before knowing what its parts are about: visible text, lines, times and dates.</summary>
internal sealed class Page
{
    private readonly FrontMatter frontMatter;
    private ClockTime[]? times;
    private CalendarDate[]? dates;

    public Page(SourceText source, ProseText prose, TextLine[] lines, FrontMatter frontMatter) =>
        (Source, Prose, Lines, this.frontMatter) = (source, prose, lines, frontMatter);

    public SourceText Source { get; }

    public ProseText Prose { get; }

    /// <summary>Every line, in order.</summary>
    public TextLine[] Lines { get; }

    /// <summary>Where text is code in a line, with its backticks, in order.</summary>
    public IReadOnlyList<TextSpan> CodeSpans { get; init; } = [];

    /// <summary>Tags of elements that no browser knows: <c>&lt;service&gt;</c>.</summary>
    public IReadOnlyList<TextSpan> UnknownTags { get; init; } = [];

    /// <summary>Its HTML comments from <c>&lt;!--</c> to <c>--&gt;</c>, in order; the last may lack its end.</summary>
    public IReadOnlyList<TextSpan> Comments { get; init; } = [];

    /// <summary>Blocks that Markdown renders in a way that their writer did not mean.</summary>
    public IReadOnlyList<MarkupFault> BlockFaults { get; init; } = [];

    public UnclosedFence? UnclosedFence { get; init; }

    /// <summary>The document's name in the front matter; null when it has none there.</summary>
    public TextSpan? FrontMatterTitle => frontMatter["title"];

    /// <summary>The top-level keys of the front matter, with or without a value, in order.</summary>
    public IReadOnlyList<TextSpan> FrontMatterKeys => frontMatter.Keys;

    /// <summary>The first line of the front matter that is neither a key nor a part of a value; null when all are.</summary>
    public TextSpan? BrokenFrontMatter => frontMatter.BrokenLine;

    /// <summary>The value of a key of the front matter; null when it is empty.</summary>
    public TextSpan? FrontMatterValue(TextSpan key) => frontMatter[Source.ToString(key)];

    /// <summary>The date in the front matter.</summary>
    public CalendarDate? FrontMatterDate =>
        frontMatter["date"] is { } date ? CalendarDateReader.Read(Source.ToString(date)).FirstOrDefault() : null;

    /// <summary>How long the outage lasted, in the front matter.</summary>
    public DurationMention? FrontMatterDuration =>
        frontMatter["duration"] is { } span ? DurationReader.Read(Source.Content, span).FirstOrDefault() : null;

    /// <summary>Whether the front matter says that it is not finished.</summary>
    public bool IsDraft =>
        frontMatter["status"] is { } status && Source.ToString(status).Equals("draft", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Every clock time of the document, in order. What no clock shows inside code, such as a host and its port, is not one.
    /// </summary>
    public ClockTime[] Times => times ??=
        Array.FindAll(ClockTimeReader.Read(Prose.Text), t => t.Time is not null || !IsInsideCode(t.Span));

    /// <summary>Every date of the document, in order.</summary>
    public CalendarDate[] Dates => dates ??= CalendarDateReader.Read(Prose.Text);

    /// <summary>The year of dates that are written without one: that of the first date that has one, in the text or front matter.</summary>
    public int? Year => Array.Find(Dates, d => d.Year is not null)?.Year ?? FrontMatterDate?.Year;

    /// <summary>Where the text after the front matter begins.</summary>
    public int BodyStart => frontMatter.Length;

    /// <summary>Whether other code is before it in its line of code.</summary>
    private bool IsInsideCode(TextSpan span) => CodeSpans.Any(c => c.Contains(span) && span.Start > c.Start + 1);

    /// <summary>Where the value of one of the <see cref="FrontMatterKeys"/> is, or would begin.</summary>
    public TextSpan FrontMatterPlace(TextSpan key) => frontMatter.PlaceOf(key);

    /// <summary>The one-based source line on which <paramref name="span"/> begins.</summary>
    public int LineOf(TextSpan span) => Source.GetLinePosition(span.Start).Line;

    /// <summary>The words in <paramref name="span"/>, without code.</summary>
    public int CountWords(TextSpan span) => WordCounter.Count(Prose.Text, span, CodeSpans);

    /// <summary>The index of the line that <paramref name="offset"/> lies in or after; 0 when it lies before all of them.</summary>
    public int LineIndexAt(int offset) => Math.Max(0, SpanSearch.LastTo(Lines, offset, static l => l.Span.Start));

    /// <summary>The line that <paramref name="offset"/> lies in or after.</summary>
    public TextLine LineAt(int offset) => Lines[LineIndexAt(offset)];

    /// <summary>The lines that begin in <paramref name="span"/>, without code.</summary>
    public IEnumerable<TextLine> LinesIn(TextSpan span)
    {
        var first = SpanSearch.FirstFrom(Lines, span.Start, static l => l.Span.Start);
        for (var i = first; i < Lines.Length && Lines[i].Span.Start < span.End; i++)
            if (Lines[i].Kind != LineKind.Code)
                yield return Lines[i];
    }

    /// <summary>The paragraph, item or row around a place, at most <paramref name="reach"/> characters to each side.</summary>
    public TextSpan BlockAt(int offset, int reach)
    {
        var first = LineIndexAt(offset);
        var last = first;
        while (first > 0 && !Lines[first].OpensBlock && Lines[first].Span.Start > offset - reach)
            first--;
        while (last + 1 < Lines.Length && !Lines[last + 1].OpensBlock && Lines[last].Span.End < offset + reach)
            last++;
        var end = Math.Max(Lines[last].Span.End, offset);
        return TextSpan.FromBounds(Math.Max(Lines[first].Span.Start, offset - reach), Math.Min(end, offset + reach));
    }

    /// <summary>Whether a box to tick is before a line: "- [ ] Add an alert".</summary>
    public bool HasBox(TextLine line)
    {
        var start = Source.GetLineBounds(LineOf(line.Span)).Start;
        var marker = Source.Content.AsSpan(start, line.Span.Start - start).TrimEnd(' ');
        return marker.Length > 2 && marker[marker.Length - 1] == ']' && marker[marker.Length - 3] == '[';
    }

    /// <summary>The index of the first clock time that begins at <paramref name="offset"/> or after it.</summary>
    public int FirstTime(int offset) => SpanSearch.FirstFrom(Times, offset, static t => t.Span.Start);

    /// <summary>The clock times in <paramref name="span"/>, in order.</summary>
    public ReadOnlySpan<ClockTime> TimesIn(TextSpan span)
    {
        var first = FirstTime(span.Start);
        return Times.AsSpan(first, FirstTime(span.End) - first);
    }

    /// <summary>The dates in <paramref name="span"/>, in order.</summary>
    public ReadOnlySpan<CalendarDate> DatesIn(TextSpan span)
    {
        var first = SpanSearch.FirstFrom(Dates, span.Start, static d => d.Span.Start);
        return Dates.AsSpan(first, SpanSearch.FirstFrom(Dates, span.End, static d => d.Span.Start) - first);
    }

    /// <summary>Whether <paramref name="line"/> has a clock time, and no letter or digit before the first.</summary>
    public bool IsLedByTime(TextLine line)
    {
        var first = FirstTime(line.Span.Start);
        if (first == Times.Length || Times[first].Span.Start >= line.Span.End)
            return false;
        for (var at = line.Span.Start; at < Times[first].Span.Start; at++)
            if (char.IsLetterOrDigit(Prose.Text[at]))
                return false;
        return true;
    }
}
