using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4016ZonePairMismatchTests
{
    [Theory]
    [InlineData("It broke at 12:48 UTC ([|6:48|] PDT) on 5 June 2024.", "12:48 UTC and 6:48 PDT are not the same time: 12:48 UTC is 05:48 PDT.")]
    [InlineData("It broke on 5 June 2024 at 14:00 UTC / [|11:00|] EDT.", "14:00 UTC and 11:00 EDT are not the same time: 14:00 UTC is 10:00 EDT.")]
    [InlineData("It broke on 5 January 2024 at 14:00 UTC ([|10:00|] EST).", "14:00 UTC and 10:00 EST are not the same time: 14:00 UTC is 09:00 EST.")]
    [InlineData("It broke on 5 June 2024 at 2 PM Pacific ([|20:00|] UTC).", "2 PM Pacific and 20:00 UTC are not the same time: 2 PM Pacific is 21:00 UTC.")]
    [InlineData("It broke at 14:00 UTC+2 = [|11:00|] UTC.", "14:00 UTC+2 and 11:00 UTC are not the same time: 14:00 UTC+2 is 12:00 UTC.")]
    [InlineData("It broke at 12:48 UTC ([|6:48|] PST).", "12:48 UTC and 6:48 PST are not the same time: 12:48 UTC is 04:48 PST.")]
    [InlineData("It broke at 14:00 UTC ([|11:00|] PDT).", "14:00 UTC and 11:00 PDT are not the same time: 14:00 UTC is 07:00 PDT.")]
    [InlineData("It broke on 5 June 2024 at 14:00 UTC (10:00 EDT / [|06:00|] PDT).", "10:00 EDT and 06:00 PDT are not the same time: 10:00 EDT is 07:00 PDT.")]
    [InlineData("It broke at 14:00 UTC (i.e. [|15:00|] Africa/Kigali).", "14:00 UTC and 15:00 Africa/Kigali are not the same time: 14:00 UTC is 16:00 Africa/Kigali.")]
    public void ZonesThatDoNotAgree_Report(string markdown, string message) =>
        Verify<PML4016ZonePairMismatch>.Diagnostics(markdown, message + " Correct one of the times or zones.");

    [Theory]
    [InlineData("It broke at 12:48 UTC (5:48 PDT) on 5 June 2024.")]
    [InlineData("It broke at 23:30 UTC (01:30 CEST) on 5 June 2024.")]
    [InlineData("It broke at 14:00 UTC (16:10 CEST was the second alarm) on 5 June 2024.")]
    [InlineData("At about 14:00 UTC (16:10 CEST) on 5 June 2024 it broke.")]
    [InlineData("It was down from 14:00 UTC - 15:30 CEST on 5 June 2024.")]
    [InlineData("It broke at 14:00 UTC, 16:30 CEST and 18:00 CEST on 5 June 2024.")]
    [InlineData("It broke at 14:00 UTC (14:05 UTC) on 5 June 2024.")]
    [InlineData("It broke at 14:00 UTC (14:05 GMT) on 5 June 2024.")]
    [InlineData("It broke at 2 PM IST (07:00 UTC) on 5 June 2024.")]
    [InlineData("It broke at 14:00 Gotham Time (13:30 UTC) on 5 June 2024.")]
    [InlineData("It broke at 14:00 (13:30 UTC) on 5 June 2024.")]
    [InlineData("It broke at 2 PM Pacific (21:00 UTC) on 5 June 2024.")]
    [InlineData("It broke at 14:00 UTC or so, and at 17:00 CEST again.")]
    public void OtherTimes_DoNotReport(string markdown) => Verify<PML4016ZonePairMismatch>.NoDiagnostics(markdown);

    [Theory]
    [InlineData("It broke at 14:00 UTC (10:00 EST) on 5 June 2024.")]
    [InlineData("It broke at 14:00 UTC (9:00 EST) on 5 June 2024.")]
    [InlineData("It broke on 10 March 2024 at 14:00 UTC (7:00 PDT).")]
    [InlineData("It broke on 3 November 2024 at 15:30 UTC (07:30 PST).")]
    [InlineData("It broke at 12:48 UTC (4:48 PST).")]
    [InlineData("It broke at 12:48 UTC (5:48 PST).")]
    public void NameThatMayBeOutOfForce_IsReadBothWays(string markdown) => Verify<PML4016ZonePairMismatch>.NoDiagnostics(markdown);

    [Fact]
    public void SecondTimeOfAPair_IsNotTheEnd() => Verify<PML4010EndBeforeStart>.NoDiagnostics(
        "## Summary\n\nOn 5 June 2024 it broke at 23:30 UTC (01:30 CEST).\n");

    [Theory]
    [InlineData("## Timeline (UTC)\n\n- 14:40 ([|15:40|] CEST): An alert fired.\n")]
    [InlineData("## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 14:40 ([|15:40|] CEST) | An alert fired. |\n")]
    public void TimeInTheZoneOfItsTimeline_Reports(string timeline) => Verify<PML4016ZonePairMismatch>.Diagnostics(
        $"## Summary\n\nIt broke on 5 June 2024.\n\n{timeline}",
        "14:40 UTC and 15:40 CEST are not the same time: 14:40 UTC is 16:40 CEST. Correct one of the times or zones.");

    [Theory]
    [InlineData("14:40 (16:40 CEST): An alert fired.")]
    [InlineData("14:40 (until 15:40 CEST): An alert fired.")]
    [InlineData("14:40: An alert fired (15:40 CEST the next one).")]
    [InlineData("14:40 (15:40): An alert fired.")]
    [InlineData("14:40 - 15:40 CEST: An alert fired.")]
    public void OtherTimesInATimeline_DoNotReport(string entry) => Verify<PML4016ZonePairMismatch>.NoDiagnostics(
        $"## Summary\n\nIt broke on 5 June 2024.\n\n## Timeline (UTC)\n\n- {entry}\n");
}
