using PostmortemLint.Text;

namespace PostmortemLint.Tests.Consistency;

public class ContradictionsTests
{
    private const string Summary = "# Search was down\n\n## Summary\n\nSearch was down on 5 June 2024 from 14:00 to 17:00 UTC.\n\n## Timeline (UTC)\n\n";
    private const string Total = "# Search was down\n\n## Summary\n\nOn 5 June 2024 the outage lasted 45 minutes.\n\n## Timeline (UTC)\n\n";

    [Theory]
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 15:10: Service was fully restored.", "end at 17:00, the timeline shows it over at 15:10")]
    [InlineData("- 14:00: Errors rise.\n- 14:30: All users are back.\n- 17:00: The review ends.", "end at 17:00, the timeline shows it over at 14:30")]
    [InlineData("- 14:00: A call.\n- 14:40: The outage begins.\n- 17:00: It is resolved.", "start at 14:00, the timeline shows it start at 14:40")]
    public void StepThatSaysOtherwise_IsFound(string steps, string expected) => Assert.Equal(expected, Show(Summary + steps));

    [Theory]
    // Not restorations.
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 16:10: The ticket is unresolved.")]
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 16:10: A cable is presumed.")]
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 16:10: A bridge is established.")]
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 16:10: The leak is disclosed.")]
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 16:10: The standby is non-operational.")]
    // A part of the service, or not for good.
    [InlineData("- 14:00: Errors rise.\n- 14:30: The microservices are back.\n- 17:00: The review ends.")]
    [InlineData("- 14:00: Errors rise.\n- 14:30: Service is back for some users.\n- 17:00: The review ends.")]
    [InlineData("- 14:00: Errors rise.\n- 14:30: Service is back.\n- 15:00: It fails.\n- 17:00: The review ends.")]
    // Told as it is said.
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 17:02: Service was fully restored.")]
    [InlineData("- 14:00: The outage begins.\n- 14:40: An alert fires.\n- 17:00: It is resolved.")]
    [InlineData("- 13:00: A deployment.\n- 14:04: Errors rise.\n- 17:00: It is resolved.")]
    // Too few steps to tell.
    [InlineData("- 14:00: Errors rise.\n- 15:10: Service was fully restored.")]
    public void OtherSteps_AreNot(string steps) => Assert.Equal("", Show(Summary + steps));

    [Theory]
    [InlineData("- 14:00: The outage begins.\n- 14:20: A restart.\n- 16:00: It is resolved.", "last 45 minutes, the timeline shows it over after 2 h 0 min")]
    [InlineData("- T+0: The outage begins.\n- T+20m: A restart.\n- T+2h: It is resolved.", "last 45 minutes, the timeline shows it over after 2 h 0 min")]
    public void DurationOfNoTwoSteps_IsFound(string steps, string expected) => Assert.Equal(expected, Show(Total + steps));

    [Theory]
    [InlineData("- 14:00: The outage begins.\n- 14:20: A restart.\n- 14:46: It is resolved.")]
    [InlineData("- T+0:00: The outage begins.\n- T+0:20: A restart.\n- T+0:45: It is resolved.")]
    [InlineData("- 14:00: The outage begins.\n- 14:20: A restart.\n- 16:00: It is unresolved.")]
    [InlineData("- 14:00: The outage begins.\n- June 5: A restart.\n- 16:00: It is resolved.")]
    [InlineData("- 14:00: The outage begins.\n- 2024-06-07: A restart.\n- 16:00: It is resolved.")]
    public void OtherDurations_AreNot(string steps) => Assert.Equal("", Show(Total + steps));

    [Theory]
    [InlineData("- 13:40: An alert fires.\n- 14:10: A restart.\n- 17:00: It is resolved.", "13:40")]
    [InlineData("- 13:40: It goes unnoticed.\n- 14:10: A restart.\n- 17:00: It is resolved.", null)]
    [InlineData("- 13:40: The software is updated.\n- 14:10: A restart.\n- 17:00: It is resolved.", null)]
    [InlineData("- 13:56: An alert fires.\n- 14:10: A restart.\n- 17:00: It is resolved.", null)]
    [InlineData("- 14:00: Errors rise.\n- 13:40: An alert fires.\n- 17:00: It is resolved.", "13:40")]
    [InlineData("- 14:00: Errors rise.\n- 14:20: A restart.\n- 13:40: An alert fires.\n- 17:00: It is resolved.", null)]
    public void EarlyNotice_IsTheFirstStepThatNotices(string steps, string? expected)
    {
        var postmortem = Read(Summary + steps);
        Assert.Equal(expected, postmortem.EarlyNotice is { } entry ? postmortem.Prose.Words(entry.Lead) : null);
    }

    private static string Show(string markdown) => string.Join("; ", Read(markdown).Contradictions.Select(c => $"{c.Stated}, {c.Told}"));

    private static Postmortem Read(string markdown) => Postmortem.Read(new SourceText(markdown + "\n"), out _)!;
}
