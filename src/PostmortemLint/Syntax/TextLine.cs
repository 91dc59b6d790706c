using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>One source line as a reader sees it. Every reading of the document starts from these, never from syntax nodes.</summary>
/// <param name="Kind">What it renders as.</param>
/// <param name="Span">Its visible text in the source, without markup and space around it; empty for an image without words.</param>
/// <param name="Level">The heading's level (1 to 6), else the depth of lists around it (0 outside).</param>
/// <param name="Block">Lines with the same number render as one paragraph.</param>
internal sealed record TextLine(LineKind Kind, TextSpan Span, int Level, int Block)
{
    public LineMarkup Markup { get; init; }

    /// <summary>
    /// The end of the strong text that the line begins with: <c>**Impact:** nobody could pay</c>; the line's start when it begins with
    /// none.
    /// </summary>
    public int StrongEnd { get; init; }

    /// <summary>Whether the line is quoted from somewhere else, such as a chat.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The cells of a table's row, empty ones too; none for any other line.</summary>
    public IReadOnlyList<TextSpan> Cells { get; init; } = [];

    /// <summary>Whether the line is the first of its block.</summary>
    public bool OpensBlock { get; init; }
}
