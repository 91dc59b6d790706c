using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Finds the fence that is missing, where pairs of fences have shifted.</summary>
internal static class CodeFences
{
    private const int LongestIndent = 3;
    private const int ShortestFence = 3;

    /// <summary>Notes the fault of a block of code in which another one was meant to begin.</summary>
    public static void NoteOpenerInside(PageBuilder page, TextSpan block)
    {
        if (OpenerInside(page, block) is { } opener)
            page.Lines.AddFault(MarkupFaultKind.FenceInFence, opener);
    }

    /// <summary>
    /// The line in a block of code that was meant to open one: a fence as long as the block's own, with a language, which cannot close it.
    /// Null when there is none, or the block shows Markdown or a drawing.
    /// </summary>
    private static TextSpan? OpenerInside(PageBuilder page, TextSpan block)
    {
        var lines = page.LinesOf(block);
        var (fence, language) = FenceOf(page, lines[0]);
        if (fence.Length == 0 || language.StartsWith("m", StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (var line in lines.Skip(1))
            if (FenceOf(page, line) is { Language.Length: > 0 } inner && inner.Fence.StartsWith(fence, StringComparison.Ordinal))
                return line;
        return null;
    }

    /// <summary>The signs of a fence, none for a line that is not one, and the language named after it.</summary>
    private static (string Fence, string Language) FenceOf(PageBuilder page, TextSpan line)
    {
        var cursor = new Cursor(page.Content, line.Start, line.End);
        if (cursor.SkipAny(" ") > LongestIndent || cursor.Current is not ('`' or '~'))
            return ("", "");
        var start = cursor.At;
        cursor.SkipAny(cursor.Current == '`' ? "`" : "~");
        var language = page.Content.Substring(cursor.At, line.End - cursor.At).Trim();
        var isFence = cursor.At - start >= ShortestFence && language.IndexOfAny([' ', '`']) < 0;
        return isFence ? (page.Content.Substring(start, cursor.At - start), language) : ("", "");
    }
}
