using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>What is around a placeholder on its line, and in which passage it is.</summary>
internal static class Surroundings
{
    /// <summary>
    /// Whether nothing is around it on its line or in its cell, a list marker or a label before it aside. A heading's sign is something.
    /// </summary>
    public static bool StandsAlone(string source, int start, int end)
    {
        while (start > 0 && source[start - 1] is ' ' or '*' or '_' or '-' or '(')
            start--;
        while (end < source.Length && source[end] is ' ' or '*' or '_' or '.' or ')')
            end++;
        return (start == 0 || source[start - 1] is '\n' or '|' or ':') && (end == source.Length || source[end] is '\n' or '|');
    }

    /// <summary>Whether one of them begins in <paramref name="span"/>.</summary>
    public static bool BeginIn(this Placeholder[] placeholders, TextSpan span) =>
        Array.Exists(placeholders, p => span.Contains(p.Span.Start));

    /// <summary>Whether a cell begins at <paramref name="start"/>, emphasis aside.</summary>
    public static bool OpensCell(string source, int start) =>
        source.AsSpan(0, start).TrimEnd(" *_".AsSpan()).EndsWith("|".AsSpan(), StringComparison.Ordinal);

    /// <summary>Whether a list begins in the lines after <paramref name="end"/>, blank ones aside.</summary>
    public static bool StandsAboveList(string source, int end)
    {
        var rest = source.AsSpan(end);
        var line = rest.IndexOf('\n');
        return line >= 0 && rest.Slice(line).TrimStart("\n ".AsSpan()) is { Length: > 1 } next
            && next[0] is '-' or '*' or '+' or (>= '1' and <= '9') && next[1] is ' ' or '.' or ')';
    }
}
