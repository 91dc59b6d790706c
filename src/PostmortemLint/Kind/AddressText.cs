using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds addresses of links and images that ask for one: "(insert-link-here)", "(URL_OF_IMAGE)", "(TODO)".</summary>
internal static class AddressText
{
    private const int LongestAddress = 120;

    private const string Brackets = "[]<>";

    private const string ExamplePath = "path/to/";

    private static readonly string[] Openers = ["](", "src=\"", "href=\""];

    private static readonly string[] Marks = ["TODO", "TBD", "TBA", "TBC", "FIXME", "XXX", "..."];

    private static readonly char[] Separators = ['-', '_', ' ', .. Brackets];

    /// <summary>All of them that the prose does not show, by opener; instead of one, the text of its image that asks for it.</summary>
    public static IEnumerable<TextSpan> Find(string source, string prose)
    {
        foreach (var opener in Openers)
            for (var at = 0; source.IndexOf(opener, at, StringComparison.Ordinal) is >= 0 and var found; at = found + opener.Length)
                if (Read(source, found + opener.Length) is { Length: > 0 } address && prose[address.Start] == ' ')
                {
                    var text = opener == Openers[0] ? TextBefore(source, found) : default;
                    if (IsOrderOfImage(source, text))
                        yield return text;
                    else if (Asks(source, address) || (IsTop(source, address) && NamesOnlyAddress(Words(source, text))))
                        yield return address;
                }
    }

    /// <summary>Addresses that are written out: "see https://example.com/TODO".</summary>
    public static IEnumerable<TextSpan> FindInText(string source, string prose)
    {
        for (var at = 0; source.IndexOf("https://", at, StringComparison.Ordinal) is >= 0 and var start; at = start + 1)
        {
            var end = start;
            while (end < source.Length && IsOfAddress(source[end]))
                end++;
            while (source[end - 1] is '.' or ':')
                end--;
            if (IsLeft(LastPart(source.Substring(start, end - start))) && IsInText(source, prose, start))
                yield return TextSpan.FromBounds(start, end);
        }
    }

    /// <summary>Whether the prose shows words before it on its line, as it does not in a comment or a block of code.</summary>
    private static bool IsInText(string source, string prose, int at)
    {
        var line = source.LastIndexOf('\n', at) + 1;
        return prose.AsSpan(line, at - line).Trim().Length > 0;
    }

    /// <summary>The text of the link whose text ends at <paramref name="close"/>; empty when it does not begin on that line.</summary>
    private static TextSpan TextBefore(string source, int close)
    {
        var open = close;
        while (open > 0 && source[open - 1] is not ('[' or '\n'))
            open--;
        return open > 0 && source[open - 1] == '[' ? TextSpan.FromBounds(open, close) : default;
    }

    /// <summary>"![insert screenshot here]".</summary>
    private static bool IsOrderOfImage(string source, TextSpan text) =>
        text is { Length: > 0, Start: > 1 } && source[text.Start - 2] == '!'
        && Words(source, text) is { Length: > 1 } words
        && (words[0] == "insert" || (KindWords.AddressOrders.Contains(words[0]) && words[words.Length - 1] == "here"))
        && Array.Exists(words, KindWords.Addresses.Contains);

    /// <summary>"#", the beginning of the page: no ticket is there.</summary>
    private static bool IsTop(string source, TextSpan address) => address.Length == 1 && source[address.Start] == '#';

    private static string[] Words(string source, TextSpan span) =>
        source.Substring(span.Start, span.Length).ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static string LastPart(string address) => address.Substring(address.LastIndexOf('/') + 1);

    /// <summary>
    /// "TODO", "XXX-123", "OPS-XXX", "&lt;ticket-id&gt;", or in capitals an order and what it asks for, "INSERT-LINK".
    /// </summary>
    private static bool IsLeft(string part)
    {
        if (Array.IndexOf(Marks, part) >= 0 || Array.Exists(part.Split('-'), p => p.Length > 2 && p.Trim('X').Length == 0))
            return true;
        if (part.Length > 2 && part[0] == '<' && part.IndexOf('>') == part.Length - 1)
            return true;
        var words = part.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return !part.Any(char.IsLower)
            && Array.Exists(words, KindWords.AddressOrders.Contains) && Array.Exists(words, KindWords.Addresses.Contains);
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

    private static bool IsOfAddress(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '#' or '<' or '>';

    /// <summary>
    /// Whether the words are an order and what it asks for, "your link", or an address and what it is of, "url of image". The name of a
    /// file is not an address: "link-icon.png". In a longer path only "here" is an order: a page may be about how to "add-image".
    /// </summary>
    private static bool Asks(string source, TextSpan address)
    {
        var target = source.Substring(address.Start, address.Length);
        var isInPath = target.IndexOf('/') > 0;
        if (IsLeft(LastPart(target)) && (isInPath || target[0] != '<'))
            return true;
        if (target.TrimStart('/').StartsWith(ExamplePath, StringComparison.Ordinal))
            return true;
        var text = target.ToLowerInvariant();
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
        return point < 0 && (words[0] is "url" or "link") && NamesOnlyAddress(words);
    }

    /// <summary>"Link to the ticket", "ticket".</summary>
    private static bool NamesOnlyAddress(string[] words) =>
        words.Length > 0 && Array.TrueForAll(words, w => KindWords.Addresses.Contains(w) || w is "of" or "to" or "the");
}
