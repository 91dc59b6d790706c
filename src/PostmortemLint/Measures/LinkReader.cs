using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells whether a task says where it is tracked: an address, a Markdown link, "#12", "ABC-12".</summary>
internal static class LinkReader
{
    public static bool Has(string source, string prose, TextSpan span)
    {
        var end = source.IndexOf('\n', span.End - 1);
        var raw = source.AsSpan(span.Start, (end < 0 ? source.Length : end) - span.Start);
        if (raw.IndexOf("://".AsSpan()) >= 0 || raw.IndexOf("](".AsSpan()) >= 0 || raw.IndexOf("][".AsSpan()) >= 0 || raw.IndexOf("href=".AsSpan()) >= 0)
            return true;
        for (var i = span.Start + 1; i < span.End; i++)
            if (char.IsDigit(prose[i]) && (prose[i - 1] == '#' || (prose[i - 1] == '-' && IsKey(prose, span.Start, i - 1))))
                return true;
        return false;
    }

    /// <summary>Two or more capitals before the dash: the key of a tracker's project.</summary>
    private static bool IsKey(string prose, int start, int dash)
    {
        var at = dash;
        while (at > start && prose[at - 1] is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            at--;
        return dash - at >= 2 && char.IsUpper(prose[at]) && (at == start || !char.IsLetterOrDigit(prose[at - 1])) && prose.Substring(at, dash - at) is not ("UTC" or "GMT" or "UTF" or "CVE" or "SHA" or "ISO" or "RFC");
    }
}
