using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Incident;

public class StepReadingTests
{
    // By name, since an enum of the engine cannot be a parameter of a public method.
    [Theory]
    [InlineData("Start of the outage.", "Begin")]
    [InlineData("An alert fired, errors are up.", "Notice")]
    [InlineData("Two shops phoned support.", "Notice")]
    [InlineData("Requests time out.", "Trouble")]
    [InlineData("We investigated the network.", "Work")]
    [InlineData("The rollback was initiated, and the pods recovered.", "Work")]
    [InlineData("The database team was told by the pager.", "Escalate")]
    [InlineData("Ann restarted it, and pages load again.", "Restore")]
    [InlineData("Service is fully restored, we still investigate the cause.", "Restore")]
    [InlineData("The dashboards look healthy.", "Check")]
    [InlineData("The status page was updated.", "Close")]
    [InlineData("The certificate expired.", "Other")]
    public void Step_HasOneKind(string step, string expected)
    {
        var timeline = Read($"- 14:00 UTC: {step}\n");
        Assert.Equal(expected, timeline.Reading.KindOf(timeline.Entries[0]).ToString());
    }

    [Fact]
    public void Step_TellsAllThatItsWordsTell()
    {
        var timeline = Read("- 14:00 UTC: It cleared, and orders load again.\n");
        Assert.Equal(
            StepSigns.Troubles | StepSigns.Checks | StepSigns.Restores, timeline.Reading.Of(timeline.Entries[0]));
    }

    [Fact]
    public void Heading_TellsWhatIsBelowIt()
    {
        var timeline = Read("### 14:00 UTC\n\nAn alert fired.\n\n### 15:00 UTC\n\nService was restored.\n");
        Assert.Equal(["Notice", "Restore"], timeline.Entries.Select(e => timeline.Reading.KindOf(e).ToString()));
        Assert.False(timeline.Reading.NoticesItself(timeline.Entries[0]));
    }

    private static Timeline Read(string steps) =>
        Postmortem.Read(new SourceText($"# Outage\n\n## Timeline\n\n{steps}"), out _)!.OnlyTimeline!;
}
