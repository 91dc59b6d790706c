namespace PostmortemLint.Prose;

/// <summary>Words in running text: letters, digits, and each hyphen and apostrophe between two letters.</summary>
internal static class TextWord
{
    public static bool IsLetter(char c) => c < 128 ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c);

    /// <summary>Whether the character at <paramref name="at"/> is part of a word.</summary>
    public static bool IsPart(string prose, int at) => prose[at] switch
    {
        >= '0' and <= '9' or WordCounter.Joiner => true,
        '-' or '\'' or '’' => at > 0 && at + 1 < prose.Length && IsLetter(prose[at - 1]) && IsLetter(prose[at + 1]),
        var c => IsLetter(c),
    };

    /// <summary>Where a word ends that the character before <paramref name="at"/> is part of.</summary>
    public static int EndAt(string prose, int at)
    {
        while (at < prose.Length && IsPart(prose, at))
            at++;
        return at;
    }
}
