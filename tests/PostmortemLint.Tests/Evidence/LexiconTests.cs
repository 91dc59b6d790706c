using PostmortemLint.Evidence;

namespace PostmortemLint.Tests.Evidence;

public class LexiconTests
{
    private static readonly string[] Words = ["fail*", "failing", "failur*", "failure", "fa", "on-call", "don't", "s3", "up", "upd*", "alert", "dog", "mouse"];

    private static readonly Lexicon Lexicon = new([.. Words, "% .. !alert ^cat|dog <group>|<count> : ... ~ mouse"]);

    [Theory]
    [InlineData("fail", "fail*")]
    [InlineData("fails", "fail*")]
    [InlineData("FAILED", "fail*")]
    [InlineData("failing", "failing")]
    [InlineData("failings", "fail*")]
    [InlineData("failure", "failure")]
    [InlineData("failures", "failur*")]
    [InlineData("failover", "fail*")]
    [InlineData("fa", "fa")]
    [InlineData("fai", null)]
    [InlineData("f", null)]
    [InlineData("prefail", null)]
    [InlineData("on-call", "on-call")]
    [InlineData("on", null)]
    [InlineData("oncall", null)]
    [InlineData("Don’t", "don't")]
    [InlineData("dont", null)]
    [InlineData("S3", "s3")]
    [InlineData("up", "up")]
    [InlineData("ups", null)]
    [InlineData("upd", "upd*")]
    [InlineData("updaté", "upd*")]
    [InlineData("úpdate", null)]
    [InlineData("\u212Aat", null)]
    [InlineData("alert", "alert")]
    [InlineData("dog", "dog")]
    [InlineData("mouse", "mouse")]
    [InlineData("group", null)]
    [InlineData("count", null)]
    public void Word_HasTheLongestTermThatItIsOrBeginsWith(string word, string? expected) =>
        AssertTerm(Lexicon, Words, Lexicon.Find("x" + word + "x", 1, word.Length + 1), expected);

    /// <summary>However many words there are, and in whatever order: as a search through all of them says.</summary>
    [Fact]
    public void Word_HasTheTermThatASearchThroughAllFinds()
    {
        var random = new Random(7);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => "ab-"[random.Next(3)]));
        for (var round = 0; round < 200; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 20)).Select(_ => Word() + (random.Next(2) == 0 ? "*" : "")).Distinct().ToArray();
            var lexicon = new Lexicon(words);
            var text = Word();
            var best = words.Where(w => w == text || Begins(text, w)).OrderByDescending(w => w.TrimEnd('*').Length).ThenBy(w => w.EndsWith('*')).FirstOrDefault();
            AssertTerm(lexicon, words, lexicon.Find(text, 0, text.Length), best);
        }
    }

    [Theory]
    [InlineData("fail*", "fail*|failing|failur*|failure")]
    [InlineData("failur*", "failur*|failure")]
    [InlineData("failing|up", "failing|up")]
    [InlineData("up", "up")]
    public void Stem_CoversWhatBeginsWithIt(string alternatives, string expected)
    {
        var set = Lexicon.SetOf(alternatives);
        Assert.Equal(expected.Split('|').Length, set.Terms.Count());
        Assert.All(expected.Split('|'), w => Assert.All(Lexicon.SetOf(w).Terms, t => Assert.True(set.Contains(t))));
    }

    [Fact]
    public void Sign_IsATerm()
    {
        Assert.Equal([Lexicon.Percentage, Lexicon.Count, Lexicon.Colon, Lexicon.Status], Lexicon.SetOf("%|<count>|:").Terms);
        Assert.Equal([Lexicon.Status, Lexicon.Quote], Lexicon.SetOf("<status>|<quote>").Terms);
        Assert.False(Lexicon.SetOf("%|up").Contains(Lexicon.Unknown));
    }

    [Theory]
    [InlineData("fai")]
    [InlineData("failing*")]
    [InlineData("zebra")]
    [InlineData("<group>")]
    public void WordOfNoTable_IsRefused(string word) => Assert.Throws<KeyNotFoundException>(() => Lexicon.SetOf(word));

    [Theory]
    [InlineData("Restore")]
    [InlineData("(again)")]
    [InlineData("a,b")]
    [InlineData("café")]
    [InlineData("team's")]
    public void WordThatNoTokenMatches_IsRefused(string word) => Assert.Throws<ArgumentException>(() => new Lexicon([word]));

    /// <summary>The term is in the set of its own word, and in those of the stems that the word begins with.</summary>
    private static void AssertTerm(Lexicon lexicon, string[] words, short term, string? expected)
    {
        Assert.Equal(expected is null, term == Lexicon.Unknown);
        Assert.All(words, w => Assert.Equal(expected is not null && (w == expected || Begins(expected.TrimEnd('*'), w)), lexicon.SetOf(w).Contains(term)));
    }

    private static bool Begins(string text, string stem) => stem.EndsWith('*') && text.StartsWith(stem[..^1], StringComparison.Ordinal);
}
