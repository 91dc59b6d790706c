using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

public class FactsTests
{
    [Theory]
    [InlineData("Resolution", "Nguyen opened port 443.", true)]
    [InlineData("Resolution", "Nguyen slept.", false)]
    [InlineData("Root cause", "Nguyen opened port 443.", false)]
    [InlineData("Root cause and resolution", "Nguyen opened port 443.", false)]
    [InlineData("Root cause and resolution", "Nguyen opened port 443, and mail was back.", true)]
    public void Deed_IsTheFixInASectionAboutIt(string section, string sentence, bool isStated) =>
        Assert.Equal(isStated, IsStated(section, sentence, Fact.Fix));

    [Theory]
    [InlineData("We told 413 customers.", true)]
    [InlineData("The page said \"413 customers\".", false)]
    [InlineData("The page said \"413 customers, and that was true for 20 customers.", true)]
    public void Quotation_DoesNotCount(string sentence, bool isStated) =>
        Assert.Equal(isStated, IsStated("Issue Summary", sentence, Fact.Share));

    [Theory]
    [InlineData("14:00 An alert fired.", true)]
    [InlineData("An alert fired after two hours.", true)]
    [InlineData("An alert fired.", false)]
    public void Detection_HasATimeOrALength(string entry, bool isStated) =>
        Assert.Equal(isStated, IsStated("Timeline", "- " + entry, Fact.DetectionTime));

    private static bool IsStated(string section, string text, Fact fact)
    {
        var postmortem = Postmortem.Read(new SourceText($"# Relay\n\n## {section}\n\n{text}\n"), out _, DocumentSettings.Default)!;
        var facts = Facts.Read(postmortem.Page, postmortem.Outline, Tokens.Read(postmortem.Page), isSummaryAlone: true, isComplete: true);
        return facts.OfTimeline(fact) == Verdict.Stated;
    }
}
