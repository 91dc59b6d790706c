using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>
/// Counts, before anything is parsed, what the parser takes quadratic time for and cannot be stopped at. Nobody writes a document beyond
/// these bounds.
/// </summary>
internal sealed class ParserLimits
{
    /// <summary>Columns a list item may be indented by. 200 nested lists take the parser 50 ms, 1,000 take 1.8 s.</summary>
    public const int MaxIndent = 400;

    /// <summary>
    /// Opening brackets and emphasis marks in one paragraph or table; the squares of all paragraphs together count. 5,000 unclosed links
    /// take the parser 0.3 s, 50,000 take 23 s; 16,000 nested emphases overflow the stack.
    /// </summary>
    public const int MaxMarks = 5_000;

    /// <summary>Lines that may define a link. 10,000 take the parser 0.2 s, 50,000 take 5 s.</summary>
    public const int MaxDefinitions = 10_000;

    /// <summary>Lines that may underline a heading. 10,000 take the parser 0.1 s, 170,000 take 15 s.</summary>
    public const int MaxUnderlines = 10_000;

    /// <summary>
    /// Comments and declarations that do not end on their line. The parser looks for the end of each up to the end of the paragraph: 500
    /// in a megabyte take it 1 s, 16,000 in 64 KB 1.4 s.
    /// </summary>
    public const int MaxOpenComments = 500;

    /// <summary>Characters within which a comment has to end on its line to be none of those: as many are searched for each.</summary>
    public const int CommentReach = 1_000;

    private const string Bullets = "-*+";
    private const string ListSigns = Bullets + ">0123456789";
    private const int TabStop = 4;
    private const int DeepestHeading = 6;

    private readonly string text;
    private int nextMark;
    private int marksOfParagraph;
    private long squares;
    private int definitions;
    private int underlines;
    private int openComments;

    private ParserLimits(string text) => (this.text, nextMark) = (text, IndexOfMark(text, 0));

    /// <summary>What <paramref name="source"/> has too much of, in words; null when it can be parsed.</summary>
    public static string? Check(SourceText source)
    {
        var limits = new ParserLimits(source.Content);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (start, end) = source.GetLineBounds(line);
            if (limits.CheckLine(start, end) is { } reason)
                return reason;
            if (limits.squares > (long)MaxMarks * MaxMarks)
                return $"its brackets and emphasis marks up to line {line} are more than the parser takes in time";
        }
        return null;
    }

    private string? CheckLine(int start, int end)
    {
        var first = start;
        while (first < end && text[first] is ' ' or '\t')
            first++;
        if (EndsParagraph(start, first, end))
            marksOfParagraph = 0;
        return first == end ? null : CheckBeginning(start, first, end) ?? CheckMarks(end);
    }

    private string? CheckBeginning(int start, int first, int end)
    {
        if (first - start > MaxIndent && ListSigns.IndexOf(text[first]) is >= 0)
            return $"its lists are indented by more than {MaxIndent} columns";
        if (text[first] == '[' && ++definitions > MaxDefinitions)
            return $"more than {MaxDefinitions} of its lines begin with a bracket";
        if (IsUnderline(first, end) && ++underlines > MaxUnderlines)
            return $"more than {MaxUnderlines} of its lines underline the line above";
        return null;
    }

    private string? CheckMarks(int end)
    {
        while (nextMark >= 0 && nextMark < end && squares <= (long)MaxMarks * MaxMarks)
        {
            if (OpensComment(nextMark, end) && ++openComments > MaxOpenComments)
                return $"more than {MaxOpenComments} of its comments do not end within {CommentReach} characters of their line";
            var after = EndOfMark(nextMark);
            AddMarks(WeightOf(nextMark, after));
            nextMark = IndexOfMark(text, after);
        }
        return null;
    }

    /// <summary>The sum of the squares of all paragraphs grows by what the square of this one does.</summary>
    private void AddMarks(int weight)
    {
        marksOfParagraph += weight;
        squares += ((2L * marksOfParagraph) - weight) * weight;
    }

    private static int IndexOfMark(string text, int start) =>
        text.AsSpan(start).IndexOfAny("[*_~<".AsSpan()) is >= 0 and var offset ? start + offset : -1;

    /// <summary>Emphasis marks of one kind that touch each other are one.</summary>
    private int EndOfMark(int mark)
    {
        var end = mark + 1;
        while (text[mark] is not ('[' or '<') && end < text.Length && text[end] == text[mark])
            end++;
        return end;
    }

    /// <summary>How many brackets or pairs of nested emphasis a mark can open; 0 where it is alone, or joins the parts of a name.</summary>
    private int WeightOf(int mark, int end)
    {
        if (text[mark] is '[' or '<')
            return text[mark] == '[' ? 1 : 0;
        var (before, after) = (mark == 0 ? ' ' : text[mark - 1], end == text.Length ? ' ' : text[end]);
        var isAlone = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        var isInName = text[mark] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        return isAlone || isInName ? 0 : (end - mark + 1) / 2;
    }

    /// <summary>Whether a comment, declaration or processing instruction begins that the line does not soon end.</summary>
    private bool OpensComment(int mark, int end)
    {
        if (text[mark] != '<' || mark + 1 == end || text[mark + 1] is not ('!' or '?'))
            return false;
        var rest = text.AsSpan(mark, Math.Min(CommentReach, end - mark));
        var closer = rest[1] == '?' ? "?>" : rest.StartsWith("<!--".AsSpan()) ? "-->" : rest.StartsWith("<![".AsSpan()) ? "]]>" : ">";
        return rest.IndexOf(closer.AsSpan()) < 0;
    }

    private bool EndsParagraph(int start, int first, int end) =>
        first == end || (first - start < TabStop && text.IndexOf('\t', start, first - start) < 0 && OpensBlock(first, end));

    /// <summary>A bullet with text, or a heading, which end any paragraph; a number may go on with one.</summary>
    private bool OpensBlock(int first, int end)
    {
        var last = first;
        while (last < end && text[last] == '#' && last - first < DeepestHeading)
            last++;
        if (last == first && Bullets.IndexOf(text[first]) is >= 0)
            last++;
        return last > first && last < end && text[last] == ' ' && !text.AsSpan(last, end - last).IsWhiteSpace();
    }

    private bool IsUnderline(int first, int end)
    {
        if (text[first] is not ('-' or '='))
            return false;
        var last = end;
        while (last > first && text[last - 1] is ' ' or '\t')
            last--;
        while (last > first && text[last - 1] == text[first])
            last--;
        return last == first;
    }
}
