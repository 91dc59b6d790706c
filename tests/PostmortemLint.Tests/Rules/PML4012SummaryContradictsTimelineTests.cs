using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4012SummaryContradictsTimelineTests
{
    [Fact]
    public void RestoredLater_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to [|16:00|] UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: The database had no connections left.
        - 17:30 UTC: Checkout was restored.
        """,
        "The outage is said to end at 16:00, but in the timeline it is over at 17:30 (line 9). Correct one of them.");

    [Fact]
    public void RestoredEarlier_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 2:00 PM to [|5:00 PM|] WAT.

        ## Timeline

        | Time | Event |
        |---|---|
        | 2:00 PM | An alert fired |
        | 2:40 PM | The database had no connections left |
        | 3:30 PM | Service was back to normal |
        """,
        "The outage is said to end at 5:00 PM, but in the timeline it is over at 3:30 PM (line 11). Correct one of them.");

    [Fact]
    public void StoryThatIsOverLongBefore_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to [|18:00|] UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:20 UTC: The database had no connections left.
        - 14:40 UTC: The last server was restarted.
        """,
        "The outage is said to end at 18:00, but in the timeline it is over at 14:40 (line 9). Correct one of them.");

    [Fact]
    public void TimelineThatStopsALittleEarlier_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to 16:00 UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: The database had no connections left.
        - 15:10 UTC: The last server was restarted.
        """);

    [Theory]
    [InlineData("from 14:00 to 15:30 UTC")]
    [InlineData("from 14:00 to 15:26 UTC")]
    [InlineData("from 14:00 to 15:35 UTC")]
    [InlineData("from 14:00 to about 15:45 UTC")]
    [InlineData("from 2 PM to 3:30 PM UTC")]
    [InlineData("from 14:00 UTC, and is ongoing")]
    [InlineData("at 14:00 UTC for 90 minutes")]
    [InlineData("for a while")]
    [InlineData("from 16:00 to 17:30 CEST")]
    [InlineData("from 07:00 to 08:30 PDT")]
    [InlineData("from 17:00 to 18:30 UTC+3")]
    public void EndThatTheTimelineKnows_DoesNotReport(string when) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"""
        ## Summary

        Checkout was down {when}.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: The database had no connections left.
        - 15:30 UTC: Checkout was restored.
        - 16:30 UTC: The incident was reviewed.
        """);

    [Fact]
    public void ZoneOfTheHeading_IsReckonedWith() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 16:00 to 17:30 CEST.

        ## Timeline (UTC)

        - 14:00: An alert fired.
        - 14:40: The database had no connections left.
        - 15:30: Checkout was restored.
        """);

    [Fact]
    public void RestoredInSteps_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to 15:30 UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 15:00 UTC: The first region recovered.
        - 15:30 UTC: All regions recovered.
        - 18:00 UTC: The incident was closed.
        """);

    [Fact]
    public void OverMidnight_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 23:00 to 01:00 UTC.

        ## Timeline

        - 23:00 UTC: An alert fired.
        - 23:40 UTC: The database had no connections left.
        - 00:58 UTC: Checkout was restored.
        """);

    [Fact]
    public void WordInAnotherSense_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to 15:30 UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: A restart did not resolve it.
        - 15:00 UTC: Support closed the chat.
        - 15:30 UTC: Payments went through.
        - 15:50 UTC: A backup was restored to a test machine.
        """);

    [Theory]
    [InlineData("- 14:00 UTC: An alert fired.")]
    [InlineData("- 14:00 UTC: An alert fired.\n- 15:30 UTC: Checkout was restored.")]
    [InlineData("- An alert fired.\n- The database.\n- Checkout was restored.")]
    [InlineData("It was restored at 15:30 UTC.")]
    [InlineData("- T+0:00: An alert.\n- T+0:10: The database.\n- T+1:00: Checkout was restored.")]
    [InlineData("- 5 June 2024: An alert.\n- 6 June 2024: The database.\n- 7 June 2024: Checkout was restored.")]
    public void TimelineThatCannotTell_DoesNotReport(string timeline) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nCheckout was down from 14:00 to 16:00 UTC.\n\n## Timeline\n\n{timeline}\n");

    [Fact]
    public void SeveralTimelines_DoNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to 16:00 UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: The database had no connections left.
        - 16:00 UTC: Checkout was restored.

        ## Timeline

        - 18:00 UTC: The same alert fired.
        - 18:10 UTC: The database was restarted.
        - 18:30 UTC: Checkout was restored.
        """);

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics("## Summary\n\nDown from 14:00 to 16:00 UTC.\n");

    [Fact]
    public void TimelineThatAFenceCuts_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        "## Summary\n\nDown from 14:00 to 16:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n- 14:10 UTC: A page.\n- 14:20 UTC: The log said:\n\n```\nno connections left\n");
}
