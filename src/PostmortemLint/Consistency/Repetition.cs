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
        var words = MeaningfulWordsOf(prose.Text, text, MostWords + 1);
        if (words.Count is < FewestWords or > MostWords || original.Length > LongestOriginal)
            return false;
        var told = new HashSet<string>(MeaningfulWordsOf(prose.Text, original, original.Length), StringComparer.OrdinalIgnoreCase);
        return words.Count(word => !told.Contains(word)) * 100 <= words.Count * MostNewPercent;
    }

    /// <summary>The words that mean something, at most <paramref name="most"/>.</summary>
    private static List<string> MeaningfulWordsOf(string prose, TextSpan span, int most) =>
        [.. Word.In(prose, span).Where(w => w.Length >= ShortestWord).Take(most).Select(w => prose.Substring(w.Start, w.Length))];
}
