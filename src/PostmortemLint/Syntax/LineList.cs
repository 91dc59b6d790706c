using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Takes the lines of a document, and what is wrong with its blocks, from the readers of its syntax.</summary>
internal sealed class LineList(int capacity)
{
    private int block;

    public List<TextLine> Lines { get; } = new(capacity);

    public List<MarkupFault> Faults { get; } = [];

    /// <summary>How many quotes surround the next line.</summary>
    public int QuoteDepth { get; set; }

    public void AddFault(MarkupFaultKind kind, TextSpan span) => Faults.Add(new MarkupFault(kind, span));

    /// <summary>By where they begin: Markdig misplaces a row of a table after one that ends in a backslash.</summary>
    public TextLine[] InOrder()
    {
        for (var i = 1; i < Lines.Count; i++)
            if (Lines[i].Span.Start < Lines[i - 1].Span.Start)
                return [.. Lines.OrderBy(l => l.Span.Start)];
        return [.. Lines];
    }

    /// <param name="kind">What it renders as.</param>
    /// <param name="span">Its visible text.</param>
    /// <param name="level">The heading's level, else the depth of lists around it.</param>
    /// <param name="markup">How it came to be what it is.</param>
    /// <param name="strongEnd">The end of the strong text that it begins with.</param>
    /// <param name="continues">Whether it goes on with the block of the line before.</param>
    /// <param name="cells">The cells of a table's row.</param>
    public void Add(LineKind kind, TextSpan span, int level, LineMarkup markup = LineMarkup.Markdown, int strongEnd = 0, bool continues = false, TextSpan[]? cells = null)
    {
        if (!continues)
            block++;
        Lines.Add(new TextLine(kind, span, level, block)
        {
            Markup = markup,
            StrongEnd = Math.Min(span.End, Math.Max(span.Start, strongEnd)),
            IsQuoted = QuoteDepth > 0,
            OpensBlock = !continues,
            Cells = cells ?? [],
        });
    }
}
