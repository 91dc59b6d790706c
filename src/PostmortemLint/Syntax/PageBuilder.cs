using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>A page under construction: the source, and what the readers of its syntax make of it.</summary>
internal sealed class PageBuilder(SourceText source) : IDisposable
{
    /// <summary>The document's characters.</summary>
    public string Content => source.Content;

    /// <summary>What is visible so far.</summary>
    public ProseBuffer Prose { get; } = new(source);

    public LineList Lines { get; } = new(source.LineCount);

    /// <summary>Where text is code in a line.</summary>
    public List<TextSpan> CodeSpans { get; } = [];

    /// <summary>Where text is strong.</summary>
    public List<TextSpan> StrongSpans { get; } = [];

    /// <summary>Tags of elements that no browser knows.</summary>
    public List<TextSpan> UnknownTags { get; } = [];

    /// <summary>HTML comments, from <c>&lt;!--</c> to <c>--&gt;</c>.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>The lines of the source in <paramref name="span"/>, without their ends.</summary>
    public List<TextSpan> LinesOf(TextSpan span)
    {
        var lines = new List<TextSpan>();
        for (var start = span.Start; start < span.End; start = lines[lines.Count - 1].End + 1)
        {
            var end = Content.IndexOf('\n', start, span.End - start);
            lines.Add(TextSpan.FromBounds(start, end < 0 ? span.End : end));
        }
        return lines;
    }

    /// <summary>The place of a cell without text: after the next bar of its row.</summary>
    /// <param name="from">Where the cell before it ends, or where the row begins.</param>
    public TextSpan EmptyCell(int from)
    {
        // Markdig lets a row end with its last text.
        var end = Content.IndexOf('\n', from) is >= 0 and var next ? next : Content.Length;
        return new TextSpan(Content.IndexOf('|', from, end - from) is >= 0 and var bar ? bar + 1 : from, 0);
    }

    /// <summary>The page, when everything was read.</summary>
    public Page ToPage(FrontMatter frontMatter, UnclosedFence? unclosedFence)
    {
        Prose.HideAddresses();
        return new Page(source, new ProseText(Prose.ToString()), Lines.InOrder(), frontMatter)
        {
            CodeSpans = CodeSpans,
            UnknownTags = UnknownTags,
            Comments = Comments,
            BlockFaults = Lines.Faults,
            UnclosedFence = unclosedFence,
        };
    }

    public void Dispose() => Prose.Dispose();
}
