using PostmortemLint.Text;

namespace PostmortemLint.Tests.Consistency;

public class ExplanationSizeTests
{
    [Theory]
    [InlineData("The disk was full. It had no alert.", 4)]
    [InlineData("The disk of the primary was full, e.g. of logs.", 10)]
    [InlineData("It needs approx. 20 GB of memory.", 7)]
    [InlineData("The disk was\nfull of logs. Nobody saw it.", 6)]
    [InlineData("The disk was full\n\nof logs", 4)]
    [InlineData("- The disk\n- was full of logs", 4)]
    [InlineData("The disk was full", 4)]
    [InlineData("It failed (\"disk full.\") Nobody saw it.", 4)]
    public void LongestSentence_IsCounted(string text, int words) =>
        Assert.Equal(words, Postmortem.Read(new SourceText($"# T\n\n## Root Cause\n\n{text}\n"), out _)!.CauseExplanation!.LongestSentence);
}
