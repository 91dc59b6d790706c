using PostmortemLint.Kind;

namespace PostmortemLint.Tests.Kind;

public class PromptTests
{
    [Theory]
    [InlineData("A one-sentence summary of the incident, such as what was down")]
    [InlineData("An overview about the shop that broke")]
    [InlineData("The blameless chronology of that night. It begins with the alert.")]
    [InlineData("Statement of what changed")]
    public void NameOfWhatIsAskedFor_IsAPrompt(string line) => Assert.True(Prompt.Is(line));

    [Theory]
    [InlineData("")]
    [InlineData("Summary")]
    [InlineData("Summary of")]
    [InlineData("Timeline of the relay:")]
    [InlineData("A summary was sent to all shops, which helped.")]
    [InlineData("The list of open shops had a gap.")]
    [InlineData("The statement of the vendor follows.")]
    [InlineData("The list took an hour to load.")]
    [InlineData("The engineer who was on call that night sent a list of shops.")]
    [InlineData("A disk of the relay was full.")]
    public void Report_IsNone(string line) => Assert.False(Prompt.Is(line));
}
