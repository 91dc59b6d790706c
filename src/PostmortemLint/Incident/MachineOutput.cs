using PostmortemLint.Prose;
using PostmortemLint.Syntax;

namespace PostmortemLint.Incident;

/// <summary>Recognises what a machine wrote and somebody pasted without a fence: headers of HTTP, lines of a log. Their times are no statement about the outage.</summary>
internal static class MachineOutput
{
    /// <summary>Names of headers as they begin, in lower case.</summary>
    private static readonly string[] Headers = ["server:", "content-", "connection:", "x-", "cache-control:", "transfer-", "set-cookie:", "etag:", "vary:", "strict-transport", "last-modified:", "expires:", "http/"];

    private static readonly string[] Levels = ["[error]", "[warn]", "[warning]", "[notice]", "[info]", "[crit]", "[debug]", " ERROR ", " WARN ", " INFO ", " DEBUG ", " FATAL "];

    /// <summary>Characters in which a line says what it is: it is asked for every time in it.</summary>
    private const int Beginning = 400;

    public static bool Is(Page page, TextLine line)
    {
        var text = page.Prose.Text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, Beginning));
        if (Stems.HasHint(text, Levels) || IsHeader(text))
            return true;
        if (!text.StartsWith("date:".AsSpan(), StringComparison.OrdinalIgnoreCase) || text.IndexOf("GMT".AsSpan()) < 0)
            return false;
        var index = page.LineIndexAt(line.Span.Start);
        return IsHeader(page, index - 1) || IsHeader(page, index + 1);
    }

    private static bool IsHeader(Page page, int index) =>
        index >= 0 && index < page.Lines.Length && IsHeader(page.Prose.Text.AsSpan(page.Lines[index].Span.Start, page.Lines[index].Span.Length));

    private static bool IsHeader(ReadOnlySpan<char> text)
    {
        foreach (var header in Headers)
            if (text.StartsWith(header.AsSpan(), StringComparison.OrdinalIgnoreCase) && (header[header.Length - 1] is ':' or '/' || (text.IndexOf(':') is > 0 and var colon && text.Slice(0, colon).IndexOf(' ') < 0)))
                return true;
        return false;
    }
}
