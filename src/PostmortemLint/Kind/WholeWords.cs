namespace PostmortemLint.Kind;

/// <summary>Searches a text for words, case-sensitive.</summary>
internal static class WholeWords
{
    /// <summary>How often <paramref name="phrase"/> is in <paramref name="text"/>, and not a part of longer words.</summary>
    public static int Count(string text, string phrase)
    {
        var count = 0;
        foreach (var _ in Find(text, phrase))
            count++;
        return count;
    }

    /// <summary>Where a phrase begins, in order, wherever it is not a part of longer words.</summary>
    public static IEnumerable<int> Find(string text, string phrase)
    {
        foreach (var at in FindAll(text, phrase))
            if (!IsWordAt(text, at - 1) && !IsWordAt(text, at + phrase.Length))
                yield return at;
    }

    /// <summary>Where a sign begins, in order, without overlaps.</summary>
    public static IEnumerable<int> FindAll(string text, string sign)
    {
        for (var from = 0; text.IndexOf(sign, from, StringComparison.Ordinal) is >= 0 and var at; from = at + sign.Length)
            yield return at;
    }

    /// <summary>Whether a letter, digit or underscore is at an offset, which may lie outside the text.</summary>
    public static bool IsWordAt(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
