using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Tells whether one text says anything that another does not.</summary>
internal sealed class Repetition(string prose, TextSpan original)
{
    private const int ShortestWord = 4;
    private const int LongestText = 600;
    private const int FewestWords = 4;
    private const int MostNewPercent = 15;

    private HashSet<string>? originalWords;

    /// <summary>Whether nearly all words of <paramref name="text"/> that mean something stand in the original too; never for a long text.</summary>
    public bool IsRepeatedIn(TextSpan text)
    {
        if (Visible(text) > LongestText)
            return false;
        var words = WordsIn(text);
        if (words.Count < FewestWords)
            return false;
        var count = words.Count;
        words.ExceptWith(originalWords ??= WordsIn(original));
        return words.Count * 100 <= count * MostNewPercent;
    }

    private int Visible(TextSpan span)
    {
        var count = 0;
        for (var i = span.Start; i < span.End && count <= LongestText; i++)
            if (prose[i] is not (' ' or '\n'))
                count++;
        return count;
    }

    private HashSet<string> WordsIn(TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = span.Start; at < span.End; at++)
        {
            var start = at;
            while (at < span.End && char.IsLetterOrDigit(prose[at]))
                at++;
            if (at - start >= ShortestWord)
                words.Add(prose.Substring(start, at - start));
        }
        return words;
    }
}
