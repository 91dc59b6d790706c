using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class CaselessSearchTests
{
    [Theory]
    [InlineData("a TIME", "time", 2)]
    [InlineData("Time time", "time", 0)]
    [InlineData("ti tim time", "time", 7)]
    [InlineData("tttime", "TIME", 2)]
    [InlineData("<Details>", "<details", 0)]
    [InlineData("tim", "time", -1)]
    [InlineData("", "time", -1)]
    [InlineData("tımé", "time", -1)]
    public void Sign_IsFoundInEitherCase(string text, string sign, int expected) =>
        Assert.Equal(expected, CaselessSearch.IndexOf(text, sign, 0, text.Length));

    [Theory]
    [InlineData(1, 8, 5)]
    [InlineData(0, 4, 0)]
    [InlineData(1, 7, -1)]
    [InlineData(6, 3, -1)]
    [InlineData(9, 0, -1)]
    public void Search_StaysInItsPart(int start, int length, int expected) =>
        Assert.Equal(expected, CaselessSearch.IndexOf("time Time", "time", start, length));
}
