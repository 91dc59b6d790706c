using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>A line of text or of a list with a short name and a colon: "Severity: 2", "- **Owner:**".</summary>
/// <param name="Line">The line.</param>
/// <param name="Label">The name.</param>
/// <param name="Value">What is after the colon; empty where nothing is.</param>
internal sealed record LabelledLine(TextLine Line, TextSpan Label, TextSpan Value)
{
    private const int LongestLabel = 50;

    private static readonly char[] Colons = [':', '：'];

    /// <summary>Whether something other than the next label is below it, which may be its value.</summary>
    public bool IsLead { get; private init; }

    /// <summary>All lines of that kind, in order.</summary>
    public static IEnumerable<LabelledLine> In(Page page)
    {
        var lines = page.Lines.Where(l => l.Span.Length > 0).ToList();
        for (var i = 0; i < lines.Count; i++)
            if (Of(page, lines[i]) is { } line)
                yield return line with { IsLead = i + 1 < lines.Count && IsBelow(page, lines[i], lines[i + 1]) };
    }

    /// <summary>The line as one of that kind; null when it is not one.</summary>
    public static LabelledLine? Of(Page page, TextLine line)
    {
        if (line.Kind is not (LineKind.Text or LineKind.ListItem) || line.Span.Length == 0)
            return null;
        var text = page.Prose.Text;
        var colon = text.IndexOfAny(Colons, line.Span.Start, Math.Min(line.Span.Length, LongestLabel));
        if (colon < 0 || (colon + 1 < line.Span.End && text[colon] == ':' && text[colon + 1] != ' '))
            return null;
        var (label, start) = (TextSpan.FromBounds(line.Span.Start, colon), colon + 1);
        while (start < line.Span.End && text[start] == ' ')
            start++;
        return DocumentSketch.IsFieldName(page, label) ? new(line, label, TextSpan.FromBounds(start, line.Span.End)) : null;
    }

    private static bool IsBelow(Page page, TextLine line, TextLine next) =>
        next.Kind != LineKind.Heading && (next.Level > line.Level || Of(page, next) is null);
}
