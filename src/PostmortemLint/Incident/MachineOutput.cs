using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Incident;

/// <summary>
/// Recognises what a machine wrote and somebody pasted without a fence: headers of HTTP, lines of a log. Their times say nothing about
/// the outage.
/// </summary>
internal static class MachineOutput
{
    /// <summary>Characters in which a line says what it is: it is asked for every time in it.</summary>
    private const int Beginning = 400;

    /// <summary>Words in small letters before the level of a line: the host and the program.</summary>
    private const int MostWordsBeforeLevel = 5;

    public static bool Is(Page page, TextLine line)
    {
        var text = page.Prose.Text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, Beginning));
        return HasLevel(text) || HasSign(page.Prose.Text, new TextSpan(line.Span.Start, text.Length))
            || IsHeader(text) || (IsDateHeader(text) && HasHeaderBeside(page, page.LineIndexAt(line.Span.Start)));
    }

    /// <summary>A level is beside the time of its line, before the message: "we had DEBUG on" is a sentence.</summary>
    private static bool HasLevel(ReadOnlySpan<char> text)
    {
        foreach (var level in IncidentWords.LogLevels)
            if (text.IndexOf(level.AsSpan()) is >= 0 and var at && !IsInSentence(text.Slice(0, at)))
                return true;
        return false;
    }

    private static bool IsInSentence(ReadOnlySpan<char> before)
    {
        var words = 0;
        for (var i = 1; i < before.Length; i++)
            words += before[i - 1] == ' ' && char.IsLower(before[i]) ? 1 : 0;
        return words > MostWordsBeforeLevel;
    }

    private static bool HasSign(string prose, TextSpan span)
    {
        foreach (var (shape, fixedPart) in IncidentWords.SignsOfLog)
            if (prose.IndexOf(fixedPart, span.Start, span.Length, StringComparison.Ordinal) >= 0 && HasShape(shape, prose, span))
                return true;
        return false;
    }

    private static bool HasShape(string shape, string prose, TextSpan span)
    {
        for (var cursor = new Cursor(prose, span.Start, span.End); !cursor.IsAtEnd; cursor.At++)
            if (cursor.IsAtShape(shape))
                return true;
        return false;
    }

    /// <summary>"Date: Wed, 5 Jun 2024 14:32:16 GMT": so may an incident's own header begin.</summary>
    private static bool IsDateHeader(ReadOnlySpan<char> text) =>
        text.StartsWith("date:".AsSpan(), StringComparison.OrdinalIgnoreCase) && text.IndexOf("GMT".AsSpan()) >= 0;

    private static bool HasHeaderBeside(Page page, int index) => IsHeader(page, index - 1) || IsHeader(page, index + 1);

    private static bool IsHeader(Page page, int index) =>
        index >= 0 && index < page.Lines.Length && page.Lines[index].Span is var line
        && IsHeader(page.Prose.Text.AsSpan(line.Start, line.Length));

    private static bool IsHeader(ReadOnlySpan<char> text)
    {
        foreach (var header in IncidentWords.Headers)
            if (text.StartsWith(header.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && (header[header.Length - 1] is ':' or '/' || IsOneWordBeforeColon(text)))
                return true;
        return false;
    }

    private static bool IsOneWordBeforeColon(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and var colon && text.Slice(0, colon).IndexOf(' ') < 0;
}
