using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4014NonexistentLocalTimeTests
{
    [Fact]
    public void HourThatAmericaSkips_Reports() => Verify<PML4014NonexistentLocalTime>.Diagnostics(
        "## Timeline\n\n- 2024-03-10 [|02:30|] America/New_York: An alert.\n",
        "02:30 on 2024-03-10 does not exist in America/New_York: clocks skip that hour. Correct the time or the zone.");

    [Fact]
    public void HourThatEuropeSkips_Reports() => Verify<PML4014NonexistentLocalTime>.Diagnostics(
        """
        ## Timeline

        ### 31 March 2024

        - 01:50 CET: An alert.
        - [|02:10|] CET: The database.
        - 03:20 CEST: Back.
        """,
        "02:10 on 2024-03-31 does not exist in CET: clocks skip that hour. Correct the time or the zone.");

    [Fact]
    public void ZoneOfTheHeading_Reports() => Verify<PML4014NonexistentLocalTime>.Diagnostics(
        "## Timeline (America/New_York)\n\n- 2024-03-10 [|2:30 AM|]: An alert.\n- 3:10 AM: Back.\n",
        "2:30 AM on 2024-03-10 does not exist in America/New_York: clocks skip that hour. Correct the time or the zone.");

    [Fact]
    public void DateOfTheOutage_Reports() => Verify<PML4014NonexistentLocalTime>.Diagnostics(
        "# Outage of 10 March 2024\n\n## Timeline\n\n- [|02:30|] Pacific Time: An alert.\n",
        "02:30 on 2024-03-10 does not exist in Pacific Time: clocks skip that hour. Correct the time or the zone.");

    [Theory]
    [InlineData("2024-03-10 01:59 America/New_York")]
    [InlineData("2024-03-10 03:00 America/New_York")]
    [InlineData("2024-03-10 02:30 UTC")]
    [InlineData("2024-03-10 02:30 UTC-5")]
    [InlineData("2024-03-10 02:30 MST")]
    [InlineData("2024-03-10 02:30 America/Phoenix")]
    [InlineData("2024-03-10 02:30 CET")]
    [InlineData("2024-03-10 02:30 Europe/Berlin")]
    [InlineData("2024-03-10 02:30 America/Nowhere")]
    [InlineData("2024-03-10 02:30 WAT")]
    [InlineData("2024-03-10 02:30 JST")]
    [InlineData("2024-03-10 14:30 America/New_York")]
    [InlineData("2024-03-11 02:30 America/New_York")]
    [InlineData("2024-11-03 01:30 America/New_York")]
    [InlineData("March 10, 02:30 America/New_York")]
    [InlineData("02:30 America/New_York")]
    [InlineData("2024-03-10 02:30")]
    public void TimeThatExists_DoesNotReport(string time) => Verify<PML4014NonexistentLocalTime>.NoDiagnostics($"## Timeline\n\n- {time}: An alert.\n");

    [Fact]
    public void NightAfterTheClockChange_DoesNotReport() => Verify<PML4014NonexistentLocalTime>.NoDiagnostics(
        "## Timeline\n\n- 2024-03-10 23:30 America/New_York: An alert.\n- 02:30 America/New_York: Back.\n");

    [Fact]
    public void ZoneOfTheEntry_TakesPrecedenceOverTheHeading() => Verify<PML4014NonexistentLocalTime>.Diagnostics(
        "## Timeline (America/Phoenix)\n\n- 2024-03-10 [|02:30|] America/New_York: An alert.\n",
        "02:30 on 2024-03-10 does not exist in America/New_York: clocks skip that hour. Correct the time or the zone.");
}
