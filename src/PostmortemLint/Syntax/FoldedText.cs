using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Finds what a page shows only on demand, such as a log below a step: the content of <c>&lt;details&gt;</c>.</summary>
internal static class FoldedText
{
    private const string Opener = "<details";
    private const string Closer = "</details>";

    /// <summary>
    /// The folded parts of a section, in order; none where everything is folded, since then it is what the section has to say.
    /// </summary>
    public static List<TextSpan> In(string source, TextSpan section)
    {
        var found = new List<TextSpan>();
        for (var at = section.Start; IndexOf(source, Opener, at, section.End) is >= 0 and var start; at = found[found.Count - 1].End)
        {
            var close = IndexOf(source, Closer, start, section.End);
            found.Add(TextSpan.FromBounds(start, close < 0 ? section.End : close + Closer.Length));
        }
        return found.Count > 0 && HasListBeside(source, section, found) ? found : [];
    }

    /// <summary>Whether a list or table has a line outside of what is folded.</summary>
    private static bool HasListBeside(string source, TextSpan section, List<TextSpan> folded)
    {
        var next = section.Start;
        for (var start = next; start < section.End; start = next)
        {
            var end = source.IndexOf('\n', start, section.End - start);
            next = end < 0 ? section.End : end + 1;
            var line = source.AsSpan(start, next - start).TrimStart();
            if (line.Length > 0 && (line[0] is '-' or '*' or '+' or '|' || char.IsDigit(line[0])) && !folded.Exists(f => f.Contains(start)))
                return true;
        }
        return false;
    }

    private static int IndexOf(string source, string tag, int start, int end) =>
        start >= end ? -1 : CaselessSearch.IndexOf(source, tag, start, end - start);
}
