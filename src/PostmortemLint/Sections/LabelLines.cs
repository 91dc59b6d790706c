using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The lines of a document that may be labels, by how they are written.</summary>
internal sealed class LabelLines(Page page)
{
    private const int DeeperThanHeadings = 7;

    private readonly string prose = page.Prose.Text;

    public int Count => page.Lines.Length;

    /// <summary>How the line would be a label as a whole; null when it cannot be one.</summary>
    public SectionRealization? RealizationOf(int index)
    {
        var line = page.Lines[index];
        if (line.Span.Length == 0 || line.IsQuoted)
            return null;
        return line.Kind switch
        {
            LineKind.Heading => SectionRealization.Heading,
            LineKind.Text => IsStrong(line) ? SectionRealization.Bold : SectionRealization.PlainLine,
            LineKind.ListItem when IsSetOff(line) || IsContinued(index) => SectionRealization.ListItem,
            _ => null,
        };
    }

    /// <summary>Whether a colon at its end, or strong type, makes a line of text or of a list a label, whatever it says.</summary>
    public bool IsSetOff(int index) => page.Lines[index] is { Kind: LineKind.Text or LineKind.ListItem } line && IsSetOff(line);

    /// <summary>The strong words that a paragraph begins with, where a colon follows them or ends them, without it; else null.</summary>
    public TextSpan? RunInAt(int index)
    {
        var line = page.Lines[index];
        if (line.Span.Length == 0 || line.IsQuoted || line.Kind is not (LineKind.Text or LineKind.ListItem) || !line.OpensBlock)
            return null;
        var strong = TextSpan.FromBounds(line.Span.Start, line.StrongEnd);
        var label = new TextSpan(strong.Start, Text(strong).TrimEnd(" :".AsSpan()).Length);
        if (label.Length == 0)
            return null;
        var rest = Text(TextSpan.FromBounds(strong.End, line.Span.End)).TrimStart(' ');
        var hasColon = rest.StartsWith(":".AsSpan()) || prose.IndexOf(':', label.End, strong.End - label.End) >= 0;
        return hasColon ? label : null;
    }

    public ReadOnlySpan<char> Text(TextSpan label) => prose.AsSpan(label.Start, label.Length);

    public TextSpan SpanOf(int index) => page.Lines[index].Span;

    /// <summary>1 to 6 for headings; text is deeper than they are, and lists are deeper than text.</summary>
    public int LevelOf(int index) => page.Lines[index] switch
    {
        { Kind: LineKind.Heading } heading => heading.Level,
        { Kind: LineKind.ListItem } item => DeeperThanHeadings + item.Level,
        _ => DeeperThanHeadings,
    };

    private bool IsSetOff(TextLine line) => prose[line.Span.End - 1] == ':' || IsStrong(line);

    /// <summary>Whether all of the line but its colon is strong.</summary>
    private bool IsStrong(TextLine line) =>
        line.StrongEnd > line.Span.Start && prose.AsSpan(line.StrongEnd, line.Span.End - line.StrongEnd).Trim(" :".AsSpan()).Length == 0;

    private bool IsContinued(int index) => index + 1 < Count && page.Lines[index + 1].Block == page.Lines[index].Block;
}
