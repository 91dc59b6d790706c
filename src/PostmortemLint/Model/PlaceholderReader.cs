using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Finds what a template left to be replaced.</summary>
internal sealed class PlaceholderReader
{
    private const int LongestBracket = 120;
    private const int FewestTagLetters = 3;

    private readonly string prose;
    private readonly IReadOnlyList<TextSpan> code;
    private readonly List<Placeholder> found = [];

    private PlaceholderReader(string prose, IReadOnlyList<TextSpan> code) => (this.prose, this.code) = (prose, code);

    /// <summary>All placeholders, in order.</summary>
    /// <param name="prose">The visible text.</param>
    /// <param name="code">Where it is code, in order.</param>
    /// <param name="unknownTags">Tags that are no HTML: <c>&lt;service&gt;</c>.</param>
    public static Placeholder[] Read(string prose, IReadOnlyList<TextSpan> code, IReadOnlyList<TextSpan> unknownTags)
    {
        var reader = new PlaceholderReader(prose, code);
        foreach (var tag in unknownTags)
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
        foreach (var mark in Vocabulary.UnfinishedMarks)
            for (var at = prose.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var start = mark[0] == 'o' && at > 0 ? at - 1 : at;
                if (!IsWordAt(start - 1) && !IsWordAt(at + mark.Length))
                    Add(start, at + mark.Length);
            }
        for (var at = prose.IndexOf("TODO", StringComparison.Ordinal); at >= 0; at = prose.IndexOf("TODO", at + 4, StringComparison.Ordinal))
            if (!IsWordAt(at - 1) && !IsWordAt(at + 4) && StandsAlone(at, at + 4))
                Add(at, at + 4);
        for (var at = prose.IndexOf("??", StringComparison.Ordinal); at >= 0; at = prose.IndexOf("??", at, StringComparison.Ordinal))
        {
            var end = at;
            while (end < prose.Length && prose[end] == '?')
                end++;
            if (StandsAlone(at, end))
                Add(at, end);
            at = end;
        }
    }

    /// <summary>YYYY-MM-DD, DD/MM/YYYY, HH:MM, XX:XX, 20XX-01-XX: letters in the places of digits.</summary>
    private void ReadFormats()
    {
        foreach (var sign in (ReadOnlySpan<string>)["YY", "yyyy", "HH:", "hh:", "XX", "xx", "AAAA"])
            for (var at = prose.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(sign, at, StringComparison.Ordinal))
            {
                var (start, end) = (at, at);
                while (start > 0 && IsFormat(prose[start - 1]))
                    start--;
                while (end < prose.Length && IsFormat(prose[end]))
                    end++;
                while (end > at && prose[end - 1] is ':' or '-' or '/' or '.')
                    end--;
                if (!IsWordAt(start - 1) && !IsWordAt(end) && IsDateOrTime(prose.AsSpan(start, end - start)))
                    Add(start, end);
                at = Math.Max(end, at + sign.Length);
            }
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
        return letters > 0 && ((fields > 1 && text.IndexOfAny(':', '-', '/') > 0) || (text.Length == 4 && text[2] is 'Y' or 'y' or 'X' or 'x' && (fields == 1 || text.StartsWith("20".AsSpan(), StringComparison.Ordinal))));
    }

    private void ReadBrackets()
    {
        for (var at = NextBracket(0); at >= 0; at = NextBracket(at + 1))
        {
            var close = prose[at] switch { '[' => ']', '{' => '}', _ => '>' };
            var end = prose.IndexOf(close, at, Math.Min(LongestBracket, prose.Length - at));
            if (end < 0 || (at > 0 && IsWordAt(at - 1)) || (close == ']' && end + 1 < prose.Length && prose[end + 1] is '(' or '[' or '{'))
                continue;
            var from = at + 1;
            while (prose[from] == '{')
                from++;
            if (!IsAsking(prose.AsSpan(from, end - from), prose[at]))
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

    private static bool IsAsking(ReadOnlySpan<char> text, char opener)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text.IndexOfAny("=@$|\"".AsSpan()) >= 0 || (opener != '[' && text.IndexOf('.') >= 0 && text.IndexOf(' ') < 0))
            return false;
        if (opener == '<')
            return text[text.Length - 1] != ' ' && text.Length >= FewestTagLetters;
        if (opener == '{' && IsUpper(text))
            return true;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] == '-'))
                at++;
            if (at > start && Vocabulary.AskedFor.Contains(text.Slice(start, at - start).ToString()))
                return true;
        }
        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsUpper(c) && !char.IsDigit(c) && c is not ('_' or ' ' or '-'))
                return false;
        return text.Length > 1;
    }

    /// <summary>Whether nothing but a label stands before it in its line or cell, and nothing behind it.</summary>
    private bool StandsAlone(int start, int end)
    {
        while (start > 0 && prose[start - 1] is ' ' or '*' or '-' or '(')
            start--;
        while (end < prose.Length && prose[end] is ' ' or ':' or '.' or ')')
            end++;
        return (start == 0 || prose[start - 1] is '\n' or '|' or ':') && (end == prose.Length || prose[end] is '\n' or '|');
    }

    private bool IsWordAt(int at) => at >= 0 && at < prose.Length && (char.IsLetterOrDigit(prose[at]) || prose[at] == '_');

    private void Add(int start, int end)
    {
        var isCode = false;
        foreach (var span in code)
            isCode |= span.Start <= start && start < span.End;
        found.Add(new Placeholder(TextSpan.FromBounds(start, end), isCode));
    }
}
