using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Finds people who are mentioned by their handle: "@ann", not "ops@example.com".</summary>
internal static class MentionReader
{
    /// <summary>The first handle in <paramref name="span"/>, with its "@"; null when there is none.</summary>
    public static TextSpan? Find(string prose, TextSpan span)
    {
        for (var at = NextSign(prose, span.Start, span.End); at >= 0; at = NextSign(prose, at + 1, span.End))
        {
            var isInWord = at > span.Start && Word.IsAt(prose, at - 1);
            var cursor = new Cursor(prose, at + 1, span.End);
            while (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '-' or '_')
                cursor.At++;
            if (!isInWord && cursor.At > at + 1)
                return cursor.SpanFrom(at);
        }
        return null;
    }

    private static int NextSign(string prose, int start, int end) => prose.IndexOf('@', start, end - start);
}
