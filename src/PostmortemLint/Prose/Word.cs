using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>A word as letters and digits side by side: "on-call" is two of them, "v2" is one.</summary>
internal static class Word
{
    /// <summary>The words of <paramref name="span"/>, in order. Of a word at its bounds, it has the part inside.</summary>
    public static IEnumerable<TextSpan> In(string prose, TextSpan span)
    {
        for (var cursor = new Cursor(prose, span.Start, span.End); !cursor.IsAtEnd; cursor.At++)
        {
            var word = cursor.TakeWord();
            if (word.Length > 0)
                yield return word;
        }
    }
}
