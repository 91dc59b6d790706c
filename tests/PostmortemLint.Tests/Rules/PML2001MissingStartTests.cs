using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Rules;

public class PML2001MissingStartTests
{
    private const string Message = "'Issue Summary' does not say what time the outage began. Add it with date and time zone, as in 'Start: 2024-06-05 14:00 UTC'.";

    [Fact]
    public void NoTime_Reports() => Verify<PML2001MissingStart>.Diagnostics("# T\n\n## [|Issue Summary|]\n\nCheckout was down for an hour on 5 June 2024.\n", Message);

    [Fact]
    public void ParagraphWithoutALabel_IsNamed() => Verify<PML2001MissingStart>.Diagnostics(
        "# [|Checkout was down|]\n\nOn 5 June 2024 nobody could pay for an hour, because a disk was full.\n\n## Timeline\n\n- An alert.\n",
        "The text under the title does not say what time the outage began. Add it with date and time zone, as in 'Start: 2024-06-05 14:00 UTC'.");

    [Fact]
    public void ElapsedTime_IsNotAStart() => Verify<PML2001MissingStart>.Diagnostics("# T\n\n## [|Issue Summary|]\n\nIt was noticed at T+0:05 and cost -0.32 points.\n", Message);

    [Fact]
    public void OnlyTheEnd_Reports() => Verify<PML2001MissingStart>.Diagnostics("# T\n\n## [|Issue Summary|]\n\nCheckout was down and was restored at 15:00 UTC.\n", Message);

    [Fact]
    public void OnlyTheDetection_Reports() => Verify<PML2001MissingStart>.Diagnostics("# T\n\n## [|Issue Summary|]\n\nAn engineer noticed at 15:00 UTC that checkout was down.\n", Message);

    [Fact]
    public void TimeOnlyInTheTimeline_Reports() => Verify<PML2001MissingStart>.Diagnostics("## [|Issue Summary|]\n\nIt was down.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n", Message);

    [Theory]
    [InlineData("It was down from 14:00 to 15:00 UTC.")]
    [InlineData("It was down from 2 PM.")]
    [InlineData("It was down from 2:00 p.m. on.")]
    [InlineData("It was down since noon.")]
    [InlineData("It was down from 14h00.")]
    [InlineData("It was down from 1400 UTC.")]
    [InlineData("- **Start:** 2024-06-05T14:00:05Z")]
    [InlineData("| start | end |\n|---|---|\n| 14:00 | 15:00 |")]
    [InlineData("At `14:00 UTC` it went down.")]
    [InlineData("It began at 10:00 M.")]
    [InlineData("Between 12: 48pm and 1: 20pm it was down.")]
    public void AnyClockTime_DoesNotReport(string text) => Verify<PML2001MissingStart>.NoDiagnostics($"## Issue Summary\n\n{text}\n");

    [Fact]
    public void TimeInTheHeader_DoesNotReport() => Verify<PML2001MissingStart>.NoDiagnostics("# T\n\nStart: 14:00 UTC\n\n## Summary\n\nIt was down.\n");

    [Fact]
    public void TimeInTheImpact_DoesNotReport() => Verify<PML2001MissingStart>.NoDiagnostics("# T\n\n## Summary\n\nIt was down.\n\n## Impact\n\nNobody could pay from 14:00 UTC on.\n");

    [Fact]
    public void TimeUnderDuration_DoesNotReport() => Verify<PML2001MissingStart>.NoDiagnostics("# T\n\n## Summary\n\nIt was down.\n\n## Duration\n\n14:00 - 15:00 UTC\n");

    [Theory]
    [InlineData("---\nstarted_at: 2024-06-05T14:00:00Z\n---\n\n## Issue Summary\n\nIt was down.\n")]
    [InlineData("---\nstartTime: 14:00\n---\n\n## Issue Summary\n\nIt was down.\n")]
    [InlineData("## Issue Summary\n\nIt was down.\n\n## Facts\n\n| Field | Value |\n|---|---|\n| Started | 14:00 UTC |\n")]
    [InlineData("## Issue Summary\n\nIt was down.\n\n## Timeline\n\n- 14:00 UTC: The outage begins.\n")]
    public void ElsewhereInAnotherForm_DoesNotReport(string markdown)
    {
        Verify<PML2001MissingStart>.DiagnosticsWith("postmortem_lint.profile = sre", markdown);
        Verify<PML2001MissingStart>.Diagnostics(markdown.Replace("## Issue Summary", "## [|Issue Summary|]", StringComparison.Ordinal), Message);
    }

    [Theory]
    [InlineData("## [|Issue Summary|]\n\nIt was down.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n- 15:00 UTC: A restart.\n")]
    [InlineData("## [|Issue Summary|]\n\nIt was down.\n\n## Facts\n\n| Field | Value |\n|---|---|\n| Detected | 14:00 UTC |\n")]
    [InlineData("## [|Issue Summary|]\n\nIt was down.\n\n## Facts\n\n| Field | Value |\n|---|---|\n| Started | 5 June |\n")]
    [InlineData("---\ndate: 2024-06-05T14:00:00Z\n---\n\n## [|Issue Summary|]\n\nIt was down.\n")]
    public void OtherTimesInAnotherForm_Report(string markup) =>
        Verify<PML2001MissingStart>.DiagnosticsWith("postmortem_lint.profile = sre", markup, Message);

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2001MissingStart>.NoDiagnostics("# T\n\n## Timeline\n\n- An alert.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2001MissingStart>.NoDiagnostics("# T\n\n## Summary\n\nIt was down:\n\n```\ndf -h\n\nStart: 14:00 UTC\n");

    [Theory]
    [InlineData("    From 3:00 PM to 4:30 PM UTC on 11 April the portal of\n    our school was down for all of the parents.\n", false)]
    [InlineData("    Started the portal from 3:00 PM; it was down for the day and we had to wait for the end of it.\n", true)]
    [InlineData("    Duration: 11 April, 3:00 PM to 4:30 PM UTC\n    Impact: nobody could see the portal\n", false)]
    [InlineData("    Start: 3:00 PM\n    Server: nginx\n", true)]
    [InlineData("    GET /portal at 3:00 PM 500 Internal Server Error after 30000 ms retry later please come back.\n", true)]
    public void IndentedText_IsReadWhereItIsProse(string text, bool reports) => Assert.Equal(
        reports, Linter.Default.Lint(new SourceText("# Postmortem: portal\n\n## Summary\n\n" + text + "\nIt is a portal.\n\n## Timeline\n\n- 15:00 UTC: An alert.\n"), Settings.Everything).Any(d => d.Id == "PML2001"));
}
