using System.Globalization;
using PostmortemLint.Evidence;
using PostmortemLint.Output;

namespace PostmortemLint.Tests.Output;

public class LogLineTests
{
    [Theory]
    [InlineData("docs/Störung – 停電 😀.md(3,5): warning PML1001: 'Timeline' is missing.")]
    [InlineData("## Timeline [draft], # [x], C#[1] and ## a [b]")]
    [InlineData("C:\\a.md: one\ttwo::three")]
    [InlineData("")]
    public void Text_StaysAsItIs(string text) => Assert.Equal(text, LogLine.Of(text));

    [Theory]
    [InlineData("a\r\nb.md", "a\uFFFD\uFFFDb.md")]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u009b31mb", "a\uFFFD31mb")]
    [InlineData("a\u0085b\u2028c\u2029d", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\u202Egpj.md", "a\uFFFDgpj.md")]
    public void Control_IsReplaced(string text, string expected) => Assert.Equal(expected, LogLine.Of(text));

    [Theory]
    [InlineData("x ##vso[task.complete]y", "x ##vso [task.complete]y")]
    [InlineData("##[error]y", "## [error]y")]
    [InlineData("###teamcity[x]##[y]", "###teamcity [x]## [y]")]
    [InlineData("#\u00AD#v\u200Dso\uFE0F[x]", "#\u00AD#v\u200Dso\uFE0F [x]")]
    public void CommandInALine_IsBrokenUp(string text, string expected) => Assert.Equal(expected, LogLine.Of(text));

    [Theory]
    [InlineData("::error::x.md", "./::error::x.md")]
    [InlineData(" \u3000::error::x.md", "./ \u3000::error::x.md")]
    [InlineData("\u200B\u0001::error::x.md", "./\u200B\uFFFD::error::x.md")]
    public void CommandThatBeginsALine_IsAPath(string text, string expected) => Assert.Equal(expected, LogLine.Of(text));

    [Fact]
    public void EveryCharacterThatIsNotShown_IsReplaced()
    {
        for (var c = '\0'; c < '\uFFFF'; c++)
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator && c != '\t')
                Assert.Equal("a\uFFFDb", LogLine.Of($"a{c}b"));
        // The characters with the property Bidi_Control.
        foreach (var c in "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
            Assert.Equal("a\uFFFDb", LogLine.Of($"a{c}b"));
    }
}
