using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds addresses of links and images that ask for one: "(insert-link-here)", "(URL_OF_IMAGE)", "[insert image]".</summary>
internal static class AddressText
{
    private const int LongestAddress = 60;

    private const string Brackets = "[]<>";

    private static readonly string[] Openers = ["](", "src=\"", "href=\""];

    private static readonly char[] Separators = ['-', '_', ' ', .. Brackets];

    /// <summary>All of them in the source, by opener.</summary>
    public static IEnumerable<TextSpan> Find(string source)
    {
        foreach (var opener in Openers)
            for (var at = 0; source.IndexOf(opener, at, StringComparison.Ordinal) is >= 0 and var found; at = found + opener.Length)
                if (Read(source, found + opener.Length) is { Length: > 0 } address && Asks(source, address))
                    yield return address;
    }

    /// <summary>
    /// The letters, digits and signs between words up to the end of the address; empty where it has other signs. In brackets there may be
    /// spaces.
    /// </summary>
    private static TextSpan Read(string source, int start)
    {
        var end = start;
        var isInBrackets = start < source.Length && Brackets.Contains(source[start]);
        while (end < source.Length && end - start < LongestAddress
               && (IsOfAddress(source[end]) || (isInBrackets && (source[end] == ' ' || Brackets.Contains(source[end])))))
            end++;
        return end < source.Length && source[end] is ')' or '"' ? TextSpan.FromBounds(start, end) : default;
    }

    private static bool IsOfAddress(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':';

    /// <summary>
    /// Whether the words are an order and what it asks for, "your link", or an address and what it is of, "url of image". The name of a
    /// file is not an address: "link-icon.png". In a longer path only "here" is an order: a page may be about how to "add-image".
    /// </summary>
    private static bool Asks(string source, TextSpan address)
    {
        var text = source.Substring(address.Start, address.Length).ToLowerInvariant();
        var path = text.LastIndexOf('/') + 1;
        text = text.Substring(path);
        var point = text.IndexOf('.');
        var words = (point < 0 ? text : text.Substring(0, point)).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return false;
        var addresses = words.Count(KindWords.Addresses.Contains);
        if (path > 0)
            return addresses > 0 && words[words.Length - 1] == "here";
        if (Array.Exists(words, KindWords.AddressOrders.Contains))
            return addresses > 0;
        return point < 0 && (words[0] is "url" or "link")
            && Array.TrueForAll(words, w => KindWords.Addresses.Contains(w) || w is "of" or "to" or "the");
    }
}
