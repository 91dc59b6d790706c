using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads a paragraph whose text is already visible: its lines, and the headings and tables that its writer meant.</summary>
internal sealed class ParagraphReader(PageBuilder page, HeadingReader headings)
{
    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">From its first to its last character.</param>
    /// <param name="kind">What its first line is.</param>
    /// <param name="depth">The depth of lists around it.</param>
    public void Read(TextSpan paragraph, LineKind kind, int depth)
    {
        var mayBeTable = depth == 0 && page.Content.IndexOf('|', paragraph.Start, paragraph.Length) >= 0;
        if (!mayBeTable || !new BrokenTableReader(page).TryRead(paragraph))
            ReadLines(paragraph, kind, depth);
    }

    /// <inheritdoc cref="Read"/>
    /// <remarks>Does not look for a table.</remarks>
    public void ReadLines(TextSpan paragraph, LineKind kind, int depth)
    {
        var (start, opens) = (paragraph.Start, true);
        do
        {
            var end = page.Prose.LineEnd(start, paragraph.End);
            var line = page.Prose.Trim(start, end);
            if (kind == LineKind.Text && line.Length > 2 && headings.TryAddWithoutSpace(line))
                opens = true;
            else if (line.Length > 0 || opens)
            {
                page.Lines.Add(opens ? kind : LineKind.Text, line, depth, LineMarkup.Markdown, StrongEnd(line), continues: !opens);
                opens = false;
            }
            start = end + 1;
        }
        while (start < paragraph.End);
    }

    /// <summary>The end of the strong text that a line begins with; its start when it begins with none.</summary>
    private int StrongEnd(TextSpan line)
    {
        var strong = page.StrongSpans;
        for (var i = strong.Count - 1; i >= 0 && strong[i].End > line.Start; i--)
            if (strong[i].Start <= line.End && !page.Prose.HasWord(line.Start, Math.Max(line.Start, strong[i].Start)))
                return Math.Min(strong[i].End, line.End);
        return line.Start;
    }
}
