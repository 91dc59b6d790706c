using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3003EntryWithoutTimeTests
{
    private const string Remedy = "Begin it with one, as in '14:00 UTC: An alert fired.'";

    [Fact]
    public void OneOfSeveral_Reports() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert fired.
        - [|The|] database was restarted.
        - 14:30 UTC: Checkout was back.
        """,
        $"This entry ('The database was restarted.') does not begin with a time. {Remedy}");

    [Fact]
    public void Several_ReportOnceAtTheFirst() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert fired.
        - [|The|] database was restarted.
        - 14:30 UTC: Checkout was slow.
        - A node was added.
        - Checkout was back.
        """,
        "3 entries (the first is 'The database was restarted.') do not begin with a time. Begin each with one, as in '14:00 UTC: An alert fired.'");

    [Fact]
    public void TwoTimelines_ReportOnceEach() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        "## Timeline\n\n- 14:00: An alert.\n- [|It|] was slow.\n\n## Chronology\n\n- 15:00: A restart.\n- [|It|] was back.\n- All was well.\n",
        $"This entry ('It was slow.') does not begin with a time. {Remedy}",
        "2 entries (the first is 'It was back.') do not begin with a time. Begin each with one, as in '14:00 UTC: An alert fired.'");

    [Fact]
    public void PlaceholderAmongOthers_IsNotCounted() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        "## Timeline\n\n- 14:00: An alert.\n- TBD: Escalated.\n- [|It|] was slow.\n- 14:30: Back.\n",
        $"This entry ('It was slow.') does not begin with a time. {Remedy}");

    [Fact]
    public void NoneOfThem_ReportsOnceAtTheHeading() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        """
        ## [|Incident Timeline|]

        - An alert fired.
        - The database was restarted.
        - Checkout was back.
        """,
        "No entry of 'Incident Timeline' begins with a time. Begin each with one, as in '14:00 UTC: An alert fired.'");

    [Fact]
    public void Row_Reports() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        """
        ## Timeline

        | Time (UTC) | Event |
        |---|---|
        | 14:00 | An alert fired |
        | | [|Database|] restarted |
        | 14:30 | Checkout was back |
        """,
        $"This entry ('Database restarted') does not begin with a time. {Remedy}");

    [Fact]
    public void TimeInMidSentence_Reports() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        """
        ## Timeline

        - 3:00 PM: The first customers complained.
        - [|Customer|] service forwarded this to the engineers at 3:17 PM.
        """,
        $"This entry ('Customer service forwarded this to the…') does not begin with a time. {Remedy}");

    [Fact]
    public void SignedCount_IsNotAnElapsedTime() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        "## Timeline\n\n- 14:00 UTC: An alert.\n- [|+3|] replicas were added.\n",
        $"This entry ('+3 replicas were added.') does not begin with a time. {Remedy}");

    [Fact]
    public void LongText_IsQuotedInPart() => Verify<PML3003EntryWithoutTime>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert fired.
        - **[|Escalation:|]** The engineer on call handed the incident over to the database team.
        """,
        $"This entry ('Escalation: The engineer on call handed…') does not begin with a time. {Remedy}");

    [Theory]
    [InlineData("- **14:00:** An alert.")]
    [InlineData("- [14:00 UTC] An alert.")]
    [InlineData("- (14:00) An alert.")]
    [InlineData("- ~14:00 An alert.")]
    [InlineData("- At around 14:00, an alert.")]
    [InlineData("- By 2 pm, an alert.")]
    [InlineData("- Noon: an alert.")]
    [InlineData("- 14:00 - 14:20: An alert.")]
    [InlineData("- From 14:00 to 14:20 there were alerts.")]
    [InlineData("- Between 14:00 and 14:20 there were alerts.")]
    [InlineData("- 2024-06-05 14:00: An alert.")]
    [InlineData("- Wednesday, 5 June, 14:00: An alert.")]
    [InlineData("- 5 June: An alert.")]
    [InlineData("- **Detection (June 5, 2:00 PM)**: An alert.")]
    [InlineData("- :rotating_light: 14:00 An alert.")]
    [InlineData("- 🚨 14:00 An alert.")]
    [InlineData("- [x] 14:00 An alert.")]
    [InlineData("- Day 1, 14:00: An alert.")]
    [InlineData("- T+0:05: An alert.")]
    [InlineData("- +5 min: An alert.")]
    public void AnyLead_DoesNotReport(string entry) => Verify<PML3003EntryWithoutTime>.NoDiagnostics($"## Timeline\n\n{entry}\n- 15:30 UTC: Back.\n");

    [Fact]
    public void OnlyElapsedTimes_DoNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n\n- T+0:00: A release.\n- T+0:05: An alert.\n- T+0:30: Back.\n");

    [Fact]
    public void OnlyDates_DoNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n\n- 5 June 2024: An alert.\n- 6 June 2024: Back.\n");

    [Fact]
    public void StepsBelowADayHeading_DoNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        """
        ## Timeline

        ### 5 June 2024

        - The first customers cannot log in.

        ### 6 June 2024

        - The certificate is renewed.
        """);

    [Fact]
    public void TimeInTheSecondColumn_DoesNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        "## Timeline\n\n| # | Time | Event |\n|---|---|---|\n| 1 | 14:00 UTC | An alert |\n| 2 | 14:30 UTC | Back |\n");

    [Fact]
    public void DetailsBelowAnEntry_DoNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert fired.
          - It paged the engineer on call.
          - Nobody else saw it.

          She looked at the database.
        - 14:30 UTC: Checkout was back.
        """);

    [Fact]
    public void LabelAboveEntries_DoesNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        """
        ## Timeline

        - Detection
          - 14:00 UTC: An alert fired.
        - Resolution
          - 14:30 UTC: Checkout was back.
        """);

    [Fact]
    public void BulletsBelowTimedHeadings_DoNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        """
        ## Timeline

        ### 14:00 UTC

        - An alert fired.
        - The engineer on call was paged.

        ### 14:30 UTC

        - Checkout was back.
        """);

    [Fact]
    public void BulletsBelowTimedParagraphs_DoNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        """
        ## Timeline

        **14:00 UTC**

        - An alert fired.
        - The engineer on call was paged.

        **14:30 UTC**

        - Checkout was back.
        """);

    [Fact]
    public void ItemAboutTheZone_DoesNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n\n- All times are in UTC.\n- 14:00: An alert.\n- 14:30: Back.\n");

    [Fact]
    public void Placeholder_IsLeftToAnotherRule() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n\n- 14:00: An alert.\n- [time]: Escalated.\n- TBD: Restarted.\n- 14:30: Back.\n");

    [Fact]
    public void Prose_IsLeftToAnotherRule() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n\nAn alert fired, and then it was back.\n");

    [Fact]
    public void EmptyTimeline_IsLeftToAnotherRule() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3003EntryWithoutTime>.NoDiagnostics("## Timeline\n\n- An alert fired:\n\n```\n14:00 alert\n");

    [Theory]
    [InlineData("Restarted the relay (14:10)")]
    [InlineData("Restarted the relay in the cellar after the call of the team that runs it (14:10)")]
    [InlineData("Restarted the relay in the cellar after the call of the team that runs it [14:10 UTC].")]
    [InlineData("Nobody in the shop knew who had moved the relay to the cellar (14:10 UTC).")]
    public void TimeAtTheEnd_DoesNotReport(string item) => Verify<PML3003EntryWithoutTime>.NoDiagnostics(
        $"## Timeline\n\n- 14:00 UTC: An alert.\n- {item}\n- 14:30 UTC: Back.\n");

    [Theory]
    [InlineData("[|Restarted|] the relay in the cellar, long after the mail (14:10) and the call")]
    [InlineData("[|Restarted|] the relay in the cellar, long after the mails of the team (14:10, 14:20)")]
    public void TimeOfSomethingElseInIt_Reports(string item) => Verify<PML3003EntryWithoutTime>.Diagnostics(
        $"## Timeline\n\n- 14:00 UTC: An alert.\n- {item}\n- 14:30 UTC: Back.\n",
        $"This entry ('Restarted the relay in the cellar, long…') does not begin with a time. {Remedy}");
}
