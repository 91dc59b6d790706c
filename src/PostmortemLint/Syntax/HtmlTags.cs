namespace PostmortemLint.Syntax;

/// <summary>The elements of HTML, by name.</summary>
internal static class HtmlTags
{
    private static readonly HashSet<string> Known = new(
        ("a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed " +
        "fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output " +
        "p param path picture pre progress q rect rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track tt u ul use var video wbr").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="tag"/> opens an element that no browser knows, such as <c>&lt;service&gt;</c>. Names with a hyphen, and tags with attributes' values, are components of somebody.</summary>
    public static bool IsUnknown(string tag)
    {
        var end = 1;
        while (end < tag.Length && char.IsLetterOrDigit(tag[end]))
            end++;
        return end > 1 && char.IsLetter(tag[1]) && tag.IndexOf('=') < 0 && tag.IndexOf(':') < 0 && !tag.EndsWith("/>", StringComparison.Ordinal)
            && !Known.Contains(tag.Substring(1, end - 1));
    }
}
