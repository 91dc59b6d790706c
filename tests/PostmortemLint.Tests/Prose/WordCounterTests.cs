using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Prose;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("It was down.", 3)]
    [InlineData("don't re-try v1.2", 3)]
    [InlineData("a.b- c'", 2)]
    [InlineData("- a -- b ... c", 3)]
    [InlineData("one-two-three-four five.six", 2)]
    [InlineData("un\u2060believ\u2060able", 1)]
    [InlineData("障害が起きた", 6)]
    [InlineData("障害 API が", 4)]
    [InlineData("naïve café", 2)]
    [InlineData("abcdefg-hijklmn opq", 2)]
    [InlineData("abcdefgh-ijklmn opq", 2)]
    [InlineData("abcdefg- hijklmn opq", 3)]
    [InlineData("abcdefg hijklmno pqrs tuv wxyz", 5)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 1)]
    public void Words_AreCounted(string text, int expected) => Assert.Equal(expected, Count(text));

    /// <summary>Wherever in the text a word begins.</summary>
    [Fact]
    public void Words_AreCountedTheSameAfterAnyNumberOfSpaces() => Assert.All(
        Enumerable.Range(0, 20), spaces => Assert.Equal(6, Count(new string(' ', spaces) + "It's a re-run - of v1.2 (again).")));

    [Fact]
    public void SkippedSpans_DoNotCount()
    {
        const string Text = "a `b c` d e";
        Assert.Equal(3, WordCounter.Count(Text, new TextSpan(0, Text.Length), [new TextSpan(2, 5)]));
        Assert.Equal(2, WordCounter.Count(Text, new TextSpan(4, Text.Length - 4), [new TextSpan(2, 5)]));
        Assert.Equal(1, WordCounter.Count(Text, new TextSpan(0, 4), [new TextSpan(2, 5), new TextSpan(8, 1)]));
    }

    private static int Count(string text) => WordCounter.Count(text, new TextSpan(0, text.Length), []);
}
