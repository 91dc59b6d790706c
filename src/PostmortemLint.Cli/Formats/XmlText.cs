using System.Globalization;
using System.Text;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes text into XML.</summary>
/// <remarks>A writer of XML would be most of the program, and would not know what a line of a log must not contain.</remarks>
internal static class XmlText
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>The text for an attribute in double quotes, or between tags.</summary>
    /// <remarks>
    /// XML has no way to write most control characters or half of a surrogate pair: they become U+FFFD. What a line of a log must not
    /// contain is written as a reference to the character, and so is a tab, which is a space otherwise.
    /// </remarks>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF)
                escaped.Append('\uFFFD');
            else if (IsEscaped(rune))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
            else
                escaped.Append(rune.ToString());
        return escaped.ToString();
    }

    private static bool IsEscaped(Rune rune) =>
        rune.Value is '&' or '<' or '>' or '"' or '#' or '\t' || (rune.IsBmp && LogLine.IsControl((char)rune.Value));
}
