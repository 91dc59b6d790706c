using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The lines of a document that may be labels, by how they are written.</summary>
internal sealed class LabelLines(Page page)
{
    private const int DeeperThanHeadings = 7;

    /// <summary>Characters of a label that nothing but its colon sets off.</summary>
    private const int LongestPlainRunIn = 60;

    /// <summary>Characters of strong type at the beginning of a paragraph that are a label for nothing but being one of several.</summary>
    private const int LongestUsualRunIn = 24;

    private const int FewestUsualRunIns = 3;

    private readonly string prose = page.Prose.Text;
    private bool? hasUsualRunIns;

    public int Count => page.Lines.Length;

    /// <summary>How the line would be a label as a whole; null when it cannot be one.</summary>
    public SectionRealization? RealizationOf(int index)
    {
        var line = page.Lines[index];
        if (line.Span.Length == 0 || line.IsQuoted)
            return null;
        return line.Kind switch
        {
            LineKind.Heading => SectionRealization.Heading,
            LineKind.Text => IsStrong(page, line) ? SectionRealization.Bold : SectionRealization.PlainLine,
            LineKind.ListItem when IsSetOff(line) || IsContinued(index) || IsAboveOthers(index) => SectionRealization.ListItem,
            _ => null,
        };
    }

    /// <summary>Whether a colon at its end, or strong type, makes a line of text or of a list a label, whatever it says.</summary>
    public bool IsSetOff(int index) => page.Lines[index] is { Kind: LineKind.Text or LineKind.ListItem } line && IsSetOff(line);

    /// <summary>
    /// The strong words that a paragraph or an item begins with, where a colon follows or ends them, or a full stop ends those of a
    /// paragraph, without it, or where several paragraphs begin with a few; else null.
    /// </summary>
    public TextSpan? RunInAt(int index)
    {
        if (!OpensParagraph(index))
            return null;
        var line = page.Lines[index].Span;
        var strong = TextSpan.FromBounds(line.Start, page.Lines[index].StrongEnd);
        var ends = page.Lines[index].Kind == LineKind.Text ? ":." : ":";
        var label = new TextSpan(strong.Start, Text(strong).TrimEnd((ends + " ").AsSpan()).Length);
        var isEnded = Text(TextSpan.FromBounds(label.End, strong.End)).IndexOfAny(ends.AsSpan()) >= 0
            || Text(TextSpan.FromBounds(strong.End, line.End)).TrimStart(' ').StartsWith(":".AsSpan());
        return label.Length > 0 && (isEnded || (IsUsualRunIn(page.Lines[index]) && HasUsualRunIns)) ? label : null;
    }

    private bool HasUsualRunIns => hasUsualRunIns ??= page.Lines.Count(IsUsualRunIn) >= FewestUsualRunIns;

    /// <summary>"**Root** The pipeline makes a key pair": a few strong words, and the paragraph goes on.</summary>
    private bool IsUsualRunIn(TextLine line) =>
        line is { Kind: LineKind.Text, OpensBlock: true, IsQuoted: false }
        && Text(TextSpan.FromBounds(line.Span.Start, line.StrongEnd)).TrimEnd(' ') is { Length: > 0 and <= LongestUsualRunIn } label
        && char.IsLetter(label[label.Length - 1]) && char.IsLetterOrDigit(NextAfter(line.StrongEnd, line.Span.End));

    private char NextAfter(int offset, int end) =>
        Text(TextSpan.FromBounds(offset, end)).TrimStart(' ') is { Length: > 0 } rest ? rest[0] : '\0';

    /// <summary>What stands before the first colon of a paragraph that does not begin in strong type; null where there is none.</summary>
    public TextSpan? PlainRunInAt(int index)
    {
        if (!OpensParagraph(index) || page.Lines[index] is not { Kind: LineKind.Text } line || line.StrongEnd > line.Span.Start)
            return null;
        var colon = prose.IndexOf(':', line.Span.Start, Math.Min(line.Span.Length, LongestPlainRunIn));
        return colon > line.Span.Start ? TextSpan.FromBounds(line.Span.Start, colon) : null;
    }

    private bool OpensParagraph(int index) =>
        page.Lines[index] is { OpensBlock: true, IsQuoted: false, Kind: LineKind.Text or LineKind.ListItem } line && line.Span.Length > 0;

    public ReadOnlySpan<char> Text(TextSpan label) => prose.AsSpan(label.Start, label.Length);

    public TextSpan SpanOf(int index) => page.Lines[index].Span;

    /// <summary>1 to 6 for headings; text is deeper than they are, and lists are deeper than text.</summary>
    public int LevelOf(int index) => page.Lines[index] switch
    {
        { Kind: LineKind.Heading } heading => heading.Level,
        { Kind: LineKind.ListItem } item => DeeperThanHeadings + item.Level,
        _ => DeeperThanHeadings,
    };

    private bool IsSetOff(TextLine line) => prose[line.Span.End - 1] == ':' || IsStrong(page, line);

    /// <summary>Whether all of the line but its colon is strong.</summary>
    public static bool IsStrong(Page page, TextLine line) => line.StrongEnd > line.Span.Start
        && page.Prose.Text.AsSpan(line.StrongEnd, line.Span.End - line.StrongEnd).Trim(" :".AsSpan()).Length == 0;

    /// <summary>Whether more than the next item of its list follows an item.</summary>
    private bool IsAboveOthers(int index)
    {
        var next = index + 1;
        while (next < Count && page.Lines[next].Span.Length == 0)
            next++;
        return next < Count && page.Lines[next] is var below && page.Lines[index] is var item
            && (below.Kind == LineKind.ListItem
                ? below.Level > item.Level || (IsNumbered(item) && !IsNumbered(below))
                : below.Kind is LineKind.Text or LineKind.TableHeader);
    }

    private bool IsNumbered(TextLine item)
    {
        var (start, _) = page.Source.GetLineBounds(page.LineOf(item.Span));
        var cursor = new Cursor(page.Source.Content, start, item.Span.Start);
        cursor.SkipSpaces();
        return cursor.IsAtDigit;
    }

    private bool IsContinued(int index) => index + 1 < Count && page.Lines[index + 1].Block == page.Lines[index].Block;
}
