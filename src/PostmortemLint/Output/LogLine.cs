using System.Text;

namespace PostmortemLint.Output;

/// <summary>
/// Names of files and words of documents as a line of a log may hold them: neither a terminal, nor GitHub Actions or Azure
/// Pipelines, which look for commands in every line that a step writes, take them for anything but text.
/// </summary>
public static class LogLine
{
    /// <summary>
    /// <paramref name="text"/> with U+FFFD for whatever ends a line, controls a terminal or turns the direction of writing, with a blank
    /// in each <c>##vso[</c>, <c>##[</c> and their like, and with <c>./</c> before a colon that it begins with.
    /// </summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var c in text)
        {
            // Both hosts compare as a culture does, which passes over many characters that are not ASCII, and one of them over blanks at the start.
            if (c == '[' && marks > 1)
                line.Append(' ');
            else if (c == ':' && IsBlank(line))
                line.Insert(0, "./");
            line.Append(IsControl(c) ? '\uFFFD' : c);
            marks = c == '#' ? marks + 1 : char.IsLetter(c) || c > '~' ? marks : 0;
        }
        return line.ToString();
    }

    /// <summary>Whether a character does something instead of being shown. A tab, which only takes room, does not.</summary>
    internal static bool IsControl(char c) =>
        (char.IsControl(c) && c != '\t') || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsBlank(StringBuilder line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] is > ' ' and <= '~')
                return false;
        return true;
    }
}
