using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>
/// Counts, before anything is parsed, what the parser takes quadratic time for and cannot be stopped at. A document beyond these bounds is none that a person wrote.
/// </summary>
internal static class ParserLimits
{
    /// <summary>Columns a list item may be indented by. 200 nested lists take the parser 50 ms, 1,000 take 1.8 s.</summary>
    public const int MaxIndent = 400;

    /// <summary>
    /// Opening brackets and emphasis marks in one paragraph or table; the squares of all paragraphs together count. 5,000 unclosed links take the parser 0.3 s, 50,000 take 23 s;
    /// 16,000 nested emphases overflow the stack.
    /// </summary>
    public const int MaxMarks = 5_000;

    /// <summary>Lines that may define a link. 10,000 take the parser 0.2 s, 50,000 take 5 s.</summary>
    public const int MaxDefinitions = 10_000;

    /// <summary>Lines that may underline a heading. 10,000 take the parser 0.1 s, 170,000 take 15 s.</summary>
    public const int MaxUnderlines = 10_000;

    /// <summary>Comments and declarations that do not end on their line. The parser looks for the end of each up to the end of the paragraph: 500 in a megabyte take it 1 s, 16,000 in 64 KB 1.4 s.</summary>
    public const int MaxOpenComments = 500;

    /// <summary>Characters of a line in which a comment may end without being one of those: so many are looked through for each.</summary>
    public const int CommentReach = 1_000;

    /// <summary>What <paramref name="source"/> has too much of, in words; null when it can be parsed.</summary>
    public static string? Check(SourceText source)
    {
        var text = source.Content;
        var (marks, definitions, underlines, comments) = (0, 0, 0, 0);
        long squares = 0;
        var mark = NextMark(text, 0);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (start, end) = source.GetLineBounds(line);
            var first = start;
            while (first < end && text[first] is ' ' or '\t')
                first++;
            if (first == end || (first - start < 4 && text.IndexOf('\t', start, first - start) < 0 && OpensBlock(text, first, end)))
                marks = 0;
            if (first == end)
                continue;
            if (first - start > MaxIndent && text[first] is '-' or '*' or '+' or '>' or (>= '0' and <= '9'))
                return $"its lists are indented by more than {MaxIndent} columns";
            if (text[first] == '[' && ++definitions > MaxDefinitions)
                return $"more than {MaxDefinitions} of its lines begin with a bracket";
            if (text[first] is '-' or '=' && IsUnderline(text, first, end) && ++underlines > MaxUnderlines)
                return $"more than {MaxUnderlines} of its lines underline the line above";
            while (mark >= 0 && mark < end)
            {
                if (OpensComment(text, mark, end) && ++comments > MaxOpenComments)
                    return $"more than {MaxOpenComments} of its comments do not end within {CommentReach} characters of their line";
                var next = EndOfMark(text, mark);
                var weight = WeightOf(text, mark, next);
                marks += weight;
                squares += (2L * marks - weight) * weight;
                if (squares > (long)MaxMarks * MaxMarks)
                    return $"its brackets and emphasis marks up to line {line} are more than the parser takes in time";
                mark = NextMark(text, next);
            }
        }
        return null;
    }

    private static int NextMark(string text, int start) => text.AsSpan(start).IndexOfAny("[*_~<".AsSpan()) is >= 0 and var offset ? start + offset : -1;

    private static int EndOfMark(string text, int mark)
    {
        var end = mark + 1;
        while (text[mark] is not ('[' or '<') && end < text.Length && text[end] == text[mark])
            end++;
        return end;
    }

    /// <summary>How many brackets or pairs of nested emphasis it can open; none where it stands alone, or joins the parts of a name.</summary>
    private static int WeightOf(string text, int mark, int end)
    {
        if (text[mark] is '[' or '<')
            return text[mark] == '[' ? 1 : 0;
        var (before, after) = (mark == 0 ? ' ' : text[mark - 1], end == text.Length ? ' ' : text[end]);
        return (char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) || (text[mark] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) ? 0 : (end - mark + 1) / 2;
    }

    /// <summary>Whether a comment, declaration or processing instruction begins that the line does not soon end.</summary>
    private static bool OpensComment(string text, int mark, int end)
    {
        if (text[mark] != '<' || mark + 1 == end || text[mark + 1] is not ('!' or '?'))
            return false;
        var rest = text.AsSpan(mark, Math.Min(CommentReach, end - mark));
        var closer = rest[1] == '?' ? "?>" : rest.StartsWith("<!--".AsSpan()) ? "-->" : rest.StartsWith("<![".AsSpan()) ? "]]>" : ">";
        return rest.IndexOf(closer.AsSpan()) < 0;
    }

    /// <summary>A bullet with text, or a heading, which end any paragraph; a number may go on with one.</summary>
    private static bool OpensBlock(string text, int first, int end)
    {
        var last = first;
        while (last < end && text[first] == '#' && text[last] == '#' && last - first < 6)
            last++;
        if (last == first && text[first] is '-' or '*' or '+')
            last++;
        return last > first && last < end && text[last] == ' ' && !text.AsSpan(last, end - last).IsWhiteSpace();
    }

    private static bool IsUnderline(string text, int first, int end)
    {
        var last = end;
        while (last > first && text[last - 1] is ' ' or '\t')
            last--;
        while (last > first && text[last - 1] == text[first])
            last--;
        return last == first;
    }
}
