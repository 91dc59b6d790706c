using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells whether a task says where it is tracked: an address, a Markdown link, "#12", "ABC-12".</summary>
internal static class LinkReader
{
    /// <summary>What no address and no link of Markdown or HTML is written without.</summary>
    private static readonly string[] LinkSigns = ["://", "](", "][", "href="];

    /// <summary>What has the form of a tracker's key and is the name of something else: "UTF-8".</summary>
    private static readonly HashSet<string> OtherKeys = ["UTC", "GMT", "UTF", "CVE", "SHA", "ISO", "RFC"];

    /// <summary>Whether <paramref name="span"/> has a ticket's number, or its source up to the end of the line has a link.</summary>
    public static bool Has(string source, string prose, TextSpan span) => HasAddress(source, span) || HasTicket(prose, span);

    private static bool HasAddress(string source, TextSpan span)
    {
        var end = source.IndexOf('\n', span.End - 1) is >= 0 and var lineEnd ? lineEnd : source.Length;
        return Array.Exists(LinkSigns, s => source.IndexOf(s, span.Start, end - span.Start, StringComparison.Ordinal) >= 0);
    }

    private static bool HasTicket(string prose, TextSpan span)
    {
        for (var cursor = new Cursor(prose, span.Start + 1, span.End); !cursor.IsAtEnd; cursor.At++)
            if (char.IsDigit(cursor.Current) && EndsTicketSign(prose, span.Start, cursor.At))
                return true;
        return false;
    }

    /// <summary>Whether "#", or a key and a hyphen, end at <paramref name="number"/>.</summary>
    private static bool EndsTicketSign(string prose, int start, int number) =>
        prose[number - 1] == '#' || (prose[number - 1] == '-' && IsKey(prose, start, number - 1));

    /// <summary>Whether a word of two or more capitals and digits before the hyphen is the key of a tracker's project.</summary>
    private static bool IsKey(string prose, int start, int hyphen)
    {
        var at = hyphen;
        while (at > start && prose[at - 1] is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            at--;
        var isWord = at == start || !Word.IsAt(prose, at - 1);
        return isWord && hyphen - at >= 2 && char.IsUpper(prose[at]) && !OtherKeys.Contains(prose.Substring(at, hyphen - at));
    }
}
