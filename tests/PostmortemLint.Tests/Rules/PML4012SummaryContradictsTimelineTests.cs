using PostmortemLint.Evidence;
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
        "The outage is said to end at 16:00, but the timeline shows it over at 17:30 (line 9). Correct one of them.");

    [Theory]
    [InlineData("checkout works again")]
    [InlineData("the shop responds again")]
    [InlineData("orders arrive as usual")]
    [InlineData("the table is writable again")]
    [InlineData("pages load again")]
    [InlineData("users regained access")]
    [InlineData("end of the outage")]
    [InlineData("all messages delivered")]
    public void RestoredLaterInOtherWords_Reports(string step) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"## Summary\n\nCheckout was down from 14:00 to [|16:00|] UTC.\n\n## Timeline\n\n- 14:00 UTC: An alert fired.\n- 14:40 UTC: The disk was full.\n- 17:30 UTC: The disk was extended, {step}.\n",
        "The outage is said to end at 16:00, but the timeline shows it over at 17:30 (line 9). Correct one of them.");

    [Fact]
    public void NoStepAtTheEnd_ReportsTheLastThatHadItBack() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        "## Summary\n\nIt was dark from 21:15 to [|00:15|] UTC.\n\n## Timeline\n\n- 21:15 UTC: A reboot.\n- 22:40 UTC: Tea.\n- 23:45 UTC: The form opens again.\n",
        "The outage is said to end at 00:15, but the timeline shows it over at 23:45 (line 9). Correct one of them.");

    [Theory]
    [InlineData("to 13:05 UTC", "13:05 UTC: The last check went well.")]
    [InlineData("to 1:05 UTC", "1:05 PM UTC: The shop is open.")]
    [InlineData("until five past one UTC", "1:05 PM UTC: The shop is open.")]
    [InlineData("to 1:05 in the afternoon UTC", "13:05 UTC: The shop is open.")]
    public void EndAtALaterStep_DoesNotReport(string end, string step) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nIt was down from 8:15 {end}.\n\n## Timeline\n\n- 8:15 AM UTC: It broke.\n- 12:00 PM UTC: A disk was added.\n- 12:45 PM UTC: The database answers again.\n- {step}\n");

    [Fact]
    public void SameTimesInAnotherZone_Report() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        "## Summary\n\nIt was down from 3:00 PM to [|6:30 PM|] UTC.\n\n## Timeline\n\n- 3:00 PM Kigali time: It broke.\n- 4:00 PM Kigali time: A disk was added.\n- 6:30 PM Kigali time: It was back.\n",
        "The outage is said to end at 6:30 PM UTC, but the timeline shows it over at 6:30 PM Kigali time (line 9). Correct one of them.");

    [Fact]
    public void TimelineOfAnotherDay_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        "## Summary\n\nDown from 9:00 to 10:45 UTC, [|17 March 2021|].\n\n## Timeline (17 April 2021)\n\n- 9:00 UTC: It broke.\n- 9:30 UTC: A call.\n- 10:45 UTC: It was back.\n",
        "The outage is said to have been on 17 March 2021, but the timeline is that of 17 April 2021 (line 5). Correct one of them.");

    [Theory]
    [InlineData("17 March 2021", "17 March")]
    [InlineData("17 March 2021", "18 March 2021")]
    [InlineData("17 March 2021", "17 and 20 March 2021")]
    [InlineData("17 March 2021 (reported on 20 March 2021)", "20 March 2021")]
    public void TimelineOfTheSameDay_DoesNotReport(string date, string label) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nDown from 9:00 to 10:45 UTC, {date}.\n\n## Timeline ({label})\n\n- 9:00 UTC: It broke.\n- 9:30 UTC: A call.\n- 10:45 UTC: It was back.\n");

    [Fact]
    public void EndBeforeStartInTheFrontMatter_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        "---\nstarted: 2025-04-02T00:05:00+02:00\nended: [|2025-04-01T10:20:00+02:00|]\n---\n\n# Trials were charged\n",
        "The outage is said to end on 2025-04-01, but its start is on 2025-04-02 (line 2). Correct one of them.");

    [Fact]
    public void EndAfterStartInTheFrontMatter_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        "---\nstarted: 2025-04-01T00:05:00+02:00\nended: 2025-04-02T10:20:00+02:00\n---\n\n# Trials were charged\n");

    [Fact]
    public void EndBeforeStart_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        """
        ## Summary

        It was down from 5 June 2024 15:00 UTC to 5 June 2024 13:00 UTC.

        ## Timeline

        - 15:00 UTC: An alert fired.
        - 15:40 UTC: The disk was full.
        - 17:30 UTC: Checkout was restored.
        """);

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
        "The outage is said to end at 5:00 PM, but the timeline shows it over at 3:30 PM (line 11). Correct one of them.");

    [Fact]
    public void TimelineThatIsOverLongBefore_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to [|18:00|] UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:20 UTC: The database had no connections left.
        - 14:40 UTC: The last server was restarted.
        """,
        "The outage is said to end at 18:00, but the timeline shows it over at 14:40 (line 9). Correct one of them.");

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
    public void EndInTheTimeline_DoesNotReport(string when) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
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
    public void ZoneOfTheHeading_IsUsed() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
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
    public void TimelineThatLeavesItOpen_DoesNotReport(string timeline) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
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
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        "## Summary\n\nDown from 14:00 to 16:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n- 14:10 UTC: A page.\n- 14:20 UTC: The log said:\n\n```\nno connections left\n");

    [Fact]
    public void BackLongBeforeTheStatedEnd_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to [|16:00|] UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: The database had no connections left.
        - 15:10 UTC: Checkout was back to normal.
        - 16:00 UTC: The change was written down.
        """,
        "The outage is said to end at 16:00, but the timeline shows it over at 15:10 (line 9). Correct one of them.");

    [Fact]
    public void BackBeforeHalfOfTheTime_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to [|18:00|] UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 14:40 UTC: The pool was made larger. The database server recovered and the service was restored.
        - 18:00 UTC: The team confirmed that all is stable.
        """,
        "The outage is said to end at 18:00, but the timeline shows it over at 14:40 (line 8). Correct one of them.");

    [Fact]
    public void EndInTheMiddleOfTheWork_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 to [|15:00|] UTC.

        ## Timeline

        - 14:00 UTC: An alert fired.
        - 15:00 UTC: A rollback was initiated.
        - 15:50 UTC: Payments were back to normal operations.
        """,
        "The outage is said to end at 15:00, but the timeline shows it over at 15:50 (line 9). Correct one of them.");

    [Theory]
    [InlineData("15:40 UTC: Checkout was restored.", "16:00 UTC: The team confirmed that all is stable.")]
    [InlineData("15:20 UTC: Checkout was restored.", "16:00 UTC: Nothing happened any more, as monitoring shows.")]
    [InlineData("15:46 UTC: Checkout was restored.", "16:00 UTC: The change was written down.")]
    [InlineData("14:30 UTC: The database was restored from a copy.", "16:00 UTC: The last server was replaced.")]
    [InlineData("14:30 UTC: The old configuration was restored for the service.", "16:00 UTC: The last server was replaced.")]
    [InlineData("14:30 UTC: Checkout was partially restored.", "16:00 UTC: The last server was replaced.")]
    [InlineData("14:30 UTC: Service was not restored by a restart.", "16:00 UTC: The last server was replaced.")]
    [InlineData("14:30 UTC: Service was restored.\n- 15:00 UTC: The errors were back.", "16:00 UTC: The last server was replaced.")]
    [InlineData("14:30 UTC: Node 3 is back online.", "16:00 UTC: The last server was replaced.")]
    [InlineData("14:30 UTC: A restart was tried.", "16:00 UTC: The release was rolled back.\n- 17:00 UTC: Search operations are back to normal, too.")]
    [InlineData("14:30 UTC: A restart was tried.", "16:00 UTC: A failover was initiated.\n- 16:10 UTC: Service was fully restored.")]
    public void LastCheckOrPartOfIt_DoesNotReport(string before, string atTheEnd) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nCheckout was down from 14:00 to 16:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: An alert fired.\n- {before}\n- {atTheEnd}\n");

    [Fact]
    public void OutageThatBeginsElsewhere_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from [|13:25|] UTC for an hour.

        ## Timeline

        - 13:30 UTC: The upgrade begins.
        - 14:00 UTC: Outage starts.
        - 14:25 UTC: Checkout was restored.
        """,
        "The outage is said to start at 13:25, but the timeline shows it start at 14:00 (line 8). Correct one of them.");

    [Theory]
    [InlineData("13:30 UTC: Error rates rise.", "14:00 UTC: Outage starts.")]
    [InlineData("13:30 UTC: An alert fired.", "14:00 UTC: Outage starts.")]
    [InlineData("13:30 UTC: The upgrade begins.", "13:42 UTC: Outage starts.")]
    [InlineData("13:30 UTC: The upgrade begins.", "14:00 UTC: The incident was started in the tool.")]
    [InlineData("13:30 UTC: The upgrade begins.", "14:00 UTC: The restart begins.")]
    [InlineData("15:30 CEST: Outage starts.", "14:00 UTC: The restart begins.")]
    public void StartInTheTimeline_DoesNotReport(string first, string second) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nCheckout was down from 13:30 to 14:25 UTC.\n\n## Timeline\n\n- {first}\n- {second}\n- 14:25 UTC: Checkout was restored.\n");

    [Fact]
    public void DurationLongerThanTheStory_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        # Checkout was down

        **Duration:** [|3 hours|]

        ## Summary

        The certificate had expired.

        ## Timeline

        - 14:00 UTC: The certificate expired.
        - 14:10 UTC: An alert fired.
        - 15:10 UTC: Checkout was restored.
        """,
        "The outage is said to last 3 hours, but the timeline shows it over after 70 minutes (line 13). Correct one of them.");

    [Fact]
    public void DurationShorterThanTheOutageThatBegins_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ---
        title: Checkout was down
        duration: [|1h|]
        ---

        ## Timeline

        - 14:00 UTC: Outage begins.
        - 17:10 UTC: An alert fired.
        - 18:10 UTC: Checkout was restored.
        """,
        "The outage is said to last 1h, but the timeline shows it over after 4 h 10 min (line 10). Correct one of them.");

    [Fact]
    public void ElapsedTimes_Report() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        # Checkout was down

        **Duration:** [|3 hours|]

        ## Timeline

        T+0:00 - The release went out.

        T+0:10 - An alert fired.

        T+1:30 - Checkout was restored.
        """,
        "The outage is said to last 3 hours, but the timeline shows it over after 2 minutes (line 11). Correct one of them.");

    [Theory]
    [InlineData("2 hours", "- 12:00 UTC: A release.\n- 14:00 UTC: Errors.\n- 16:00 UTC: Checkout was restored.")]
    [InlineData("about 100 minutes", "- 14:00 UTC: Errors.\n- 14:10 UTC: A restart.\n- 15:30 UTC: Checkout was restored.")]
    [InlineData("5 hours", "- 14:00 UTC: An alert fired.\n- 14:10 UTC: A restart.\n- 15:30 UTC: Checkout was restored.")]
    [InlineData("5 hours", "- 14:00 UTC: The certificate expired.\n- 14:10 UTC: A restart.\n- 15:30 UTC: We went on looking.")]
    [InlineData("5 hours", "- 14:00 UTC: The certificate expired.\n- 15:30 UTC: Checkout was restored.")]
    [InlineData("5 days", "- 5 June 2024: The certificate expired.\n- 7 June 2024: An alert.\n- 10 June 2024: Checkout was restored.")]
    [InlineData("90 minutes", "- T+0m: The certificate expired.\n- T+45m: An alert.\n- T+1h 30m: Checkout was restored.")]
    [InlineData("90 minutes", "- T+0:00: The certificate expired.\n- T+0:45: An alert.\n- T+1:30: Checkout was restored.")]
    [InlineData("90 seconds", "- T+0:00: The certificate expired.\n- T+0:45: An alert.\n- T+1:30: Checkout was restored.")]
    [InlineData("25 hours", "- Day 1 - T+0:00: The certificate expired.\n- Day 1 - T+0:45: An alert.\n- Day 2 - T+25:10: Checkout was restored.")]
    public void DurationThatFits_DoesNotReport(string duration, string timeline) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"# Checkout was down\n\n**Duration:** {duration}\n\n## Timeline\n\n{timeline}\n");

    [Fact]
    public void RestoredAfterLongerThanItTook_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was slow from 14:00 to 15:00 UTC.

        ## Timeline

        - 14:00 UTC: Errors rise.
        - 14:40 UTC: A restart.
        - 15:00 UTC: The network recovered.

        ## Resolution

        A restart helped. After [|3 hours|], service was fully restored.
        """,
        "The outage is said to last 3 hours, but the timeline shows it over after 60 minutes (line 9). Correct one of them.");

    [Theory]
    [InlineData("A restart helped. After 10 minutes, service was fully restored.")]
    [InlineData("After 3 hours of debugging, service was fully restored.")]
    [InlineData("After 3 hours, the dashboards were changed.")]
    [InlineData("Service was fully restored 3 hours after the release.")]
    [InlineData("After one hour, service was fully restored.")]
    public void RestoredAfterAsLongAsItTook_DoesNotReport(string resolution) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nCheckout was slow from 14:00 to 15:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: Errors rise.\n- 14:40 UTC: A restart.\n- 15:00 UTC: The network recovered.\n\n## Resolution\n\n{resolution}\n");

    [Fact]
    public void StepsThatAreHeadings_AreReadWithTheirParagraphs() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        Checkout was down from 14:00 UTC to about [|16:25|] UTC.

        ## Timeline

        ### 14:00 UTC

        An alert fired.

        ### 15:10 UTC

        The database had no connections left.

        ### 16:05 UTC

        All clear was given.
        """,
        "The outage is said to end at 16:25, but the timeline shows it over at 16:05 (line 15). Correct one of them.");

    [Theory]
    [InlineData("[|5 May 2024|], 14:00", "5 June 2024", "5 May 2024")]
    [InlineData("[|5 June 2023|] 14:00", "5 June 2024", "5 June 2023")]
    [InlineData("[|5 May|] 14:00", "5 June", "5 May")]
    public void StartOnAnotherDay_Reports(string start, string day, string said) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"# Checkout was down (2024-06-05)\n\n## Summary\n\nDown from {start} to 15:00 UTC.\n\n## Timeline\n\n- {day} 14:00 UTC: An alert fired.\n- {day} 14:30 UTC: A restart.\n- {day} 15:00 UTC: Checkout was restored.\n",
        $"The outage is said to start on {said}, but the timeline's last entry is on {day} (line 11). Correct one of them.");

    [Theory]
    [InlineData("- 4 June 2024 14:00 UTC: An alert fired.\n- 4 June 2024 14:30 UTC: A restart.\n- 4 June 2024 15:00 UTC: Back.")]
    [InlineData("- 1 May 2024 14:00 UTC: The bug was merged.\n- 5 June 2024 14:30 UTC: A restart.\n- 9 June 2024 15:00 UTC: Credits were paid.")]
    [InlineData("- 14:00 UTC: An alert fired.\n- 14:30 UTC: A restart.\n- 20 June 2024 15:00 UTC: Credits were paid.")]
    [InlineData("- 14:00 UTC: An alert fired.\n- 14:30 UTC: A restart.\n- 15:00 UTC: Back.")]
    [InlineData("- 3/4/2024 14:00 UTC: An alert fired.\n- 3/4/2024 14:30 UTC: A restart.\n- 3/4/2024 15:00 UTC: Back.")]
    public void DayInTheTimeline_DoesNotReport(string timeline) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"# Checkout was down on 5 June 2024\n\n## Summary\n\nDown on 5 June 2024 from 14:00 to 15:00 UTC.\n\n## Timeline\n\n{timeline}\n");

    [Theory]
    [InlineData("# Outage of [|5 January 2024|]\n\n## Summary\n\nCheckout was down for an hour.\n\n", "5 January 2024", 9)]
    [InlineData("# Checkout\n\n## Summary\n\nOn [|January 5th, 2024|] checkout was down.\n\n", "January 5th, 2024", 9)]
    public void DayInAnotherYear_Reports(string head, string said, int line) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"{head}## Timeline\n\n- 2025-01-05 14:00 UTC: An alert.\n- 2025-01-05 14:30 UTC: A restart.\n- 2025-01-06 15:00 UTC: Back.\n",
        $"The outage is said to have been on {said}, but the timeline has it on 2025-01-05 (line {line}). Correct one of them.");

    [Theory]
    [InlineData("# Outage of 5 January 2025\n\n## Summary\n\nAs on 5 January 2024, checkout was down.\n\n")]
    [InlineData("# Outage of 2024\n\n## Summary\n\nCheckout was down.\n\n")]
    [InlineData("# Review of 5 February 2026\n\n## Summary\n\nCheckout was down on 5 January.\n\n")]
    [InlineData("# Outage\n\n## Summary\n\nCheckout was down.\n\n## Lessons learned\n\nThe same had happened on 5 January 2024.\n\n")]
    public void OtherDayOfAnotherYear_DoesNotReport(string head) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"{head}## Timeline\n\n- 2025-01-05 14:00 UTC: An alert.\n- 2025-01-05 14:30 UTC: A restart.\n- 2025-01-06 15:00 UTC: Back.\n");

    [Theory]
    [InlineData("# Outage of checkout on [|10 June 2024|]\n\n")]
    [InlineData("Report of the outage on [|10 June 2024|]\n\n")]
    [InlineData("# Checkout\n\nDate: [|2024-06-10|]\n\n")]
    [InlineData("# Checkout\n\n**Incident date:** [|2024-06-10|]\n\n")]
    [InlineData("# Checkout\n\n## Date\n\n[|2024-06-10|]\n\n")]
    public void DateBeforeTheStory_Reports(string head) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"{head}## Summary\n\nOn 16 June 2024 checkout was down from 14:00 to 15:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n- 14:30 UTC: A restart.\n- 15:00 UTC: Back.\n",
        $"The outage is said to have been on {(head.Contains("10 June") ? "10 June 2024" : "2024-06-10")}, but its account begins on 16 June 2024 (line {head.Count(c => c == '\n') + 3}). Correct one of them.");

    [Theory]
    [InlineData("# Outage of checkout on 16 June 2024\n\n")]
    [InlineData("# Outage of checkout on 15 June 2024\n\n")]
    [InlineData("# Review of 20 June 2024\n\n")]
    [InlineData("# Checkout\n\nLast updated: 2024-06-10\n\n")]
    [InlineData("# Checkout\n\nVersion 4 of 2024-06-10\n\n")]
    [InlineData("---\ntitle: Checkout\ndate: 2024-06-10\n---\n\n")]
    [InlineData("# Checkout after the release of 3/4/2024\n\n")]
    public void DateOfTheOutageOrOfTheWriting_DoesNotReport(string head) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"{head}## Summary\n\nOn 16 June 2024 checkout was down from 14:00 to 15:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n- 14:30 UTC: A restart.\n- 15:00 UTC: Back.\n");

    [Fact]
    public void ZoneWithoutItsOffset_Reports() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        """
        ## Summary

        On 5 June 2024 checkout was down from 14:00 to [|14:50|] GMT+1.

        ## Resolution

        We rolled back at 14:30 GMT.
        """,
        "The outage is said to end at 14:50 GMT+1, but '14:30' in GMT is later (line 7). Correct one of them.");

    [Theory]
    [InlineData("We rolled back at 13:30 GMT.")]
    [InlineData("We rolled back at 14:30 GMT+1 (13:30 GMT).")]
    [InlineData("We rolled back at 14:30.")]
    [InlineData("We rolled back at 14:30 UTC.")]
    [InlineData("We closed it at 16:30 GMT.")]
    [InlineData("We closed it at 14:30 GMT on 7 June 2024.")]
    public void ZoneThatFits_DoesNotReport(string resolution) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nOn 5 June 2024 checkout was down from 14:00 to 14:50 GMT+1.\n\n## Resolution\n\n{resolution}\n");

    [Theory]
    [InlineData("From 2024-06-05 22:03 UTC to 2024-06-06 01:17 UTC search was down.")]
    [InlineData("It began on 2024-06-05 22:03 UTC and ended on 2024-06-06, at 01:17 UTC.")]
    public void EndOnTheNextDay_DoesNotReport(string summary) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"# Search was down\n\n## Summary\n\n{summary}\n\n## Timeline\n\n- 2024-06-05 22:03 UTC: An alert.\n- 2024-06-05 23:20 UTC: A restart.\n- 2024-06-06 01:17 UTC: Back.\n");

    [Theory]
    [InlineData("the first order goes through and the alarm is lifted")]
    [InlineData("errors vanish; the outage is declared over")]
    [InlineData("the plugins are enabled again and the shop is normal")]
    [InlineData("the queue is at its usual length")]
    [InlineData("all green, tickets sell again")]
    [InlineData("pages appear again")]
    public void OverWellAfterTheEnd_Reports(string step) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"## Summary\n\nCheckout was down from 14:00 to [|15:00|] UTC.\n\n## Timeline\n\n- 14:00 UTC: A push.\n- 14:20 UTC: A call.\n- 14:56 UTC: A new key was put in place.\n- 15:20 UTC: Then {step}.\n",
        "The outage is said to end at 15:00, but the timeline shows it over at 15:20 (line 10). Correct one of them.");

    [Theory]
    [InlineData("15:00 UTC: A new key was put in place.", "15:20 UTC: All green, tickets sell again.")]
    [InlineData("14:56 UTC: The shop works again.", "15:20 UTC: All green, tickets sell again.")]
    [InlineData("14:56 UTC: A new key was put in place and verified.", "15:20 UTC: All green, tickets sell again.")]
    [InlineData("14:56 UTC: A new key was put in place.", "15:12 UTC: All green, tickets sell again.")]
    [InlineData("14:56 UTC: A new key was put in place.", "15:20 UTC: A mail to all customers.")]
    [InlineData("14:56 UTC: A new key was put in place.", "15:20 UTC: The review begins.")]
    public void OverAtTheEnd_DoesNotReport(string step, string last) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nCheckout was down from 14:00 to 15:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: A push.\n- 14:20 UTC: A call.\n- {step}\n- {last}\n");

    [Theory]
    [InlineData("EAT", "UTC")]
    [InlineData("UTC", "WAT")]
    [InlineData("UTC+5:30", "UTC")]
    public void SameTimesBelowAnotherZone_Report(string zone, string other) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"## Summary\n\nStart: 10:30 {zone}\nEnd: [|11:45|] {zone}\n\n## Timeline\n\n| Time ({other}) | Event |\n|---|---|\n| 10:30 | A push |\n| 11:00 | A call |\n| 11:45 | curl says 200 |\n",
        $"The outage is said to end at 11:45 {zone}, but the timeline shows it over at 11:45 {other} (line 12). Correct one of them.");

    [Theory]
    [InlineData("10:30 EAT", "11:45 EAT", "EAT")]
    [InlineData("10:30 EAT", "11:45 EAT", "UTC+3")]
    [InlineData("10:30 GMT", "11:45 GMT", "UTC")]
    [InlineData("13:30 EAT", "14:45 EAT", "UTC")]
    [InlineData("13:30 EAT", "14:00 EAT", "UTC")]
    public void TimesOfOneZone_DoNotReport(string start, string end, string other) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nStart: {start}\nEnd: {end}\n\n## Timeline\n\n| Time ({other}) | Event |\n|---|---|\n| 10:30 | A push |\n| 11:00 | A call |\n| 11:45 | curl says 200 |\n");

    [Theory]
    [InlineData("The certificate had been issued on 2023-06-05 14:00 UTC and was valid for one year.")]
    [InlineData("The backup of 2023-06-05 14:00 UTC was restored.")]
    [InlineData("Version 7, deployed at 14:00 UTC on 2023-06-05, did not know the cards.")]
    [InlineData("The licence, valid from 2023-06-05 14:00 UTC, had expired.")]
    [InlineData("On 2023-06-05 14:00 UTC the key was rotated.")]
    [InlineData("Customers got the price list of 2023-06-05 14:00 UTC.")]
    public void DayOfSomethingElseInAnotherYear_DoesNotReport(string sentence) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"# Outage of 2024-06-05\n\n## Summary\n\nStart: 2024-06-05 14:00 UTC\n\nEnd: 15:30 UTC\n\n{sentence}\n\n## Timeline\n\n- 14:00 UTC: An alert fired.\n- 14:40 UTC: A restart.\n- 15:30 UTC: The shop was restored.\n");

    [Theory]
    [InlineData("The outage began on [|2023-06-05|] at 14:00 UTC.")]
    [InlineData("At 14:00 UTC on [|2023-06-05|] the disk was full.")]
    public void DayOfTheOutageInAnotherYear_Reports(string sentence) => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        $"# Outage of 2024-06-05\n\n## Summary\n\nStart: 2024-06-05 14:00 UTC\n\nEnd: 15:30 UTC\n\n{sentence}\n\n## Timeline\n\n- 14:00 UTC: An alert fired.\n- 14:40 UTC: A restart.\n- 15:30 UTC: The shop was restored.\n",
        "The outage is said to have been on 2023-06-05, but its date is 2024-06-05 (line 1). Correct one of them.");

    [Theory]
    [InlineData("| From | Until | What |\n|---|---|---|\n| 14:00 | 14:30 | Down |\n| 14:30 | 15:00 | Repair |\n| 15:00 | 15:30 | Restored |")]
    [InlineData("| Start | End | What |\n|---|---|---|\n| 14:00 | 14:30 | Down |\n| 14:30 | 15:00 | Repair |\n| 15:00 | 15:30 | Restored |")]
    [InlineData("| What | From | To |\n|---|---|---|\n| Down | 14:00 | 14:30 |\n| Repair | 14:30 | 15:00 |\n| Restored | 15:00 | 15:30 |")]
    [InlineData("- 14:00 - 14:30: Down\n- 14:30 - 15:00: Repair\n- 15:00 - 15:30: Restored")]
    public void EndOfTheLastStep_DoesNotReport(string timeline) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nIt was down from 14:00 to 15:30 UTC.\n\n## Timeline (UTC)\n\n{timeline}\n");

    [Fact]
    public void ColumnOfTheSameTimeInAnotherZone_IsNotAnEnd() => Verify<PML4012SummaryContradictsTimeline>.Diagnostics(
        "## Summary\n\nIt was down from 14:00 to [|17:00|] UTC.\n\n## Timeline\n\n| UTC | CEST | What |\n|---|---|---|\n| 14:00 | 16:00 | Down |\n| 14:30 | 16:30 | Repair |\n| 15:00 | 17:00 | Restored |\n",
        "The outage is said to end at 17:00, but the timeline shows it over at 15:00 (line 11). Correct one of them.");

    [Theory]
    [InlineData("End: 14:40 UTC (rollback), fully at 15:30 UTC")]
    [InlineData("End: 14:40 UTC for most, completely at 15:30 UTC")]
    [InlineData("Resolved: 14:40 UTC in Europe, for everyone at 15:30 UTC")]
    [InlineData("End: 14:40 UTC, full recovery 15:30 UTC")]
    public void FullEndBesideAPartialOne_IsTheEnd(string end) => Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
        $"## Summary\n\nStart: 14:00 UTC\n\n{end}\n\n## Timeline\n\n- 14:00 UTC: An alert fired.\n- 14:40 UTC: The rollback continues.\n- 15:30 UTC: The shop was fully restored.\n");

    [Theory]
    [InlineData("EST", "14:00", "15:30", "10:00", "11:30")]
    [InlineData("PST", "14:00", "15:30", "07:00", "08:30")]
    [InlineData("CET", "14:00", "15:30", "16:00", "17:30")]
    [InlineData("CST", "14:00", "15:30", "09:00", "10:30")]
    public void ZoneThatIsNotInForce_IsAnotherFinding(string zone, string start, string end, string first, string last) =>
        Verify<PML4012SummaryContradictsTimeline>.NoDiagnostics(
            $"## Summary\n\nDown on 5 June 2024 from {start} UTC to {end} UTC. The office is in Chicago, Boston and Bonn.\n\n## Timeline ({zone})\n\n- {first}: An alert fired.\n- {first}: A restart.\n- {last}: The shop was restored.\n");
}
