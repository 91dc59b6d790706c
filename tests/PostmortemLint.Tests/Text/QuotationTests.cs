using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class QuotationTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("a\nb\r\nc", "a b  c")]
    [InlineData("\u001B[31ma\tb\0", " [31ma b ")]
    [InlineData("a\u0085b\u2028c\u2029d", "a b c d")]
    public void OnOneLine_HasNoControlCharacters(string text, string expected) => Assert.Equal(expected, Quotation.OnOneLine(text));

    [Theory]
    [InlineData("abc", 2, "ab")]
    [InlineData("abc", 0, "")]
    [InlineData("a👍c", 2, "a")]
    [InlineData("a👍c", 3, "a👍")]
    public void Prefix_PartsNoCharacter(string text, int length, string expected) => Assert.Equal(expected, Quotation.Prefix(text, length));

    [Theory]
    [InlineData("abc", 2, "bc")]
    [InlineData("a👍c", 2, "c")]
    [InlineData("a👍c", 3, "👍c")]
    public void Suffix_PartsNoCharacter(string text, int length, string expected) => Assert.Equal(expected, Quotation.Suffix(text, length));
}
