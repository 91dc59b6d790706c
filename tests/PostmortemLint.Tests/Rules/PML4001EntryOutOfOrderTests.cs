using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4001EntryOutOfOrderTests
{
    [Fact]
    public void EntryEarlierThanTheOneAbove_Reports() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline
        - **14:00 UTC:** An alert fired.
        - **[|13:55 UTC|]:** The database ran out of connections.
        - **14:30 UTC:** Checkout was back.
        """,
        "This entry (13:55 UTC) is earlier than the one above it (14:00 UTC, line 2). Move it up, or add its date.");

    [Fact]
    public void Row_Reports() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 14:00 | An alert |\n| [|12:40|] | A release |\n| 14:30 | Back |\n",
        "This entry (12:40) is earlier than the one above it (14:00, line 5). Move it up, or add its date.");

    [Fact]
    public void CopiedDateInAHeading_Reports() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline

        ### 2021-06-28 14:09 UTC
        An alert.

        ### [|2021-06-11 14:15 UTC|]
        The database.

        ### 2021-06-28 14:30 UTC
        Back.
        """,
        "This entry (2021-06-11 14:15 UTC) is earlier than the one above it (2021-06-28 14:09 UTC, line 3). Move it up, or correct its date.");

    [Fact]
    public void SameDateWithoutAYear_Reports() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline (UTC)

        - [03-26 22:50] An alert.
        - [03-26 23:04] The database.
        - [[|03-26 02:50|]] Back.
        """,
        "This entry (03-26 02:50) is earlier than the one above it (03-26 23:04, line 4). Move it up, or correct its date.");

    [Fact]
    public void EarlierDateWithoutATime_Reports() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline

        - 2024-06-05 14:00 UTC: An alert.
        - [|2024-06-04|]: A release.
        - 2024-06-06: Back.
        """,
        "This entry (2024-06-04) is earlier than the one above it (2024-06-05 14:00 UTC, line 3). Move it up, or correct its date.");

    [Fact]
    public void TimesInAnotherZone_AreConverted() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert.
        - [|15:30 CEST|]: A release.
        - 14:30 UTC: Back.
        """,
        "This entry (15:30 CEST) is earlier than the one above it (14:00 UTC, line 3). Move it up, or add its date.");

    [Fact]
    public void NewestFirst_ReportsOnce() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline

        - 14:30 UTC: Back.
        - [|14:20 UTC|]: The database was restarted.
        - 14:10 UTC: The database had no connections.
        - 14:00 UTC: An alert fired.
        """,
        "This entry (14:20 UTC) is earlier than the one above it (14:30 UTC, line 3). Move it up, or add its date.");

    [Fact]
    public void SeveralOutOfPlaceTogether_ReportOnce() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert.
        - 14:30 UTC: Back.
        - [|14:05 UTC|]: The database had no connections.
        - 14:10 UTC: The database was restarted.
        """,
        "This entry (14:05 UTC) is earlier than the one above it (14:30 UTC, line 4). Move it up, or add its date.");

    [Theory]
    [InlineData("- 14:00 UTC: An alert.\n- 14:00 UTC: A page.\n- 14:10 UTC: Back.")]
    [InlineData("- 23:50 UTC: An alert.\n- 00:10 UTC: Back.")]
    [InlineData("- 23:00: An alert.\n- 01:00: Back.\n- 02:30: All quiet.")]
    [InlineData("- 11:50 PM: An alert.\n- 12:10 AM: The database.\n- 1:00 AM: Back.")]
    [InlineData("- 22:00: An alert.\n- 23:59:59: The database.\n- 00:00: Back.")]
    [InlineData("- 23:50 to 00:20: Alerts.\n- 00:30: Back.")]
    [InlineData("- 14:00: An alert.\n- midnight: Quiet.\n- 00:30: Back.")]
    public void Midnight_DoesNotReport(string entries) => Verify<PML4001EntryOutOfOrder>.NoDiagnostics($"## Timeline (UTC)\n\n{entries}\n");

    [Theory]
    [InlineData("- 2024-06-05 14:00: An alert.\n- 2024-06-06 09:00: Back.")]
    [InlineData("- June 5, 14:00: An alert.\n- June 6, 09:00: Back.")]
    [InlineData("- 14:00 on 5 June 2024: An alert.\n- 09:00 on 6 June 2024: Back.")]
    [InlineData("- 5 June 2024, 14:00: An alert.\n- 16:00: Nothing.\n- 6 June 2024, 09:00: Back.")]
    [InlineData("- 5 June 2024: An alert.\n- 6 June 2024: Back.")]
    [InlineData("- 31 December 2023 23:50: An alert.\n- 1 January 2024 00:10: Back.")]
    [InlineData("- [03-26 23:04] An alert.\n- [03-27 02:50] Back.")]
    [InlineData("### 2024-06-05\n\n- 14:00: An alert.\n- 17:00: Nothing.\n\n### 2024-06-06\n\n- 09:00: Back.")]
    [InlineData("**5 June**\n\n- 14:00: An alert.\n\n**6 June**\n\n- 09:00: Back.")]
    [InlineData("5 June 2024\n\n14:00: An alert.\n\n6 June 2024\n\n09:00: Back.")]
    [InlineData("| Date | Time | Event |\n|---|---|---|\n| 2024-06-05 | 14:00 | An alert |\n| 2024-06-06 | 09:00 | Back |")]
    public void AnotherDate_DoesNotReport(string entries) => Verify<PML4001EntryOutOfOrder>.NoDiagnostics($"## Timeline (UTC)\n\n{entries}\n");

    [Fact]
    public void NewYearWithoutYears_DoesNotReport() => Verify<PML4001EntryOutOfOrder>.NoDiagnostics(
        """
        # Checkout was down on 31 December 2023

        ## Timeline

        - Dec 31, 23:50 UTC: An alert.
        - Jan 1, 00:10 UTC: Back.
        """);

    [Theory]
    [InlineData("- 14:00 - 15:00: Errors.\n- 14:30: An alert.\n- 15:00: Back.")]
    [InlineData("- Between 14:00 and 15:00 there were errors.\n- 14:30: An alert.")]
    [InlineData("- 14:00: An alert.\n- 14:10: Ann runs what she had run at 11:59.\n- 14:30: Back.")]
    [InlineData("- 14:03: An alert.\n- ~14:00: The first errors.\n- 14:30: Back.")]
    [InlineData("- 14:03: An alert.\n- Around 14:00: The first errors.\n- 14:30: Back.")]
    [InlineData("- T+0:05: An alert.\n- T+0:10: The database.\n- T+1:00: Back.")]
    [InlineData("- 14:00:30: An alert.\n- 14:00:45: The database.")]
    [InlineData("- 16:00 CEST: An alert.\n- 14:30 UTC: Back.")]
    [InlineData("- 9:00 PST: An alert.\n- 12:30 EST: Back.")]
    [InlineData("- 14:00 UTC (16:00 CEST): An alert.\n- 14:30 UTC (16:30 CEST): Back.")]
    [InlineData("- 14:00: An alert.\n  - 13:40: What had led to it.\n- 14:30: Back.")]
    [InlineData("<ul>\n<li>14:00: An alert</li>\n<li>14:30: Back</li>\n</ul>")]
    [InlineData("14:00: An alert.<br>\n14:30: Back.")]
    public void OnlyApparentlyEarlier_DoesNotReport(string entries) => Verify<PML4001EntryOutOfOrder>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Fact]
    public void EveryTimeline_HasItsOwnOrder() => Verify<PML4001EntryOutOfOrder>.NoDiagnostics(
        """
        ## Timeline

        ### The website

        - 14:00 UTC: An alert.
        - 15:00 UTC: Back.

        ### The mail server

        - 13:30 UTC: An alert.
        - 14:10 UTC: Back.
        """);

    [Fact]
    public void AmPmSlip_IsLeftToAnotherRule() => Verify<PML4001EntryOutOfOrder>.NoDiagnostics("## Timeline\n\n- 11:30AM: An alert.\n- 12:30AM: The database.\n- 1:00 PM: Back.\n");

    [Fact]
    public void ImpossibleTime_DoesNotDisturbTheOrder() => Verify<PML4001EntryOutOfOrder>.NoDiagnostics("## Timeline\n\n- 14:00: An alert.\n- 14:75: The database.\n- 14:30: Back.\n");

    [Fact]
    public void FarFromAnApproximateTime_Reports() => Verify<PML4001EntryOutOfOrder>.Diagnostics(
        "## Timeline (UTC)\n\n- ~14:00: The first errors.\n- [|13:20|]: An alert.\n- 14:30: Back.\n",
        "This entry (13:20) is earlier than the one above it (14:00, line 3). Move it up, or add its date.");

    [Fact]
    public void ListElsewhere_DoesNotReport() => Verify<PML4001EntryOutOfOrder>.NoDiagnostics("## Lessons Learned\n\n- 14:00 was late.\n- 13:00 was early.\n");

    [Theory]
    [InlineData("**Track A**", "**Track B**")]
    [InlineData("__Database__", "__Web__")]
    [InlineData("### Track A", "### Track B")]
    [InlineData("**On call:**", "**Support:**")]
    public void TracksUnderStrongLines_AreEachInOrder(string first, string second) => Verify<PML4001EntryOutOfOrder>.NoDiagnostics(
        $"## Timeline (UTC)\n\n{first}\n\n- 14:00: An alert.\n- 15:30: Back.\n\n{second}\n\n- 14:10: A call.\n- 15:00: A mail.\n");
}
