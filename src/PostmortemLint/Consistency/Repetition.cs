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

    /// <summary>Whether nearly all words of <paramref name="text"/> that mean something stand in <paramref name="original"/> too; never for a long text.</summary>
    public static bool IsRepeated(ProseText prose, TextSpan text, TextSpan original)
    {
        var count = CountWords(prose.Text, text);
        if (count is < FewestWords or > MostWords || original.Length > LongestOriginal)
            return false;
        var isNew = 0;
        var other = prose.Lower(original);
        var lower = prose.Lower(text);
        for (var at = text.Start; at < text.End; at++)
        {
            var start = at;
            while (at < text.End && char.IsLetterOrDigit(prose.Text[at]))
                at++;
            if (at - start >= ShortestWord && other.IndexOf(lower.Slice(start - text.Start, at - start)) < 0 && ++isNew * 100 > count * MostNewPercent)
                return false;
        }
        return true;
    }

    /// <summary>The words that mean something, as far as they are few.</summary>
    private static int CountWords(string prose, TextSpan span)
    {
        var count = 0;
        for (var at = span.Start; at < span.End && count <= MostWords; at++)
        {
            var start = at;
            while (at < span.End && char.IsLetterOrDigit(prose[at]))
                at++;
            count += at - start >= ShortestWord ? 1 : 0;
        }
        return count;
    }
}
