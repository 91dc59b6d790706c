using System.Text;

namespace PostmortemLint.Writing;

/// <summary>Writes words so that Markdown or YAML shows exactly them.</summary>
internal static class MarkdownText
{
    /// <summary>The text of a heading or a label, with a backslash before each sign that would be markup there.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsMarkup(text, at))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '[' => true,
        '_' => !(IsWord(text, at - 1) && IsWord(text, at + 1)),
        '~' => At(text, at + 1) == '~' || At(text, at - 1) == '~',
        '<' => char.IsLetter(At(text, at + 1)) || At(text, at + 1) is '/' or '!' or '?',
        '&' => char.IsLetter(At(text, at + 1)) || At(text, at + 1) == '#',
        // At the end it would close the heading.
        '#' => at == text.Length - 1,
        _ => false,
    };

    private static bool IsWord(string text, int at) => char.IsLetterOrDigit(At(text, at));

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    /// <summary>The text between the quotes of YAML or TOML.</summary>
    /// <param name="text">Text without line ends.</param>
    /// <param name="quote">The quote that is around it.</param>
    public static string Quoted(string text, char quote) =>
        quote == '\'' ? text.Replace("'", "''") : text.Replace("\\", "\\\\").Replace("\"", "\\\"");

    /// <summary>The content of an HTML comment, which ends at the first "--&gt;".</summary>
    public static string Comment(string text) => $"<!-- {text.Replace("--", "- -")} -->";
}
