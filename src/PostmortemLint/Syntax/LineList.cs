using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>The lines of a document, and what is wrong with its blocks, as the readers of its syntax find them.</summary>
internal sealed class LineList(int capacity)
{
    private readonly List<TextLine> lines = new(capacity);
    private readonly List<MarkupFault> faults = [];
    private int block;

    public IReadOnlyList<MarkupFault> Faults => faults;

    /// <summary>How many lines were added.</summary>
    public int Count => lines.Count;

    /// <summary>The line that was added last; null before the first.</summary>
    public TextLine? Last => lines.Count > 0 ? lines[lines.Count - 1] : null;

    /// <summary>How many quotes surround the next line.</summary>
    public int QuoteDepth { get; set; }

    public void AddFault(MarkupFaultKind kind, TextSpan span) => faults.Add(new MarkupFault(kind, span));

    /// <summary>By where they begin: Markdig misplaces a row of a table after one that ends in a backslash.</summary>
    public TextLine[] InOrder()
    {
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Span.Start < lines[i - 1].Span.Start)
                return [.. lines.OrderBy(l => l.Span.Start)];
        return [.. lines];
    }

    /// <summary>Adds a line.</summary>
    /// <param name="kind">What it renders as.</param>
    /// <param name="span">Its visible text.</param>
    /// <param name="level">The heading's level, else the depth of lists around it.</param>
    /// <param name="markup">How it came to be what it is.</param>
    /// <param name="strongEnd">The end of the strong text that it begins with; anything before the line when it begins with none.</param>
    /// <param name="continues">Whether it goes on with the block of the line before.</param>
    /// <param name="cells">The cells of a table's row.</param>
    public void Add(
        LineKind kind,
        TextSpan span,
        int level,
        LineMarkup markup = LineMarkup.Markdown,
        int strongEnd = 0,
        bool continues = false,
        IReadOnlyList<TextSpan>? cells = null)
    {
        if (!continues)
            block++;
        lines.Add(new TextLine(kind, span, level, block)
        {
            Markup = markup,
            StrongEnd = Math.Min(span.End, Math.Max(span.Start, strongEnd)),
            IsQuoted = QuoteDepth > 0,
            OpensBlock = !continues,
            Cells = cells ?? [],
        });
    }
}
