using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Prose;

public class WordTests
{
    [Theory]
    [InlineData("It is down.", "It|is|down")]
    [InlineData("on-call, v2 - 50%", "on|call|v2|50")]
    [InlineData("Größe", "Größe")]
    [InlineData("a", "a")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Text_HasItsWords(string prose, string expected) => Assert.Equal(expected, Join(prose, new TextSpan(0, prose.Length)));

    [Fact]
    public void Span_CutsTheWordsAtItsEnds() => Assert.Equal("own|no", Join("It is down now.", TextSpan.FromBounds(7, 13)));

    private static string Join(string prose, TextSpan span) => string.Join('|', Word.In(prose, span).Select(w => prose.Substring(w.Start, w.Length)));
}
