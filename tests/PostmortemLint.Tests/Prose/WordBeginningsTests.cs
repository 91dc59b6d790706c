using PostmortemLint.Prose;

namespace PostmortemLint.Tests.Prose;

public class WordBeginningsTests
{
    private static readonly WordBeginnings Beginnings = new(["timeline", "Root cause", "a", "ärger"]);

    [Theory]
    [InlineData("timeline")]
    [InlineData("TIme")]
    [InlineData("root")]
    [InlineData("Rover")]
    public void WordThatBeginsLikeOne_MayBeOne(string word) => Assert.True(Beginnings.Contain(word[0], word[1]));

    [Theory]
    [InlineData("tome")]
    [InlineData("it")]
    [InlineData("t1")]
    [InlineData("a ")]
    [InlineData("är")]
    [InlineData("  ")]
    public void OtherWord_IsNone(string word) => Assert.False(Beginnings.Contain(word[0], word[1]));
}
