using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds where a document gives the day of the incident: "Date: 2024-06-05", a row, a key of the front matter.</summary>
internal static class DateFields
{
    private static readonly HashSet<string> Names = new(KindWords.DateFields, StringComparer.Ordinal);

    /// <summary>Whether a label, the name of a row or a key asks for the day of the incident.</summary>
    public static bool IsName(string name) => Names.Contains(SectionName.Normalize(name.AsSpan()));

    /// <summary>What follows each such name, in order; empty where nothing does.</summary>
    public static IEnumerable<TextSpan> ValuesIn(Page page)
    {
        foreach (var key in page.FrontMatterKeys)
            if (IsName(page.Source.ToString(key)))
                yield return page.FrontMatterPlace(key);
        foreach (var line in page.Lines)
            if (ValueOn(page, line) is { } value)
                yield return value;
    }

    private static TextSpan? ValueOn(Page page, TextLine line)
    {
        if (line.Cells.Count == 2)
            return IsName(page.Prose.Words(line.Cells[0])) ? line.Cells[1] : null;
        if (line.Kind is not (LineKind.Text or LineKind.ListItem))
            return null;
        var colon = page.Prose.Text.IndexOf(':', line.Span.Start, line.Span.Length);
        if (colon < 0 || !IsName(page.Prose.Text.Substring(line.Span.Start, colon - line.Span.Start)))
            return null;
        var start = colon + 1;
        while (start < line.Span.End && page.Prose.Text[start] == ' ')
            start++;
        return TextSpan.FromBounds(start, line.Span.End);
    }
}
