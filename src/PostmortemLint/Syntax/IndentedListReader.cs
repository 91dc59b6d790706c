using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads a list that its indent turns into code: four spaces, and nothing above it that it could belong to.</summary>
internal sealed class IndentedListReader(string source, ProseBuffer prose, LineList sink)
{
    private const int FewestWords = 4;

    /// <summary>Reads the code block between two offsets as the list that was meant; false, and nothing is read, when it is code.</summary>
    public bool Read(int start, int end)
    {
        while (start > 0 && source[start - 1] is ' ' or '\t')
            start--;
        if (!IsList(start, end))
            return false;
        var isFirst = true;
        for (var (from, to) = Line(start, end); from < end; (from, to) = Line(to + 1, end))
        {
            if (from == to)
                continue;
            var text = TextStart(from, to);
            var strongEnd = Show(text, to);
            if (isFirst)
                sink.AddFault(MarkupFaultKind.ListAsCode, TextSpan.FromBounds(from, Math.Max(from, prose.Trim(text, to).End)));
            sink.Add(text > from ? LineKind.ListItem : LineKind.Text, prose.Trim(text, to), 1, LineMarkup.Markdown, strongEnd, continues: text == from && !isFirst);
            isFirst = false;
        }
        return true;
    }

    /// <summary>It begins with a marker, and at least half of its items read like sentences: some words, the first with a capital letter or a time. YAML and the output of tools do not.</summary>
    private bool IsList(int start, int end)
    {
        var (items, sentences) = (0, 0);
        for (var (from, to) = Line(start, end); from < end; (from, to) = Line(to + 1, end))
        {
            var text = TextStart(from, to);
            if (text == from)
            {
                if (items == 0 && from < to)
                    return false;
                continue;
            }
            items++;
            while (text < to && source[text] is '*' or '_' or '[' or '(' or '`')
                text++;
            if (text < to && (char.IsUpper(source[text]) || char.IsDigit(source[text])) && (source[to - 1] == ':' || CountBlanks(text, to) >= FewestWords - 1))
                sentences++;
        }
        return items > 0 && sentences * 2 >= items;
    }

    private int CountBlanks(int from, int to)
    {
        var count = 0;
        for (var at = source.IndexOf(' ', from, to - from); at >= 0; at = source.IndexOf(' ', at + 1, to - at - 1))
            count++;
        return count;
    }

    /// <summary>The next line's text, without blanks around it.</summary>
    private (int From, int To) Line(int start, int end)
    {
        if (start >= end)
            return (end, end);
        var to = source.IndexOf('\n', start, end - start);
        to = to < 0 ? end : to;
        var from = start;
        while (from < to && char.IsWhiteSpace(source[from]))
            from++;
        var last = to;
        while (last > from && char.IsWhiteSpace(source[last - 1]))
            last--;
        return from == to && to < end ? Line(to + 1, end) : (from, last);
    }

    /// <summary>Behind the list marker; the line's start when it has none.</summary>
    private int TextStart(int from, int to)
    {
        var at = from;
        if (at < to && source[at] is '-' or '*' or '+' or '•')
            at++;
        else
        {
            while (at < to && char.IsDigit(source[at]))
                at++;
            if (at == from || at == to || source[at] is not ('.' or ')'))
                return from;
            at++;
        }
        if (at >= to || source[at] is not (' ' or '\t'))
            return from;
        while (at < to && source[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Shows the text without the stars and backticks of emphasis and code.</summary>
    /// <returns>The end of the strong text that it begins with.</returns>
    private int Show(int from, int to)
    {
        prose.Show(from, to);
        for (var at = from; at < to; at++)
            if (source[at] is '*' or '`')
                prose.Put(at, ' ');
        if (string.CompareOrdinal(source, from, "**", 0, 2) != 0)
            return from;
        var close = source.IndexOf("**", from + 2, to - from - 2, StringComparison.Ordinal);
        return close < 0 ? from : close;
    }
}
