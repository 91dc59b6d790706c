using System.Globalization;
using System.Text;

namespace PostmortemLint.Hosting;

/// <summary>A line of a baseline: how many faults of a rule a file may have.</summary>
/// <param name="Path">The path of the file, relative to the folder of the baseline, with <c>/</c> on all systems.</param>
/// <param name="Id">The rule.</param>
/// <param name="Fingerprint">What the faults are known by; empty if they may be any of the rule, as earlier versions wrote it.</param>
/// <param name="Count">How many there may be.</param>
/// <param name="Row">The number of the line; 0 if it was not read from a file.</param>
/// <param name="Width">The number of characters in the line.</param>
internal sealed record BaselineEntry(string Path, string Id, string Fingerprint, int Count, int Row = 0, int Width = 0)
{
    /// <summary>The same for entries about the same faults of one file; its order is that of the lines.</summary>
    public string Key => $"{Id} {Fingerprint}";

    /// <summary>Reads a line; null if it is not an entry.</summary>
    public static BaselineEntry? Read(string line, int row)
    {
        var words = line.Split(' ');
        var (length, last) = (line.Length, words.Length - 1);
        if (last < 2 || ReadCount(words[last]) is not { } count)
            return null;
        length -= words[last--].Length + 1;
        var fingerprint = "";
        if (Hosting.Fingerprint.IsOne(words[last]))
        {
            fingerprint = words[last--];
            length -= fingerprint.Length + 1;
        }
        var id = words[last];
        length -= id.Length + 1;
        return length > 0 && IsId(id)
            ? new BaselineEntry(Unescape(line.Substring(0, length)), id, fingerprint, count, row, line.Length)
            : null;
    }

    /// <summary>The line.</summary>
    public override string ToString()
    {
        var count = Count.ToString(CultureInfo.InvariantCulture);
        return Fingerprint.Length == 0 ? $"{Escape(Path)} {Id} {count}" : $"{Escape(Path)} {Id} {Fingerprint} {count}";
    }

    private static int? ReadCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    private static bool IsId(string text) =>
        text.Length == 7 && text.StartsWith("PML", StringComparison.Ordinal) && text.Skip(3).All(c => c is >= '0' and <= '9');

    // A line is read from its end, so that a path may have spaces. Only what would end the line or begin a comment is escaped.
    private static string Escape(string relative)
    {
        var text = new StringBuilder(relative.Length);
        if (relative[0] is '#' or ' ')
            text.Append("./");
        foreach (var c in relative)
            if (c is '%' or < ' ' or '\x7F')
                text.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        return text.ToString();
    }

    private static string Unescape(string text) =>
        Uri.UnescapeDataString(text.StartsWith("./", StringComparison.Ordinal) ? text.Substring(2) : text);
}
