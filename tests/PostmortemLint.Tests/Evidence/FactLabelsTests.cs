using PostmortemLint.Evidence;
using PostmortemLint.Sections;

namespace PostmortemLint.Tests.Evidence;

public class FactLabelsTests
{
    [Theory]
    [InlineData("## Impact\n\nMuch.\n", "Impact")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Impact | Nobody could pay |\n", "Impact")]
    [InlineData("---\nimpact: nobody could pay\n---\n\nText.\n", "Impact")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Root cause | A full disk |\n", "Cause")]
    [InlineData("---\nroot_cause: a full disk\n---\n\nText.\n", "Cause")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Services affected | checkout |\n", "Service")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Users affected | 12 % |\n", "Share")]
    [InlineData("---\nusers-affected: 4100\n---\n\nText.\n", "Share")]
    [InlineData("## Detection\n\nAn alert.\n", "DetectionSource")]
    [InlineData("## Detection\n\nAn alert at 14:05 UTC.\n", "DetectionTime, DetectionSource")]
    [InlineData("## Resolution\n\nA restart.\n", "Resolution")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Escalated to | the network team |\n", "Escalation")]
    public void Label_StatesWhatItNames(string markdown, string expected) => Assert.Equal(expected, In(markdown).ToString());

    [Theory]
    [InlineData("## Impact\n")]
    [InlineData("## Root Cause\n\nA disk was full, and nobody watched it.\n")]
    [InlineData("---\nimpact:\n---\n\nText.\n")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Impact | |\n")]
    [InlineData("## Facts\n\n| a | b | c |\n|---|---|---|\n| Impact | high | Ann |\n")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Users affected | many |\n")]
    [InlineData("## Action Items\n\n| a | b |\n|---|---|\n| Root cause analysis | Ann |\n")]
    [InlineData("## Responders\n\n- Ann\n")]
    [InlineData("## What went wrong\n\nThe alert was late.\n")]
    public void AnythingElse_StatesNothing(string markdown) => Assert.Equal(Fact.None, In(markdown));

    [Theory]
    [InlineData("## Impact\n\nMuch.\n", "Impact: Impact")]
    [InlineData("## Facts\n\n| a | b |\n|---|---|\n| Services affected | checkout |\n", "Services affected: checkout")]
    [InlineData("---\nusers-affected: 4100\n---\n\nText.\n", "users affected: 4100")]
    public void Label_HasItsPlace(string markdown, string expected)
    {
        var page = Document.Read(markdown);
        var label = Assert.Single(FactLabels.In(page, Outline.Read(page, SectionPlan.Default)));
        Assert.Equal(expected, $"{label.Name}: {page.Source.ToString(label.Span)}");
    }

    private static Fact In(string markdown)
    {
        var page = Document.Read(markdown);
        return FactLabels.In(page, Outline.Read(page, SectionPlan.Default)).Aggregate(Fact.None, (all, label) => all | label.Facts);
    }
}
