namespace PostmortemLint.Text;

/// <summary>The text of a document, divided into lines.</summary>
/// <remarks>
/// Each end of a line (CRLF, LF or a lone CR) becomes one LF. Offsets therefore count in <see cref="Content"/>, and may differ from
/// those in the original text; lines and columns are the same in both.
/// </remarks>
public sealed class SourceText
{
    private readonly List<int> lineStarts;

    /// <param name="content">The decoded text, without a byte order mark.</param>
    public SourceText(string content)
    {
        Content = content.IndexOf('\r') < 0 ? content : content.Replace("\r\n", "\n").Replace('\r', '\n');
        lineStarts = new List<int>((Content.Length / 32) + 4) { 0 };
        for (var i = Content.IndexOf('\n'); i >= 0; i = Content.IndexOf('\n', i + 1))
            lineStarts.Add(i + 1);
    }

    /// <summary>The whole text, with LF at each end of a line.</summary>
    public string Content { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The number of lines, at least 1: an empty text has one empty line.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>The text that <paramref name="span"/> covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The offsets where a line begins (inclusive) and ends (exclusive), without the LF at its end.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public (int Start, int End) GetLineBounds(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] - 1 : Length;
        return (start, end);
    }

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">From 0 to <see cref="Length"/>, the end of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative, or after the end of the text.</exception>
    public LinePosition GetLinePosition(int offset)
    {
        if (offset < 0 || offset > Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "The offset is outside the text.");
        var index = SpanSearch.LastTo(lineStarts, offset, static start => start);
        return new LinePosition(index + 1, offset - lineStarts[index] + 1);
    }
}
