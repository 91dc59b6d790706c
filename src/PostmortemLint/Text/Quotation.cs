namespace PostmortemLint.Text;

/// <summary>Text of a document as a message can quote it.</summary>
internal static class Quotation
{
    /// <summary>The text with a blank for every control character and every end of a line.</summary>
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

    /// <summary>The first <paramref name="length"/> UTF-16 code units, or one less where that would part a character.</summary>
    public static string Prefix(string text, int length) => text.Remove(Parts(text, length) ? length - 1 : length);

    /// <summary>The last <paramref name="length"/> UTF-16 code units, or one less where that would part a character.</summary>
    public static string Suffix(string text, int length) =>
        text.Substring(text.Length - length is var start && Parts(text, start) ? start + 1 : start);

    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static bool Breaks(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
