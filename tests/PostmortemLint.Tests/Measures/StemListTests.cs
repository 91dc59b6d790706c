using PostmortemLint.Measures;

namespace PostmortemLint.Tests.Measures;

public class StemListTests
{
    private static readonly StemList List = new(["dri", "own*"]);

    [Theory]
    [InlineData("dri", true)]
    [InlineData("DRI", true)]
    [InlineData("own", true)]
    [InlineData("Owners", true)]
    [InlineData("drift", false)]
    [InlineData("down", false)]
    [InlineData("ow", false)]
    [InlineData("own*", true)]
    [InlineData("", false)]
    public void Word_IsInTheListOrBeginsLikeAStem(string word, bool expected) => Assert.Equal(expected, List.Has(word));
}
