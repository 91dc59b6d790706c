using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Syntax;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: Checkout was down\n---\n", "Checkout was down")]
    [InlineData("---\nTitle:   Checkout was down  \n--- \n", "Checkout was down")]
    [InlineData("+++\ntitle = \"Checkout was down\"\n+++", "Checkout was down")]
    [InlineData("---\ntitle: Checkout # a comment\n---\n", "Checkout")]
    [InlineData("---\ntitle: Checkout#1\n---\n", "Checkout#1")]
    [InlineData("---\ntitle: \"Checkout # down\" # a comment\n---\n", "Checkout # down")]
    [InlineData("---\ntitle: \"The \\\"big\\\" one\"\n---\n", "The \\\"big\\\" one")]
    [InlineData("---\ntitle: 'Ann''s day'\n---\n", "Ann''s day")]
    [InlineData("---\ntitle: 'never closed\n---\n", "never closed")]
    [InlineData("---\ntitle: first\ntitle: second\n---\n", "first")]
    [InlineData("---\ntitle: a: b\n---\n", "a: b")]
    public void Value_IsWithoutQuotesAndComments(string text, string expected)
    {
        var source = new SourceText(text);
        Assert.Equal(expected, source.ToString(FrontMatter.Read(source)["title"]!.Value));
    }

    [Theory]
    [InlineData("---\ntitle:\n---\n")]
    [InlineData("---\ntitle: \"\"\n---\n")]
    [InlineData("---\n  title: nested\n---\n")]
    [InlineData("---\ntitle = Checkout\n---\n")]
    [InlineData("+++\ntitle: Checkout\n+++\n")]
    [InlineData("---\n# title: a comment\n---\n")]
    public void OtherLines_SetNothing(string text) => Assert.Null(FrontMatter.Read(new SourceText(text))["title"]);

    [Theory]
    [InlineData("---\na: b\n---\nc", 13)]
    [InlineData("---\n---", 7)]
    [InlineData("", 0)]
    [InlineData("---", 0)]
    [InlineData("---\ntitle: never closed\n", 0)]
    [InlineData("\n---\na: b\n---\n", 0)]
    [InlineData(" ---\na: b\n---\n", 0)]
    [InlineData("---\na: b\n+++\n", 0)]
    [InlineData("---\na: b\n ---\n", 0)]
    [InlineData("---\na: b\n----\n", 0)]
    [InlineData("----\na: b\n----\n", 0)]
    public void Block_EndsWithItsClosingLine(string text, int expected) => Assert.Equal(expected, FrontMatter.Read(new SourceText(text)).Length);
}
