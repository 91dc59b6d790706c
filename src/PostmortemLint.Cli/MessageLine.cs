using System.Globalization;
using System.Text;
using PostmortemLint.Output;

namespace PostmortemLint.Cli;

/// <summary>A line that the tool says itself, with names as the user gave them.</summary>
internal static class MessageLine
{
    /// <summary>
    /// A safe form of a line, in which a character that has an effect instead of being shown is written as <c>\u001b</c>: whoever reads
    /// the message can tell which character the name has.
    /// </summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (LogLine.IsControl(text[i]) || IsHalf(text, i))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                line.Append(text[i]);
        return LogLine.Of(line.ToString());
    }

    /// <summary>Whether a character is half of one that takes two, without the other half.</summary>
    private static bool IsHalf(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
