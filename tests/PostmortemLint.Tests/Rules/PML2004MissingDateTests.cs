using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2004MissingDateTests
{
    [Fact]
    public void StartWithoutAnyDate_Reports() => Verify<PML2004MissingDate>.Diagnostics(
        "## Summary\n\nCheckout was down from [|14:00|] to 15:00 UTC.\n",
        "The outage time '14:00' has no date. Add one, as in '2024-06-05 14:00'.");

    [Fact]
    public void StartInALabel_Reports() => Verify<PML2004MissingDate>.Diagnostics(
        """
        ## Issue Summary

        - **Duration:** 40 minutes
        - **Start:** [|2:00 PM|] WAT
        - **End:** 2:40 PM WAT
        """,
        "The outage time '2:00 PM' has no date. Add one, as in '2024-06-05 2:00 PM'.");

    [Fact]
    public void MonthWithoutADay_Reports() => Verify<PML2004MissingDate>.Diagnostics(
        "## Summary\n\nIn June 2024 checkout was down from [|14:00|] to 15:00 UTC.\n",
        "The outage time '14:00' has no date. Add one, as in '2024-06-05 14:00'.");

    [Theory]
    [InlineData("On 5 June 2024 it was down from 14:00 to 15:00 UTC.")]
    [InlineData("It was down from 14:00 to 15:00 UTC on 2024-06-05.")]
    [InlineData("It was down from 2024-06-05T14:00Z to 2024-06-05T15:00Z.")]
    [InlineData("On Wednesday, June 5, it was down from 14:00 to 15:00 UTC.")]
    [InlineData("It was down from 14:00 to 15:00 UTC on 5/6/2024.")]
    [InlineData("**Date:** 5 June 2024\n\nIt was down from 14:00 to 15:00 UTC.")]
    [InlineData("| start | end |\n|---|---|\n| 2024-06-05 14:00 | 2024-06-05 15:00 |")]
    public void DateInTheSummary_DoesNotReport(string text) => Verify<PML2004MissingDate>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Theory]
    [InlineData("# Checkout was down on 5 June 2024\n\n")]
    [InlineData("# 2024-06-05 Checkout was down\n\n")]
    [InlineData("# Checkout was down\n\nDate: 2024-06-05\n\n")]
    [InlineData("---\ndate: 2024-06-05\n---\n\n")]
    public void DateAboveTheSummary_DoesNotReport(string head) => Verify<PML2004MissingDate>.NoDiagnostics(head + "## Summary\n\nDown from 14:00 to 15:00 UTC.\n");

    [Theory]
    [InlineData("### 5 June 2024\n\n- 14:00 UTC: An alert.")]
    [InlineData("- 2024-06-05 14:00 UTC: An alert.")]
    [InlineData("- June 5, 14:00 UTC: An alert.")]
    public void DateInTheTimeline_DoesNotReport(string timeline) => Verify<PML2004MissingDate>.NoDiagnostics($"## Summary\n\nDown from 14:00 to 15:00 UTC.\n\n## Timeline\n\n{timeline}\n");

    [Fact]
    public void NoClockTime_DoesNotReport() => Verify<PML2004MissingDate>.NoDiagnostics("## Summary\n\nCheckout was down for an hour.\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2004MissingDate>.NoDiagnostics("## Timeline\n\n- 14:00 UTC: An alert.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2004MissingDate>.NoDiagnostics("## Summary\n\nDown from 14:00 to 15:00 UTC.\n\n```\non 5 June 2024\n");
}
