using PostmortemLint.Text;

namespace PostmortemLint.Tests.Measures;

public class TaskFinderTests
{
    [Theory]
    [InlineData("We were lucky this time.")]
    [InlineData("Thanks to the crew of the relay.")]
    [InlineData("These are the tasks:")]
    [InlineData("Owner: Ann")]
    [InlineData("Releases will always be checked.")]
    [InlineData("- ")]
    [InlineData("| Task | Owner |\n|---|---|\n| | |")]
    [InlineData("### Cap the queue")]
    public void OtherText_IsNotATask(string text) => Assert.Empty(Tasks(text));

    [Theory]
    [InlineData("- Cap the queue of the relay\n  - for mail\n- Page on it", "Cap the queue of the relay|Page on it")]
    [InlineData("- Relay:\n  - Cap the queue\n  - Page on it", "Cap the queue|Page on it")]
    [InlineData("1. Cap the queue\n2. Page on it", "Cap the queue|Page on it")]
    [InlineData("| Owner | Task |\n|---|---|\n| Ann | Cap the queue |", "Cap the queue")]
    [InlineData("| Owner | Relay |\n|---|---|\n| Ann | Cap the queue |", "Cap the queue")]
    [InlineData("Cap the queue\n\nOwner: Ann", "Cap the queue")]
    [InlineData("We were lucky.\n\n– we cap the queue", "we cap the queue")]
    [InlineData("When the spool grows, page the crew.", "When the spool grows, page the crew.")]
    [InlineData("### Cap the queue\n\nIt grew.\n\n### Page on it\n\nNobody saw it.", "Cap the queue|Page on it")]
    [InlineData("### Cap the queue\n\n- Page on it", "Page on it")]
    public void Tasks_AreFoundInOrder(string text, string expected) => Assert.Equal(expected.Split('|'), Tasks(text));

    [Fact]
    public void FactBelowATask_BelongsToIt()
    {
        var document = Read("Cap the queue\n\nOwner: Ann");
        var task = Assert.Single(document.ActionItems);
        Assert.Equal("Ann", document.Source.ToString(task.Owner!.Value));
    }

    [Fact]
    public void NestedItems_AreSteps_AndFactsAreNot() =>
        Assert.Equal([2, 1], Read("- Cap the queue of the mail relay\n  - for mail\n  - for print\n- Page on a full spool\n  - Owner: Ann").ActionItems.Select(t => t.Steps));

    private static IEnumerable<string> Tasks(string text) => Read(text) is var p ? p.ActionItems.Select(t => p.Prose.Words(t.Text)) : [];

    private static Postmortem Read(string text) => Postmortem.Read(new SourceText($"## Action items\n\n{text}\n"), out _)!;
}
