using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>Tells whether one text says anything that another does not.</summary>
internal static class Repetition
{
    private const int ShortestWord = 4;
    private const int FewestWords = 4;
    private const int MostWords = 80;
    private const int LongestOriginal = 4000;
    private const int MostNewPercent = 15;

    /// <summary>
    /// Whether nearly all words of <paramref name="text"/> that mean something are in <paramref name="original"/> too; never for a long
    /// text.
    /// </summary>
    public static bool IsRepeated(ProseText prose, TextSpan text, TextSpan original)
    {
        var words = MeaningfulWordsOf(prose.Text, text);
        if (words.Count is < FewestWords or > MostWords || original.Length > LongestOriginal)
            return false;
        var isNew = words.Count(word => prose.Text.IndexOf(word, original.Start, original.Length, StringComparison.OrdinalIgnoreCase) < 0);
        return isNew * 100 <= words.Count * MostNewPercent;
    }

    /// <summary>The words that mean something, up to one more than <see cref="MostWords"/>.</summary>
    private static List<string> MeaningfulWordsOf(string prose, TextSpan span)
    {
        var words = new List<string>();
        for (var cursor = new Cursor(prose, span.Start, span.End); !cursor.IsAtEnd && words.Count <= MostWords; cursor.At++)
        {
            var start = cursor.At;
            while (char.IsLetterOrDigit(cursor.Current))
                cursor.At++;
            if (cursor.At - start >= ShortestWord)
                words.Add(prose.Substring(start, cursor.At - start));
        }
        return words;
    }
}
