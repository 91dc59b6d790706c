using System.Text;

namespace PostmortemLint.Output;

/// <summary>Makes text of a document, or the name of a file, safe to write as a line of a log.</summary>
/// <remarks>
/// A terminal obeys control characters, and GitHub Actions and Azure Pipelines obey commands in every line that a step writes. The
/// names and texts of documents must not be taken for either.
/// </remarks>
public static class LogLine
{
    /// <summary>A safe form of <paramref name="text"/>, for one line.</summary>
    /// <returns>
    /// The text with U+FFFD for each character that ends a line, controls a terminal or changes the direction of writing; with a space in
    /// <c>##[</c>, <c>##vso[</c> and the like; and with <c>./</c> before a colon at the start.
    /// </returns>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var c in text)
        {
            // Both hosts compare by culture, which ignores many characters outside of ASCII. One also ignores spaces at the start.
            if (c == '[' && marks > 1)
                line.Append(' ');
            else if (c == ':' && HasNothingVisible(line))
                line.Insert(0, "./");
            line.Append(IsControl(c) ? '\uFFFD' : c);
            marks = c == '#' ? marks + 1 : char.IsLetter(c) || c > '~' ? marks : 0;
        }
        return line.ToString();
    }

    /// <summary>Whether a character has an effect instead of being shown. A tab does not count.</summary>
    internal static bool IsControl(char c) => (char.IsControl(c) && c != '\t') || IsLineSeparator(c) || IsBidirectionalControl(c);

    private static bool IsLineSeparator(char c) => c is '\u2028' or '\u2029';

    private static bool IsBidirectionalControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool HasNothingVisible(StringBuilder line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] is > ' ' and <= '~')
                return false;
        return true;
    }
}
