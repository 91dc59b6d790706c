namespace PostmortemLint.Text;

/// <summary>A document's characters and where its lines begin. CRLF, LF and a lone CR, which is read as LF, each end a line.</summary>
public sealed class SourceText
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly List<int> lineStarts;

    /// <summary>Takes the text as it is decoded, without its byte order mark.</summary>
    public SourceText(string content)
    {
        var hasLoneCarriageReturn = false;
        lineStarts = new List<int>((content.Length / 32) + 4) { 0 };
        for (var i = content.IndexOfAny(LineEnds); i >= 0; i = content.IndexOfAny(LineEnds, i + 1))
            if (content[i] == '\n' || i + 1 == content.Length || content[i + 1] != '\n')
            {
                hasLoneCarriageReturn |= content[i] == '\r';
                lineStarts.Add(i + 1);
            }
        Content = hasLoneCarriageReturn ? ReplaceLoneCarriageReturns(content) : content;
    }

    /// <summary>The whole text; its lines end with LF or CRLF.</summary>
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
        var end = line < lineStarts.Count ? lineStarts[line] : Length;
        if (line < lineStarts.Count)
            end -= end - start > 1 && Content[end - 1] == '\n' && Content[end - 2] == '\r' ? 2 : 1;
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

    private string ReplaceLoneCarriageReturns(string content)
    {
        var characters = content.ToCharArray();
        foreach (var start in lineStarts)
            if (start > 0 && characters[start - 1] == '\r')
                characters[start - 1] = '\n';
        return new string(characters);
    }
}
