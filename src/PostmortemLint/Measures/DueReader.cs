using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Finds due dates that no calendar date shows: "by Friday", "Q3", "within two weeks", "next sprint".</summary>
internal static class DueReader
{
    private static readonly HashSet<string> Leaders = new(["by", "due", "until", "before", "till", "eta", "deadline", "in", "within", "next", "this", "end"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Between = new(["the", "of", "next", "this", "end", "a", "one", "two", "three", "four", "six", "few", "coming", "following"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that say until when; null when none do.</summary>
    public static TextSpan? Find(string prose, TextSpan span)
    {
        var leader = -1;
        foreach (var word in WordsIn(prose, span))
        {
            var text = prose.Substring(word.Start, word.Length);
            if (text.Length == 2 && text[0] is 'Q' or 'q' && text[1] is >= '1' and <= '4')
                return word;
            if (leader >= 0 && MeasureWords.DueWords.Contains(text))
                return TextSpan.FromBounds(leader, word.End);
            if (Leaders.Contains(text))
                leader = leader < 0 ? word.Start : leader;
            else if (!Between.Contains(text) && !char.IsDigit(text[0]))
                leader = -1;
        }
        return null;
    }

    /// <summary>Whether the word before a date makes it the date something is due: "by 2024-06-05", "due: 5 June".</summary>
    public static bool Leads(string prose, int start, int date)
    {
        var before = new TextSpan(0, 0);
        foreach (var word in WordsIn(prose, TextSpan.FromBounds(Math.Max(start, date - 24), date)))
            before = word;
        return before.Length > 0 && prose.Substring(before.Start, before.Length).ToLowerInvariant() is "by" or "due" or "until" or "before" or "till" or "eta" or "deadline";
    }

    private static IEnumerable<TextSpan> WordsIn(string prose, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            var start = at;
            while (at < span.End && char.IsLetterOrDigit(prose[at]))
                at++;
            if (at > start)
                yield return TextSpan.FromBounds(start, at);
        }
    }
}
