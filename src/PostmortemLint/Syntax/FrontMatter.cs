using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>The metadata block at the top of a file: YAML between <c>---</c> lines, TOML between <c>+++</c> lines. Only its top-level scalars are read.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, TextSpan> values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(int length) => Length = length;

    /// <summary>Its length, with the line end of the closing marker: where the document's text begins.</summary>
    public int Length { get; }

    /// <summary>Where the value of <paramref name="key"/> stands, without quotes; null when it is not there or empty.</summary>
    public TextSpan? this[string key] => values.TryGetValue(key, out var span) ? span : null;

    /// <summary>Reads what stands at the top of <paramref name="source"/>; a block that is never closed is none.</summary>
    public static FrontMatter Read(SourceText source)
    {
        var text = source.Content;
        var marker = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (marker is null || source.LineCount < 2 || LineAt(source, 1).Trim() != marker)
            return new FrontMatter(0);
        var entries = new List<(int Start, int End)>();
        for (var line = 2; line <= source.LineCount; line++)
        {
            var (start, end) = source.GetLineBounds(line);
            if (text.Substring(start, end - start).TrimEnd() != marker)
            {
                entries.Add((start, end));
                continue;
            }
            var matter = new FrontMatter(line == source.LineCount ? text.Length : source.GetLineBounds(line + 1).Start);
            foreach (var entry in entries)
                matter.Add(text, entry.Start, entry.End, marker == "---" ? ':' : '=');
            return matter;
        }
        return new FrontMatter(0);
    }

    private static string LineAt(SourceText source, int line)
    {
        var (start, end) = source.GetLineBounds(line);
        return source.Content.Substring(start, end - start);
    }

    private void Add(string text, int start, int end, char separator)
    {
        var at = text.IndexOf(separator, start, end - start);
        if (at <= start || char.IsWhiteSpace(text[start]))
            return;
        var key = text.Substring(start, at - start).Trim();
        var from = at + 1;
        while (from < end && char.IsWhiteSpace(text[from]))
            from++;
        var quote = from < end && text[from] is '"' or '\'' ? text[from++] : '\0';
        var stop = quote == '\0' ? text.IndexOf(" #", from, end - from, StringComparison.Ordinal) : ClosingQuote(text, from, end, quote);
        if (stop >= 0)
            end = stop;
        while (end > from && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (from < end && !values.ContainsKey(key))
            values.Add(key, TextSpan.FromBounds(from, end));
    }

    /// <summary>The first such quote that is neither doubled nor escaped; -1 when there is none.</summary>
    private static int ClosingQuote(string text, int from, int end, char quote)
    {
        for (var at = from; at < end; at++)
            if (text[at] == '\\' && quote == '"')
                at++;
            else if (text[at] == quote && quote == '\'' && at + 1 < end && text[at + 1] == quote)
                at++;
            else if (text[at] == quote)
                return at;
        return -1;
    }
}
