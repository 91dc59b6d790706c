using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>The elements of HTML, by name, from <c>html-tags.txt</c>.</summary>
internal static class HtmlTags
{
    public const string TablePath = "Syntax/html-tags.txt";

    private static readonly WordTable Table = WordTable.Load(TablePath);
    private static readonly HashSet<string> Known = Table.Set("known");
    private static readonly HashSet<string> LineEnds = Table.Set("line ends");

    /// <summary>Whether a tag opens an element that no browser knows, such as <c>&lt;service&gt;</c>.</summary>
    /// <param name="tag">All of it, with its angle brackets.</param>
    /// <remarks>Tags with attributes or a namespace, and those that close themselves, are components of some framework.</remarks>
    public static bool IsUnknown(string tag)
    {
        var name = new Cursor(tag, 1, tag.Length);
        while (char.IsLetterOrDigit(name.Current))
            name.At++;
        var isComponent = tag.IndexOfAny(['=', ':']) >= 0 || tag.EndsWith("/>", StringComparison.Ordinal);
        return !isComponent && tag.Length > 1 && char.IsLetter(tag[1]) && !Known.Contains(tag.Substring(1, name.At - 1));
    }

    /// <summary>Whether the opening and the closing tag of an element end the line before them.</summary>
    public static bool EndsLine(string name) => LineEnds.Contains(name);
}
