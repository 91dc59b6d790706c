using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Tells what is a heading and what only looks like one, where Markdown and its writer do not agree.</summary>
internal sealed class HeadingReader(PageBuilder page, ILabelNames names)
{
    private const int DeepestLevel = 6;
    private const char LastAscii = '\x7f';

    /// <summary>The text of a heading after number signs and a tab, which Markdig misplaces; null where there is no tab.</summary>
    public TextSpan? TextAfterTab(int start)
    {
        var cursor = new Cursor(page.Content, start, page.Prose.LineEnd(start, page.Content.Length));
        cursor.SkipAny("# \t");
        return page.Content.IndexOf('\t', start, cursor.At - start) < 0 ? null : TextSpan.FromBounds(cursor.At, cursor.End);
    }

    /// <summary>
    /// The first line of what an underline makes a heading, and its writer did not mean as one: several lines, or metadata such as
    /// "Status: resolved". Null for a heading.
    /// </summary>
    public TextSpan? UnderlinedText(TextSpan block)
    {
        var end = page.Prose.LineEnd(block.Start, block.End);
        var line = page.Prose.Trim(block.Start, end);
        return page.Prose.HasWord(end, block.End) || IsMetadata(line) ? line : null;
    }

    /// <summary>
    /// Adds a line such as "##Timeline" or "##1. Timeline" as a heading; "#checkout" is a channel or a tag, unless it names a section.
    /// </summary>
    /// <returns>False, and nothing is added, when the line is not a heading.</returns>
    public bool TryAddWithoutSpace(TextSpan line)
    {
        var cursor = new Cursor(page.Content, line.Start, line.End);
        var level = cursor.SkipAny("#");
        var name = TextSpan.FromBounds(cursor.At, line.End);
        while (level > 1 && (cursor.Current is '*' or '_' or '.' or ' ' || char.IsDigit(cursor.Current) || cursor.Current > LastAscii))
            cursor.At++;
        if (level is 0 or > DeepestLevel || !char.IsUpper(cursor.Current))
            return false;
        if (level == 1 && !names.NamesSection(page.Content.AsSpan(name.Start, name.Length)))
            return false;
        page.Lines.Add(LineKind.Heading, name, level, LineMarkup.Swallowed);
        page.Lines.AddFault(MarkupFaultKind.HeadingWithoutBlank, line);
        return true;
    }

    private bool IsMetadata(TextSpan line)
    {
        var text = page.Content.Substring(line.Start, line.Length);
        var colon = text.IndexOf(':');
        return colon > 0 && names.IsMetadata(text.Remove(colon).Trim(' ', '*', '_').ToLowerInvariant());
    }
}
