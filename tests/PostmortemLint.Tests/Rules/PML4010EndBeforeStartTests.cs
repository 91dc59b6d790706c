using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4010EndBeforeStartTests
{
    [Fact]
    public void EarlierDate_Reports() => Verify<PML4010EndBeforeStart>.Diagnostics(
        """
        ## Summary

        - Start: 2024-06-05 14:00 UTC
        - End: 2024-06-04 [|15:00|] UTC
        """,
        "The outage ends at 2024-06-04 15:00, before its start at 2024-06-05 14:00 (line 3). Correct one of them.");

    [Fact]
    public void EarlierOnOneDay_Reports() => Verify<PML4010EndBeforeStart>.Diagnostics(
        "## Summary\n\nIt was down from 5 June 2024 15:00 UTC to 5 June 2024 [|14:00|] UTC.\n",
        "The outage ends at 2024-06-05 14:00, before its start at 2024-06-05 15:00 (line 3). Correct one of them.");

    [Fact]
    public void Range_Reports() => Verify<PML4010EndBeforeStart>.Diagnostics(
        "## Summary\n\nIt was down 2024-06-15 09:00 - 2024-06-05 [|11:00|] UTC.\n",
        "The outage ends at 2024-06-05 11:00, before its start at 2024-06-15 09:00 (line 3). Correct one of them.");

    [Theory]
    [InlineData("On 5 June 2024 it was down from 14:00 to 15:00 UTC.")]
    [InlineData("On 5 June 2024 it was down from 23:00 to 01:00 UTC.")]
    [InlineData("It was down from 23:00 to 01:00.")]
    [InlineData("It was down from May 9 17:30 to May 10 01:00 UTC in 2024.")]
    [InlineData("It was down from 2024-06-05 14:00 to 2024-06-07 09:00 UTC.")]
    [InlineData("It was down from 2024-06-05 14:00 to 14:00 UTC.")]
    [InlineData("It was down from 11:30 PM on 5 June 2024 until 12:30 AM on 6 June 2024.")]
    [InlineData("It was down from 31 December 2023 23:00 to 1 January 2024 01:00 UTC.")]
    [InlineData("- Start: 2024-06-05 14:00 UTC\n- End: ongoing")]
    [InlineData("- Start: 2024-06-05 14:00 UTC\n- Detected: 2024-06-05 13:50 UTC")]
    [InlineData("- End: 2024-06-05 15:00 UTC\n- Start: 2024-06-05 14:00 UTC")]
    [InlineData("| start | end |\n|---|---|\n| 2024-06-05 14:00 | 2024-06-05 15:00 |")]
    [InlineData("START / END: 5 June 2024 14:00 UTC / 5 June 2024 15:00 UTC")]
    [InlineData("Began–ended: 5 June 2024 14:00 UTC, 5 June 2024 15:00 UTC")]
    [InlineData("From - until | 2024-06-05 14:00 | 2024-06-05 15:00")]
    [InlineData("It was down for two days, until 6 June 2024.")]
    public void EndAfterTheStart_DoesNotReport(string text) => Verify<PML4010EndBeforeStart>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Fact]
    public void NewYearWithoutYears_DoesNotReport() => Verify<PML4010EndBeforeStart>.NoDiagnostics(
        "# Outage of 31 December 2023\n\n## Summary\n\nIt was down from December 31, 23:00 UTC until January 1, 01:00 UTC.\n");

    [Fact]
    public void OtherZones_DoNotReport() => Verify<PML4010EndBeforeStart>.NoDiagnostics(
        "## Summary\n\nIt was down from 2024-06-05 14:00 CEST to 2024-06-05 12:30 UTC.\n");

    [Fact]
    public void DateOfTheReport_IsNotAnEnd() => Verify<PML4010EndBeforeStart>.NoDiagnostics(
        "# Checkout was down\n\nWritten on 2024-06-01 at 10:00.\n\n## Summary\n\nIt was down on 2024-06-05 from 14:00 to 15:00 UTC.\n");

    [Fact]
    public void ImpossibleDate_DoesNotReport() => Verify<PML4010EndBeforeStart>.NoDiagnostics(
        "## Summary\n\nIt was down from 2024-06-31 14:00 to 2024-06-05 15:00 UTC.\n");

    [Theory]
    [InlineData("14:00 PST")]
    [InlineData("14:00 EST")]
    [InlineData("9:30 PST")]
    [InlineData("2:00 PM EST")]
    public void ZoneThatIsNotInForce_IsAnotherFinding(string start) => Verify<PML4010EndBeforeStart>.NoDiagnostics(
        $"## Summary\n\nStart: 2024-06-05 {start}\n\nEnd: 2024-06-05 15:30 UTC\n");
}
