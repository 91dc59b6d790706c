namespace PostmortemLint.Time;

/// <summary>The words around times and durations.</summary>
internal static class TimeWords
{
    /// <summary>Words that may stand before the time of an entry: "At around 14:00".</summary>
    public static readonly HashSet<string> LeadInWords = new(("at around about approximately approx circa ca by from between on until after before since till just shortly early late " +
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun day time date t step the same next pre post").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that make a time or duration approximate.</summary>
    public static readonly HashSet<string> Approximations = new("about around approximately approx roughly circa ca nearly almost over some estimated under least most than".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="text"/> holds nothing but words that lead in a time.</summary>
    public static bool IsLeadIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (!LeadInWords.Contains(text.Slice(start, at - start).ToString()))
                return false;
        }
        return true;
    }

    /// <summary>'&gt;' where the words before <paramref name="offset"/> make it a lower bound ("over two hours"), '&lt;' an upper one, NUL neither.</summary>
    public static char BoundBefore(string prose, int offset)
    {
        var before = prose.Substring(Math.Max(0, offset - 14), Math.Min(14, offset)).TrimEnd().ToLowerInvariant();
        foreach (var (bound, words) in Bounds)
            foreach (var word in words)
                if (before.EndsWith(word, StringComparison.Ordinal))
                    return bound;
        return '\0';
    }

    private static readonly (char Bound, string[] Words)[] Bounds =
        [('>', " over|more than|at least|exceeding|>".Split('|')), ('<', "under|less than|at most|up to|nearly|almost|within|<".Split('|'))];

    /// <summary>Whether what stands before <paramref name="offset"/> makes it approximate: "~14:00", "at about 14:00".</summary>
    public static bool IsApproximate(string prose, int offset)
    {
        var end = offset;
        while (end > 0 && prose[end - 1] == ' ')
            end--;
        if (end == 0)
            return false;
        if (prose[end - 1] is '~' or '≈')
            return true;
        if (prose[end - 1] == '.')
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(prose[start - 1]))
            start--;
        return Approximations.Contains(prose.Substring(start, end - start));
    }
}
