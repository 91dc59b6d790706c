using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>
/// The metadata block at the top of a file: YAML between <c>---</c> lines, TOML between <c>+++</c> lines. Only its top-level scalars are
/// read.
/// </summary>
internal sealed class FrontMatter
{
    private readonly string text;
    private readonly Dictionary<string, TextSpan> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TextSpan> keys = [];

    private FrontMatter(string text, int length) => (this.text, Length) = (text, length);

    /// <summary>Its length, with the line end of the closing marker: where the document's text begins. 0 when there is none.</summary>
    public int Length { get; }

    /// <summary>The first line that is neither a key with its value nor a part of one; null when all are.</summary>
    public TextSpan? BrokenLine { get; private set; }

    /// <summary>Its keys, with or without a value, in order.</summary>
    public IReadOnlyList<TextSpan> Keys => keys;

    /// <summary>The value of <paramref name="key"/>, without quotes; null when it is empty or not there.</summary>
    public TextSpan? this[string key] => values.TryGetValue(key, out var span) ? span : null;

    /// <summary>Where the value of one of the <see cref="Keys"/> is, without quotes, or would begin.</summary>
    public TextSpan PlaceOf(TextSpan key)
    {
        var separator = text.AsSpan(key.End).IndexOfAny(':', '=') + key.End;
        var end = text.IndexOf('\n', separator);
        return ValueIn(separator + 1, end < 0 ? text.Length : end);
    }

    /// <summary>Reads the block at the top of <paramref name="source"/>, which has to be closed.</summary>
    public static FrontMatter Read(SourceText source)
    {
        var marker = LineOf(source, 1).Trim();
        var last = marker is "---" or "+++" && !char.IsWhiteSpace(source.Content[0]) ? LineOfCloser(source, marker) : 0;
        if (last == 0)
            return new FrontMatter(source.Content, 0);
        var matter = new FrontMatter(source.Content, last == source.LineCount ? source.Length : source.GetLineBounds(last + 1).Start);
        for (var line = 2; line < last; line++)
            matter.Add(source.GetLineBounds(line), marker == "---" ? ':' : '=');
        return matter;
    }

    /// <summary>The one-based line that closes the block; 0 when none does.</summary>
    private static int LineOfCloser(SourceText source, string marker)
    {
        for (var line = 2; line <= source.LineCount; line++)
            if (LineOf(source, line).TrimEnd() == marker)
                return line;
        return 0;
    }

    private static string LineOf(SourceText source, int line)
    {
        var (start, end) = source.GetLineBounds(line);
        return source.Content.Substring(start, end - start);
    }

    /// <summary>Adds what a line sets, unless a line above sets it; a line with an indent is part of the value above.</summary>
    private void Add((int Start, int End) line, char separator)
    {
        var at = text.IndexOf(separator, line.Start, line.End - line.Start);
        if (line.Start == line.End || char.IsWhiteSpace(text[line.Start]))
            return;
        if (at <= line.Start)
        {
            if (text[line.Start] is not ('#' or '-' or ']' or '}' or '['))
                BrokenLine ??= TextSpan.FromBounds(line.Start, line.End);
            return;
        }
        var key = text.Substring(line.Start, at - line.Start).Trim();
        if (key.Length == 0 || key[0] is '#' or '-')
            return;
        keys.Add(new TextSpan(line.Start, key.Length));
        var value = ValueIn(at + 1, line.End);
        if (value.Length > 0 && !values.ContainsKey(key))
            values.Add(key, value);
    }

    /// <summary>The value between its quotes; without them, up to the comment.</summary>
    private TextSpan ValueIn(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        var quote = start < end && text[start] is '"' or '\'' ? text[start++] : '\0';
        var stop = quote == '\0' ? text.IndexOf(" #", start, end - start, StringComparison.Ordinal) : ClosingQuote(start, end, quote);
        if (stop >= 0)
            end = stop;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The first such quote that is neither doubled nor escaped; -1 when there is none.</summary>
    private int ClosingQuote(int start, int end, char quote)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\' && quote == '"')
                at++;
            else if (text[at] == quote && quote == '\'' && at + 1 < end && text[at + 1] == quote)
                at++;
            else if (text[at] == quote)
                return at;
        }
        return -1;
    }
}
