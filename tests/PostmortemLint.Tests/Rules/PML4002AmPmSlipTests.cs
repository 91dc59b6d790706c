using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4002AmPmSlipTests
{
    [Fact]
    public void HalfPastMidnightForHalfPastNoon_Reports() => Verify<PML4002AmPmSlip>.Diagnostics(
        """
        ## Timeline
        - 11:30AM: An alert fired.
        - [|12:30AM|]: The database was restarted.
        - 1:00 PM: Checkout was back.
        """,
        "'12:30AM' is out of order (line 2 says '11:30AM') but would fit twelve hours later. Write '12:30 PM', or add the date.");

    [Fact]
    public void SlipsInARow_ReportOnce() => Verify<PML4002AmPmSlip>.Diagnostics(
        """
        ## Timeline
        - 11:40 AM: An alert fired.
        - 12:00 PM: The database had no connections.
        - [|12:15 AM|]: The database was restarted.
        - 12:30 AM: Checkout was back.
        - 12:45 AM: The incident was closed.
        """,
        "'12:15 AM' is out of order (line 3 says '12:00 PM') but would fit twelve hours later. Write '12:15 PM', or add the date.");

    [Fact]
    public void AfternoonForMorning_Reports() => Verify<PML4002AmPmSlip>.Diagnostics(
        """
        ## Timeline
        - 9:00 AM: An alert fired.
        - [|9:20 PM|]: The database was restarted.
        - 9:40 AM: Checkout was back.
        """,
        "'9:20 PM' is out of order (line 2 says '9:00 AM') but would fit twelve hours earlier. Write '9:20 AM', or add the date.");

    [Fact]
    public void Row_Reports() => Verify<PML4002AmPmSlip>.Diagnostics(
        "## Timeline\n\n| Time | Event |\n|---|---|\n| 2:10 PM | An alert |\n| [|2:25 a.m.|] | The database |\n| 2:40 PM | Back |\n",
        "'2:25 a.m.' is out of order (line 5 says '2:10 PM') but would fit twelve hours later. Write '2:25 PM', or add the date.");

    [Fact]
    public void LastStepAtTheStatedEnd_Reports() => Verify<PML4002AmPmSlip>.Diagnostics(
        "## Summary\n\nIt was down from 2:10 PM to 3:40 PM.\n\n## Timeline\n\n- 2:10 PM: An alert\n- 3:20 PM: The database\n- [|3:40 AM|]: Back\n",
        "'3:40 AM' is out of order (line 8 says '3:20 PM') but would fit twelve hours later. Write '3:40 PM', or add the date.");

    [Fact]
    public void LastStepAtAnotherTime_DoesNotReport() => Verify<PML4002AmPmSlip>.NoDiagnostics(
        "## Summary\n\nIt was down from 2:10 PM to 3:20 PM.\n\n## Timeline\n\n- 2:10 PM: An alert\n- 3:20 PM: The database\n- 3:40 AM: Review\n");

    [Theory]
    [InlineData("- 11:30 AM: An alert.\n- 12:30 PM: The database.\n- 1:00 PM: Back.")]
    [InlineData("- 11:50 PM: An alert.\n- 12:10 AM: The database.\n- 12:30 AM: Back.")]
    [InlineData("- 10:00 PM: An alert.\n- 11:00 PM: Nothing.\n- 1:00 AM: The database.\n- 2:00 AM: Back.")]
    [InlineData("- 5:00 PM: An alert.\n- 8:00 AM: The vendor answered.\n- 9:00 AM: A new disk.\n- 1:00 PM: Back.")]
    [InlineData("- 5:00 PM: An alert.\n- 8:00 AM the next day: Back.")]
    [InlineData("- 5:00 PM: An alert.\n- Next morning, 8:00 AM: Back.")]
    public void Night_DoesNotReport(string entries) => Verify<PML4002AmPmSlip>.NoDiagnostics($"## Timeline (UTC)\n\n{entries}\n");

    [Theory]
    [InlineData("- June 5, 5:00 PM: An alert.\n- June 6, 8:00 AM: Back.")]
    [InlineData("- June 5, 2024 11:30 AM: An alert.\n- June 6, 2024 12:30 AM: The database.\n- June 6, 2024 1:00 PM: Back.")]
    [InlineData("### 5 June 2024\n\n- 5:00 PM: An alert.\n\n### 6 June 2024\n\n- 8:00 AM: Back.")]
    [InlineData("| Date | Time | Event |\n|---|---|---|\n| 2024-06-05 | 5:00 PM | An alert |\n| 2024-06-06 | 8:00 AM | Back |")]
    public void AnotherDate_DoesNotReport(string entries) => Verify<PML4002AmPmSlip>.NoDiagnostics($"## Timeline (UTC)\n\n{entries}\n");

    [Theory]
    [InlineData("- 14:00: An alert.\n- 02:30: The database.\n- 15:00: Back.")]
    [InlineData("- 2:00 PM: An alert.\n- 1:40 PM: A release.\n- 2:30 PM: Back.")]
    [InlineData("- 9:00 AM PST: An alert.\n- 12:30 PM EST: Back.")]
    [InlineData("- 11:30 AM: An alert.\n- 12:00 PM: Ann runs what she had run at 9:00 AM.\n- 12:30 PM: Back.")]
    [InlineData("- 11:30 AM - 12:30 PM: Errors.\n- 12:30 PM: Back.")]
    public void NotASlip_DoesNotReport(string entries) => Verify<PML4002AmPmSlip>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Fact]
    public void Summary_DoesNotReport() => Verify<PML4002AmPmSlip>.NoDiagnostics("## Summary\n\nIt was down from 11:30 AM to 12:30 AM.\n");
}
