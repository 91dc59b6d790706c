using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds what a template left to be replaced.</summary>
internal sealed class PlaceholderReader
{
    private const int LongestBracket = 120;

    private static readonly string[] CommonFormats = ["yyyy", "HH:", "hh:", "xx"];
    private static readonly string[] Formats = [.. CommonFormats, "YY", "XX"];

    private readonly string source;
    private readonly string prose;
    private readonly IReadOnlyList<TextSpan> code;
    private readonly List<Placeholder> found = [];

    /// <summary>One search for three characters that most documents lack saves four searches.</summary>
    private readonly bool hasRareLetters;

    private PlaceholderReader(string source, string prose, IReadOnlyList<TextSpan> code) =>
        (this.source, this.prose, this.code, hasRareLetters) = (source, prose, code, prose.AsSpan().IndexOfAny('X', 'Y', '?') >= 0);

    /// <summary>All placeholders, in order.</summary>
    /// <param name="source">The text with its markup, in which a cell of a table has its bounds.</param>
    /// <param name="prose">The visible text.</param>
    /// <param name="code">Where it is code, in order.</param>
    /// <param name="unknownTags">Tags that are no HTML: <c>&lt;service&gt;</c>.</param>
    public static Placeholder[] Read(string source, string prose, IReadOnlyList<TextSpan> code, IReadOnlyList<TextSpan> unknownTags)
    {
        var reader = new PlaceholderReader(source, prose, code);
        foreach (var tag in unknownTags)
            if (reader.IsAsking(tag.Start, tag.End - 1))
                reader.found.Add(new Placeholder(tag, IsCode: false));
        reader.ReadMarks();
        reader.ReadFormats();
        reader.ReadBrackets();
        return reader.InOrder();
    }

    private Placeholder[] InOrder()
    {
        if (found.Count == 0)
            return [];
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        var kept = new List<Placeholder>(found.Count);
        foreach (var placeholder in found)
            if (kept.Count == 0 || placeholder.Span.Start >= kept[kept.Count - 1].Span.End)
                kept.Add(placeholder);
        return [.. kept];
    }

    private void ReadMarks()
    {
        foreach (var mark in PlaceholderWords.UnfinishedMarks)
        {
            if (mark == "FIXME" && !hasRareLetters)
                continue;
            for (var at = prose.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var start = mark[0] == 'o' && at > 0 ? at - 1 : at;
                var end = at + mark.Length;
                if (mark == "TB" && (end == prose.Length || prose[end++] is not ('D' or 'A' or 'C')))
                    continue;
                if (!IsWordAt(start - 1) && !IsWordAt(end))
                    Add(start, end);
            }
        }
        ReadRuns("TODO", 'O');
        if (hasRareLetters)
            ReadRuns("??", '?');
        ReadRuns(" here", 'e');
    }

    /// <summary>What counts only where it is all that stands in a line, in a cell, or behind a label.</summary>
    private void ReadRuns(string mark, char last)
    {
        for (var at = prose.IndexOf(mark, StringComparison.Ordinal); at >= 0;)
        {
            var (start, end) = (at, at + mark.Length);
            while (end < prose.Length && prose[end] == last)
                end++;
            while (mark[0] == ' ' && start > 0 && (char.IsLetter(prose[start - 1]) || (prose[start - 1] == ' ' && start > 1 && prose[start - 2] != ' ')))
                start--;
            while (prose[start] == ' ')
                start++;
            while (last == '?' && start > 0 && source[start - 1] is ':' or '-' or '/' or (>= '0' and <= '9'))
                start--;
            if (StandsAlone(start, end) && !(last == 'O' && IsCell(start)) && (mark[0] != ' ' || AsksForText(prose.Substring(start, end - start))))
                Add(start, end);
            at = prose.IndexOf(mark, end, StringComparison.Ordinal);
        }
    }

    /// <summary>YYYY-MM-DD, DD/MM/YYYY, HH:MM, XX:XX, 20XX-01-XX: letters in the places of digits.</summary>
    private void ReadFormats()
    {
        foreach (var sign in hasRareLetters ? Formats : CommonFormats)
            for (var at = prose.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(sign, at, StringComparison.Ordinal))
            {
                var (start, end) = (at, at);
                while (start > 0 && IsFormat(prose[start - 1]))
                    start--;
                while (end < prose.Length && IsFormat(prose[end]))
                    end++;
                while (end > at && prose[end - 1] is ':' or '-' or '/' or '.')
                    end--;
                if (!IsWordAt(start - 1) && !IsWordAt(end) && (IsDateOrTime(prose.AsSpan(start, end - start)) || IsNumber(start, end)))
                    Add(start, end);
                at = Math.Max(end, at + sign.Length);
            }
    }

    /// <summary>"XXX users", "XX% of them", "XX %".</summary>
    private bool IsNumber(int start, int end)
    {
        for (var at = start; at < end; at++)
            if (prose[at] != 'X')
                return false;
        var sign = end < prose.Length && prose[end] == ' ' ? end + 1 : end;
        return end - start > 2 || (sign < prose.Length && prose[sign] == '%');
    }

    private static bool IsFormat(char c) => c is 'Y' or 'y' or 'M' or 'm' or 'D' or 'd' or 'H' or 'h' or 'S' or 's' or 'X' or 'x' or 'A' or 'N' or 'n' or 'T' or ':' or '-' or '/' or '.' or (>= '0' and <= '9');

    /// <summary>Two or more fields with signs between them, at least one of them two or more equal letters, none a word; or a year: YYYY, 20XX.</summary>
    private static bool IsDateOrTime(ReadOnlySpan<char> text)
    {
        var (fields, letters) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && text[at] == text[start] && char.IsLetter(text[at]))
                at++;
            if (at - start >= 2 && start > 0 && char.IsDigit(text[start - 1]) && (start == 1 || !char.IsDigit(text[start - 2])))
                return false; // "4xx/5xx"
            if (at - start >= 2)
                letters++;
            else if (at > start && text[start] is not 'T')
                return false;
            else
                while (at < text.Length && char.IsDigit(text[at]))
                    at++;
            fields++;
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                at--;
        }
        return letters > 0 && ((fields > 1 && (text.IndexOfAny(':', '-', '/') > 0 || (text.IndexOf('.') > 0 && text.IndexOf("yyyy".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0))) || (text.Length == 4 && text[2] is 'Y' or 'y' or 'X' or 'x' && (fields == 1 || text.StartsWith("20".AsSpan(), StringComparison.Ordinal))));
    }

    private void ReadBrackets()
    {
        for (var at = NextBracket(0); at >= 0; at = NextBracket(at + 1))
        {
            var close = prose[at] switch { '[' => ']', '{' => '}', _ => '>' };
            var end = prose.IndexOf(close, at, Math.Min(LongestBracket, prose.Length - at));
            if (end < 0 || (at > 0 && IsWordAt(at - 1)) || (close == ']' && end + 1 < prose.Length && prose[end + 1] is '(' or '[' or '{'))
                continue;
            if (!IsAsking(at, end))
                continue;
            while (end + 1 < prose.Length && close == '}' && prose[end + 1] == '}')
                end++;
            Add(at, end + 1);
            at = end;
        }
    }

    private int NextBracket(int from)
    {
        var at = from < prose.Length ? prose.AsSpan(from).IndexOfAny('[', '{', '<') : -1;
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Whether what stands in brackets asks for something: it has words for that, and is no part of a path, a command or code.</summary>
    private bool IsAsking(int start, int end)
    {
        var opener = source[start];
        var inner = source.AsSpan(start, end - start).TrimStart("[{<".AsSpan());
        if (inner.Length < 2 || !char.IsLetter(inner[0]) || inner.IndexOfAny("=@$|\"();&!".AsSpan()) >= 0 || (opener != '[' && (inner.IndexOfAny('.', ':') >= 0 && inner.IndexOf(' ') < 0 || inner.IndexOf(": ".AsSpan()) > 0)))
            return false;
        if (opener == '[' && (inner.IndexOf(':') >= 0 || inner.IndexOfAny("0123456789".AsSpan()) >= 0))
            return false; // "[Day 1]", "[Time: 14:00]": filled in
        if (opener != '[' && ((start > 0 && source[start - 1] is '/' or '-' or '.') || (end + 1 < source.Length && source[end + 1] is '/' or '-' or '.' or '(')))
            return false;
        return (opener == '{' && IsUpper(inner)) || (opener == '<' && inner.IndexOf(' ') > 0 && inner[inner.Length - 1] != ' ') || IsAsked(inner, opener != '[' || StandsAlone(start, end + 1));
    }

    /// <summary>Whether the first or the last word asks: "[Time of detection]", "[your name]"; what stands alone may ask with any.</summary>
    private static bool IsAsked(ReadOnlySpan<char> text, bool isAlone)
    {
        var words = text.ToString().Split([' ', '-', '_', '/', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Array.Exists(words, PlaceholderWords.Noted.Contains))
            return false;
        return PlaceholderWords.AskedFor.Contains(words[0]) || PlaceholderWords.AskedFor.Contains(words[words.Length - 1])
            || (isAlone && Array.Exists(words, w => PlaceholderWords.AskedForAlone.Contains(w) || PlaceholderWords.AskedFor.Contains(w)));
    }

    /// <summary>"Description here", "your text here"; "see details here" leads somewhere.</summary>
    private static bool AsksForText(string text)
    {
        var first = text.Substring(0, text.IndexOf(' ') is > 0 and var blank ? blank : text.Length);
        return PlaceholderWords.AskedFor.Contains(first) || (PlaceholderWords.AskedForAlone.Contains(first) && text.Length == first.Length + " here".Length);
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsUpper(c) && !char.IsDigit(c) && c is not ('_' or ' ' or '-'))
                return false;
        return text.Length > 1;
    }

    /// <summary>Whether nothing but a label or a list marker stands before it in its line or cell, and nothing behind it. A heading may be named so.</summary>
    private bool StandsAlone(int start, int end)
    {
        while (start > 0 && source[start - 1] is ' ' or '*' or '_' or '-' or '(')
            start--;
        while (end < source.Length && source[end] is ' ' or '*' or '_' or '.' or ')')
            end++;
        return (start == 0 || source[start - 1] is '\n' or '|' or ':') && (end == source.Length || source[end] is '\n' or '|');
    }

    /// <summary>A cell that says "TODO" is a task's state.</summary>
    private bool IsCell(int start) => source.AsSpan(0, start).TrimEnd(" *_".AsSpan()) is { Length: > 0 } before && before[before.Length - 1] == '|';

    private bool IsWordAt(int at) => at >= 0 && at < prose.Length && (char.IsLetterOrDigit(prose[at]) || prose[at] == '_');

    private void Add(int start, int end)
    {
        var isCode = false;
        foreach (var span in code)
            isCode |= span.Start <= start && start < span.End;
        found.Add(new Placeholder(TextSpan.FromBounds(start, end), isCode));
    }
}
