using PostmortemLint.Prose;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Prose;

public class SentenceTests
{
    private const string Table = "Prose/sentence-words.txt";

    public static TheoryData<string, string, bool> Abbreviations => Examples.Of(Table);

    [Theory]
    [InlineData("The disk was full.|It was cleaned.")]
    [InlineData("Was it DNS?|No!|It was the disk")]
    [InlineData("It was back.|14:05 The queue was empty.")]
    [InlineData("He said \"it is down.\"|Then it was back.")]
    [InlineData("(It was down.)|Then it was back.")]
    [InlineData("It was down.|(It was back.)")]
    [InlineData("The first line ends here.|The second one goes on")]
    [InlineData("Dr. No called at 3.14 s.|U.S. users were affected by v2.3.4 of checkout.example.com")]
    [InlineData("It took approx. 5 minutes, i.e. not long")]
    [InlineData("We saw ... errors")]
    [InlineData("It exited with code 2.|curl was too old")]
    [InlineData("It was down!")]
    public void Text_IsSplitAtTheBars(string marked)
    {
        foreach (var space in new[] { " ", "\n", "  " })
        {
            var prose = marked.Replace("|", space, StringComparison.Ordinal);
            Assert.Equal(marked.Split('|'), Sentence.In(prose, new TextSpan(0, prose.Length)).Select(s => prose.Substring(s.Start, s.Length)));
        }
    }

    [Theory]
    [MemberData(nameof(Abbreviations))]
    public void Example_IsOneSentenceWhereItsListSaysSo(string list, string text, bool expected) =>
        Assert.Equal(expected, (list, Sentence.In(text, new TextSpan(0, text.Length)).Count()) == ("abbreviations", 1));

    [Theory]
    [InlineData("It broke. It w|as fixed. It stayed so.", "It was fixed.")]
    [InlineData("|It broke. It was fixed.", "It broke.")]
    [InlineData("It broke. |It was fixed", "It was fixed")]
    [InlineData("It broke.| It was fixed", "It was fixed")]
    public void Around_IsTheSentenceOfTheBar(string marked, string expected)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var prose = marked.Remove(offset, 1);
        var span = Sentence.Around(prose, offset, new TextSpan(0, prose.Length));
        Assert.Equal(expected, prose.Substring(span.Start, span.Length).Trim());
    }

    [Fact]
    public void SpanOfAText_IsNotLeft()
    {
        const string Prose = "One. Two. Three.";
        Assert.Equal([new TextSpan(5, 3)], Sentence.In(Prose, new TextSpan(4, 4)));
        Assert.Equal(new TextSpan(5, 3), Sentence.Around(Prose, 6, new TextSpan(5, 3)));
        Assert.Empty(Sentence.In("   ", new TextSpan(0, 3)));
    }
}
