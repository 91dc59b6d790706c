namespace PostmortemLint.Text;

/// <summary>Makes text of a document fit to be quoted in a message.</summary>
internal static class Quotation
{
    /// <summary>The text with a space for every control character and every end of a line.</summary>
    public static string OnOneLine(string text)
    {
        var at = 0;
        while (at < text.Length && !Breaks(text[at]))
            at++;
        if (at == text.Length)
            return text;
        var characters = text.ToCharArray();
        for (; at < characters.Length; at++)
            if (Breaks(characters[at]))
                characters[at] = ' ';
        return new string(characters);
    }

    /// <summary>The first <paramref name="length"/> UTF-16 code units, or one less if a surrogate pair would be split.</summary>
    public static string Prefix(string text, int length) => text.Remove(Splits(text, length) ? length - 1 : length);

    /// <summary>The last <paramref name="length"/> UTF-16 code units, or one less if a surrogate pair would be split.</summary>
    public static string Suffix(string text, int length) =>
        text.Substring(text.Length - length is var start && Splits(text, start) ? start + 1 : start);

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static bool Breaks(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>"a", "a and b", "a, b and c".</summary>
    /// <param name="words">At least one.</param>
    public static string Enumerate(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[words.Count - 1]}";
}
