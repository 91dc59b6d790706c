using PostmortemLint.Measures;
using PostmortemLint.Text;

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

    [Theory]
    [InlineData("No owner, no dri.", "owner")]
    [InlineData("Down and drift.", null)]
    public void First_IsFoundAcrossPassages(string text, string? expected)
    {
        var (half, length) = (text.Length / 2, text.Length);
        var found = List.FirstIn(text, [new TextSpan(0, half), TextSpan.FromBounds(half, length)]);
        Assert.Equal(expected, found is { } word ? text.Substring(word.Start, word.Length) : null);
    }
}
