using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4013DetectedBeforeStartTests
{
    [Fact]
    public void AlertBeforeTheStart_Reports() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        """
        ## Summary

        On 5 June 2024 checkout was down from 11:00 to 12:00 UTC.

        ## Timeline

        - [|10:45 UTC|]: An alert fired.
        - 11:10 UTC: The database was restarted.
        - 12:00 UTC: Checkout was back.
        """,
        "The outage is detected at 10:45, before its start at 11:00 (line 3). Correct one of them.");

    [Theory]
    [InlineData("A customer calls the help desk.")]
    [InlineData("The phone rings, this is how we came to know of it.")]
    [InlineData("Ann realised that nothing was saved.")]
    [InlineData("Two shops phoned support.")]
    public void ReportBeforeTheStart_Reports(string step) => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        $"## Summary\n\nCheckout was down from 11:00 to 12:00 UTC.\n\n## Timeline\n\n- [|10:45 UTC|]: {step}\n- 11:10 UTC: A restart.\n- 12:00 UTC: It was back.\n",
        "The outage is detected at 10:45, before its start at 11:00 (line 3). Correct one of them.");

    [Theory]
    [InlineData("Ann called the hosting company about the invoice.", "11:00 UTC: The disk is full.")]
    [InlineData("Support calls the supplier.", "11:00 UTC: The disk is full.")]
    [InlineData("The migration was announced.", "11:00 UTC: The disk is full.")]
    public void OtherStepBeforeTheStart_DoesNotReport(string step, string next) => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        $"## Summary\n\nCheckout was down from 11:00 to 12:00 UTC.\n\n## Timeline\n\n- 10:45 UTC: {step}\n- {next}\n- 12:00 UTC: It was back.\n");

    [Fact]
    public void DeadlineBeforeTheStart_IsNotTheStart() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        "## Summary\n\nThe form was due at 11 pm, and at 9:30 pm UTC it went dark, until 10:50 pm.\n\n## Timeline\n\n- 9:30 pm UTC: A push.\n- 9:40 pm UTC: An alert fired.\n- 10:50 pm UTC: It was back.\n");

    [Fact]
    public void SameTimesInAnotherZone_AreNotEarly() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        "## Summary\n\nDown from 3:00 PM to 6:30 PM UTC.\n\n## Timeline\n\n- 3:00 PM Kigali time: It broke.\n- 3:15 PM Kigali time: An alert fired.\n- 6:30 PM Kigali time: It was back.\n");

    [Fact]
    public void OtherZone_IsShown() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        """
        ## Summary

        On 5 June 2024 checkout was down from 11:00 to 12:00 UTC.

        ## Timeline

        - [|12:45 CEST|]: An alert fired.
        - 13:10 CEST: The database was restarted.
        - 14:00 CEST: Checkout was back.
        """,
        "The outage is detected at 12:45 CEST, before its start at 11:00 UTC (line 3). Correct one of them.");

    [Fact]
    public void ZoneOfTheTimelinesHeading_IsShown() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        """
        ## Summary (UTC)

        On 5 June 2024 checkout was down from 11:00 to 12:00.

        ## Timeline (CEST)

        - [|12:45|]: An alert fired.
        - 13:10: The database was restarted.
        - 14:00: Checkout was back.
        """,
        "The outage is detected at 12:45 CEST, before its start at 11:00 UTC (line 3). Correct one of them.");

    [Fact]
    public void SameZoneInFull_Reports() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        """
        ## Summary

        Checkout was down from 2 PM to 4 PM GMT.

        ## Timeline (all times in Greenwich Mean Time)

        - [|1:40 PM|]: Customers reported that they could not pay.
        - 2 PM: Checkout refused every payment.
        - 4 PM: Checkout was back.
        """,
        "The outage is detected at 1:40 PM, before its start at 2 PM (line 3). Correct one of them.");

    [Fact]
    public void Complaint_Reports() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        """
        ## Summary

        Checkout was down from 2:00 PM to 4:00 PM WAT.

        ## Timeline

        | Time | Event |
        |---|---|
        | [|1:30 PM|] | Customers complained that they could not pay |
        | 2:10 PM | The database was restarted |
        | 4:00 PM | Checkout was back |
        """,
        "The outage is detected at 1:30 PM, before its start at 2:00 PM (line 3). Correct one of them.");

    [Theory]
    [InlineData("11:00 UTC: An alert fired.")]
    [InlineData("10:57 UTC: An alert fired.")]
    [InlineData("11:02 UTC: An alert fired.")]
    [InlineData("10:45 UTC: The release went out.")]
    [InlineData("10:45 UTC: A configuration change was merged.")]
    [InlineData("10:45 UTC: A new alert rule was rolled out.")]
    [InlineData("10:45 UTC: The weekly report was sent.")]
    [InlineData("10:45 UTC: A bigger machine was found to be cheaper.")]
    [InlineData("10:45 UTC: The download service was scaled down.")]
    [InlineData("13:00 CEST: An alert fired.")]
    [InlineData("4 June 2024, 10:45 UTC: An alert on the disk fired.")]
    public void NotAnEarlyNotice_DoesNotReport(string first) => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        $"""
        ## Summary

        On 5 June 2024 checkout was down from 11:00 to 12:00 UTC.

        ## Timeline

        - {first}
        - 5 June 2024, 11:10 UTC: The database was restarted.
        - 12:00 UTC: Checkout was back.
        """);

    [Fact]
    public void ZoneOfTheSummary_IsUsed() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        """
        ## Summary

        On 5 June 2024 checkout was down from 13:00 to 14:00 CEST.

        ## Timeline (UTC)

        - 11:00: An alert fired.
        - 11:10: The database was restarted.
        - 12:00: Checkout was back.
        """);

    [Fact]
    public void ApproximateStart_DoesNotReport() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from about 11:00 to 12:00 UTC.

        ## Timeline

        - 10:50 UTC: An alert fired.
        - 12:00 UTC: Checkout was back.
        """);

    [Fact]
    public void OverMidnight_DoesNotReport() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 23:50 to 01:00 UTC.

        ## Timeline

        - 00:05 UTC: An alert fired.
        - 01:00 UTC: Checkout was back.
        """);

    [Fact]
    public void NoStart_DoesNotReport() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics("## Summary\n\nIt was down.\n\n## Timeline\n\n- 10:45 UTC: An alert fired.\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML4013DetectedBeforeStart>.NoDiagnostics("## Summary\n\nDown from 11:00 to 12:00 UTC.\n");

    [Theory]
    [InlineData("A baker tweets that her order is lost.")]
    [InlineData("A father wrote on Facebook that he cannot pay.")]
    [InlineData("The Zabbix trigger was received by the late shift.")]
    [InlineData("A driver texts me a screenshot.")]
    [InlineData("Mia sees that no order comes in.")]
    [InlineData("The warehouse asks why the labels are blank.")]
    public void NoticeInOtherWords_Reports(string step) => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        $"## Summary\n\nCheckout was down from 11:00 to 12:00 UTC.\n\n## Timeline\n\n- [|10:45 UTC|]: {step}\n- 11:10 UTC: A restart.\n- 12:00 UTC: It was back.\n",
        "The outage is detected at 10:45, before its start at 11:00 (line 3). Correct one of them.");

    [Fact]
    public void NoticeBelowTheStart_Reports() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        "## Summary\n\nCheckout was down from 11:00 to 12:00 UTC.\n\n## Timeline\n\n- 11:00 UTC: The disk is full.\n- [|10:45 UTC|]: An alert fired.\n- 11:10 UTC: A restart.\n- 12:00 UTC: It was back.\n",
        "The outage is detected at 10:45, before its start at 11:00 (line 3). Correct one of them.");

    [Theory]
    [InlineData("10:45 UTC: We wrote on Slack that the release begins.", "11:00 UTC: The disk is full.")]
    [InlineData("10:45 UTC: All panels screenshotted for the manual.", "11:00 UTC: The disk is full.")]
    [InlineData("10:45 UTC: The payment was received.", "11:00 UTC: The disk is full.")]
    [InlineData("10:45 UTC: Ann asks for a review.", "11:00 UTC: The disk is full.")]
    [InlineData("10:45 UTC: Ann texts Bob about lunch.", "11:00 UTC: The disk is full.")]
    [InlineData("10:45 UTC: The last tests pass.", "11:00 UTC: The disk is full.")]
    [InlineData("11:30 UTC: A restart.", "10:45 UTC: The on-call engineer looks at the logs.")]
    [InlineData("11:30 UTC: A restart.", "11:10 UTC: An alert fired.")]
    public void StepThatIsNoNotice_DoesNotReport(string first, string second) => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        $"## Summary\n\nCheckout was down from 11:00 to 12:00 UTC.\n\n## Timeline\n\n- {first}\n- {second}\n- 12:00 UTC: It was back.\n");

    [Theory]
    [InlineData("14:00 UTC, i.e. 9:00 PDT")]
    [InlineData("14:00 UTC (9:00 PDT)")]
    [InlineData("9:00 PDT (14:00 UTC)")]
    [InlineData("9:00 PDT / 14:00 UTC")]
    public void ZonePairThatDoesNotAgree_IsAnotherFinding(string start) => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        $"## Summary\n\nStart: 2024-06-05 {start}\n\nEnd: 2024-06-05 17:30 UTC\n\n## Timeline\n\n- 14:00 UTC: An alert fired.\n- 14:40 UTC: A restart.\n- 17:30 UTC: The shop was restored.\n");

    [Theory]
    [InlineData("**Detected:** [|10:45|] UTC")]
    [InlineData("**Detected:** on 2024-06-05 at [|10:45|]")]
    [InlineData("**Detection:** [|10:45|], by an alert")]
    [InlineData("**Detected at:** [|12:45|] CEST", "12:45 CEST", "11:00 UTC")]
    [InlineData("The incident was first noticed on 5 June 2024 at [|10:45|] by support.")]
    public void StatedDetection_Reports(string line, string detected = "10:45", string start = "11:00") => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        $"## Summary\n\nOn 5 June 2024 checkout was down from 11:00 to 12:00 UTC.\n\n- {line}\n- **Impact:** nobody could pay.\n",
        $"The outage is detected at {detected}, before its start at {start} (line 3). Correct one of them.");

    [Fact]
    public void DetectionInARow_Reports() => Verify<PML4013DetectedBeforeStart>.Diagnostics(
        "## Summary\n\n| Start | 2024-06-05 11:00 UTC |\n|---|---|\n| End | 2024-06-05 12:00 UTC |\n| Detected | 2024-06-05 [|10:45|] UTC |\n",
        "The outage is detected at 10:45, before its start at 11:00 (line 3). Correct one of them.");

    [Theory]
    [InlineData("**Detected:** 11:05 UTC")]
    [InlineData("**Detected:** 10:56 UTC")]
    [InlineData("**Detected:** 12:45 UTC+1")]
    [InlineData("**Detected:** on 2024-06-06 at 10:45")]
    [InlineData("**Detection:** the backup of 10:45 UTC was missing")]
    [InlineData("**Detection:** 10:45 UTC a first alert, ignored; 11:20 UTC a call")]
    [InlineData("**Last good state:** 10:45 UTC")]
    [InlineData("The fault in the backup was noticed at 10:45 UTC")]
    [InlineData("Detected by: an alert, rolled out at 10:45 UTC")]
    public void DetectionAfterTheStartOrInASentence_DoesNotReport(string line) => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        $"## Summary\n\nOn 5 June 2024 checkout was down from 11:00 to 12:00 UTC.\n\n- {line}\n- **Impact:** nobody could pay.\n");

    [Theory]
    [InlineData("about 11:00")]
    [InlineData("23:50")]
    public void DetectionOfAnApproximateStartOrAfterMidnight_DoesNotReport(string start) => Verify<PML4013DetectedBeforeStart>.NoDiagnostics(
        $"## Summary\n\nOn 5 June 2024 checkout was down from {start} to 12:00 UTC.\n\n- **Detected:** {(start == "23:50" ? "00:05" : "10:50")} UTC\n- **Impact:** nobody could pay.\n");
}
