using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class WordTableTests
{
    [Theory]
    [InlineData("a/b/", "a,b")]
    [InlineData("# a/ b /  # c/[d]", "b,[d]")]
    [InlineData("a|/  b|c|/d/e", "a|b|c|d,e")]
    [InlineData("a|/# no word/b", "a|b")]
    [InlineData("yes: x |/a", "yes: x |,a")]
    [InlineData("no: |/a|/b", "no: |,a|b")]
    public void Lines_ThatEndInABarGoOn(string lines, string expected) => Assert.Equal(expected, string.Join(',', WordTable.Join(lines.Split('/'))));

    [Fact]
    public void EveryTable_CanBeReadToItsEnd() => Assert.All(WordTable.Paths, p => Assert.DoesNotContain(WordTable.Lines(p), l => l.EndsWith('|') && !l.Contains(':', StringComparison.Ordinal)));

    [Fact]
    public void UnknownNames_AreRefused()
    {
        Assert.Throws<FileNotFoundException>(() => WordTable.Load("Text/none.txt"));
        Assert.Throws<KeyNotFoundException>(() => WordTable.Load("Evidence/word-classes.txt")["None"]);
    }
}
