namespace PostmortemLint.Text;

/// <summary>A document's characters and where its lines begin. CRLF, LF and a lone CR each end a line, and each is one LF here: nothing behind can depend on them.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts;

    /// <summary>Takes the text as it is decoded, without its byte order mark.</summary>
    public SourceText(string content)
    {
        Content = content.IndexOf('\r') < 0 ? content : content.Replace("\r\n", "\n").Replace('\r', '\n');
        lineStarts = new List<int>((Content.Length / 32) + 4) { 0 };
        for (var i = Content.IndexOf('\n'); i >= 0; i = Content.IndexOf('\n', i + 1))
            lineStarts.Add(i + 1);
    }

    /// <summary>The whole text; its lines end with LF.</summary>
    public string Content { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The number of lines, at least 1: an empty text has one empty line.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>The characters that <paramref name="span"/> covers.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Where the one-based <paramref name="line"/> begins, and where it ends without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public (int Start, int End) GetLineBounds(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] - 1 : Length;
        return (start, end);
    }

    /// <summary>The one-based line and column of <paramref name="offset"/>, which may be the end of the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the end of the text.</exception>
    public LinePosition GetLinePosition(int offset)
    {
        if (offset < 0 || offset > Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "The offset is outside the text.");
        var index = lineStarts.BinarySearch(offset);
        if (index < 0)
            index = ~index - 1;
        return new LinePosition(index + 1, offset - lineStarts[index] + 1);
    }
}
