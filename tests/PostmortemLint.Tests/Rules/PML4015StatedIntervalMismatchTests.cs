using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4015StatedIntervalMismatchTests
{
    private const string Story = """

        ## Timeline

        - 14:00 UTC: A deploy went out, and payments failed.
        - 14:25 UTC: An alert fired.
        - 14:50 UTC: The deploy was rolled back.
        - 15:30 UTC: The site was restored.

        """;

    private const string Impact = "# Shop down\n\n## Summary\n\nNobody could pay in the shop, since the new version did not know the cards.\n\n";

    [Theory]
    [InlineData("Time to detect: [|4 minutes|]", "time to detect", "4 minutes", "25 minutes", 12)]
    [InlineData("- **MTTD:** [|10 min|]", "time to detect", "10 min", "25 minutes", 12)]
    [InlineData("- TTR: about [|3 hours|]", "time to recover", "3 hours", "90 minutes", 14)]
    [InlineData("| Recovery time | [|10 minutes|] |\n|---|---|", "time to recover", "10 minutes", "90 minutes", 15)]
    [InlineData("Time to mitigate was only [|10 minutes|].", "time to mitigate", "10 minutes", "90 minutes", 14)]
    [InlineData("- Downtime: [|4 h|]", "downtime", "4 h", "90 minutes", 14)]
    [InlineData("It was detected within [|4 minutes|].", "time to detect", "4 minutes", "25 minutes", 12)]
    [InlineData("It took us about [|two hours|] to notice.", "time to detect", "two hours", "25 minutes", 12)]
    [InlineData("It took [|4 hours|] to restore the service.", "time to recover", "4 hours", "90 minutes", 14)]
    public void IntervalThatTheTimelineDoesNotShow_Reports(string stated, string name, string length, string told, int line) =>
        Verify<PML4015StatedIntervalMismatch>.Diagnostics(
            Impact + stated + "\n" + Story,
            $"The {name} is said to be {length}, but the timeline shows {told} (line {line}). Correct one of them.");

    [Fact]
    public void KeyOfTheFrontMatter_Reports() => Verify<PML4015StatedIntervalMismatch>.Diagnostics(
        "---\ntitle: Shop down\ntime_to_detect: [|4m|]\n---\n" + Impact + Story,
        "The time to detect is said to be 4m, but the timeline shows 25 minutes (line 15). Correct one of them.");

    [Fact]
    public void SeveralOfOneKind_AreOneFinding() => Verify<PML4015StatedIntervalMismatch>.Diagnostics(
        Impact + "Time to detect: [|4 minutes|]\n\nIt was detected within 6 minutes.\n" + Story,
        "The time to detect is said to be 4 minutes, but the timeline shows 25 minutes (line 14). Correct one of them.");

    [Theory]
    [InlineData("Time to detect: 25 minutes")]
    [InlineData("Time to detect: 27 minutes")]
    [InlineData("Time to detect: less than 30 minutes")]
    [InlineData("Time to recover: 65 minutes")]
    [InlineData("Time to recover: 90 minutes")]
    [InlineData("Time to mitigate: 25 minutes")]
    [InlineData("Time to recover: over an hour")]
    [InlineData("Time to detect a dead node: 4 minutes")]
    [InlineData("Recovery time objective: 4 hours")]
    [InlineData("The target for the time to detect is 4 minutes.")]
    [InlineData("It should have been detected within 4 minutes.")]
    [InlineData("It usually takes us 4 hours to restore the service.")]
    [InlineData("It took us 4 hours to restore the backup.")]
    [InlineData("We noticed that 4 minutes of orders were lost.")]
    [InlineData("Detection time: 14:25 UTC")]
    [InlineData("Retention: 4 days")]
    public void OtherLength_DoesNotReport(string stated) => Verify<PML4015StatedIntervalMismatch>.NoDiagnostics(Impact + stated + "\n" + Story);

    [Theory]
    [InlineData("## Action items\n\n- Time to detect: 4 minutes, by a new alert")]
    [InlineData("## Lessons learned\n\n- Time to detect: 4 minutes is not enough")]
    public void PartAboutTheFuture_DoesNotReport(string part) => Verify<PML4015StatedIntervalMismatch>.NoDiagnostics(Impact + Story + "\n" + part + "\n");

    [Theory]
    [InlineData("- 14:00 UTC: Payments failed.\n- 14:25 UTC: The disk was replaced.\n- 15:30 UTC: The site was restored.")]
    [InlineData("- 14:00 UTC: An alert fired.\n- 14:25 UTC: The disk was replaced.\n- 15:30 UTC: The site was restored.")]
    [InlineData("- 14:00 UTC: Payments failed.\n- 14:25 UTC: An alert fired.")]
    [InlineData("- 14:00 UTC: Payments failed.\n- An alert fired.\n- 15:30 UTC: The site was restored.")]
    public void TimelineThatTellsTooLittle_DoesNotReport(string steps) =>
        Verify<PML4015StatedIntervalMismatch>.NoDiagnostics(Impact + "Time to detect: 4 minutes\n\n## Timeline\n\n" + steps + "\n");

    [Fact]
    public void StatedStart_CountsAsWell() => Verify<PML4015StatedIntervalMismatch>.NoDiagnostics(
        "# Shop down\n\n## Summary\n\nNobody could pay from 14:21 to 15:30 UTC.\n\nTime to detect: 4 minutes\n" + Story);

    [Fact]
    public void DurationOfTheOutage_IsLeftToAnotherRule() => Verify<PML4015StatedIntervalMismatch>.NoDiagnostics(
        Impact + "Total downtime: 4 hours\n" + Story);

    [Theory]
    [InlineData("In the outage of 12 May 2023 the downtime was 4 hours.")]
    [InlineData("The restore of the backup took us 3 hours to detect as corrupt.")]
    [InlineData("Downtime: 3 hours of a read-only mode")]
    [InlineData("It took us 8 hours to restore the service after the storm of 2021.")]
    [InlineData("It took 8 hours to recover last year.")]
    public void OtherIncidentsAndThings_DoNotReport(string stated) => Verify<PML4015StatedIntervalMismatch>.NoDiagnostics(
        "# Shop down on 5 June 2024\n\n## Summary\n\nNobody could pay from 14:00 UTC to 15:30 UTC on 5 June 2024.\n\n" + stated + "\n" + Story);
}
