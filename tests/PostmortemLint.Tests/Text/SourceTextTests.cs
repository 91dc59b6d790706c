using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\r\nb", 3, 3, 1)]
    [InlineData("👍x", 2, 1, 3)]
    [InlineData("a\n", 2, 2, 1)]
    public void Position_CountsFromOneInUtf16(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText(text).GetLinePosition(offset));

    [Fact]
    public void LineEnds_AreOne()
    {
        var source = new SourceText("a\r\nb\rc\n\r\r\n");
        Assert.Equal("a\nb\nc\n\n\n", source.Content);
        Assert.Equal(6, source.LineCount);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void OffsetOutside_Throws(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("ab").GetLinePosition(offset));

    [Theory]
    [InlineData("ab\r\ncd", 1, "ab")]
    [InlineData("ab\r\ncd", 2, "cd")]
    [InlineData("ab\rcd\n", 1, "ab")]
    [InlineData("ab\n", 2, "")]
    public void LineBounds_LeaveOutTheLineEnd(string text, int line, string expected)
    {
        var source = new SourceText(text);
        var (start, end) = source.GetLineBounds(line);
        Assert.Equal(expected, source.Content[start..end]);
    }
}
