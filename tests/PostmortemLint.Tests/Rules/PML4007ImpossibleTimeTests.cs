using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4007ImpossibleTimeTests
{
    [Theory]
    [InlineData("25:00")]
    [InlineData("14:60")]
    [InlineData("14:00:75")]
    [InlineData("24:30")]
    [InlineData("11:75 PM")]
    public void ImpossibleTime_Reports(string time) => Verify<PML4007ImpossibleTime>.Diagnostics(
        $"## Timeline\n\n- [|{time}|] UTC: An alert.\n", $"'{time}' is not a time of day. Correct it.");

    [Fact]
    public void ImpossibleTimeInCodeOfItsOwn_Reports() => Verify<PML4007ImpossibleTime>.Diagnostics(
        "## Timeline\n\n- `[|25:10|] UTC` An alert.\n", "'25:10' is not a time of day. Correct it.");

    [Theory]
    [InlineData("Then `curl 0:80` failed.")]
    [InlineData("Then `db 0:99` was printed.")]
    [InlineData("When you curl 0:80 nothing answers.")]
    [InlineData("Then nc -zv 0:80 failed.")]
    public void HostAndPort_DoesNotReport(string text) => Verify<PML4007ImpossibleTime>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Theory]
    [InlineData("13:55 PM")]
    [InlineData("14:15pm")]
    [InlineData("16:00 AM")]
    public void TwentyFourHourTimeWithMeridiem_Reports(string time) => Verify<PML4007ImpossibleTime>.Diagnostics(
        $"## Summary\n\nIt was down from [|{time}|] UTC.\n", $"'{time}' mixes a 24-hour time with AM or PM. Correct it.");

    [Fact]
    public void MeridiemWithoutItsFirstLetter_Reports() => Verify<PML4007ImpossibleTime>.Diagnostics(
        "## Summary\n\nIt was down from [|10:00 M|] to 11:00 AM.\n", "'10:00 M' is missing the 'A' or 'P' of AM or PM. Correct it.");

    [Theory]
    [InlineData("31 February 2024")]
    [InlineData("June 31")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-05")]
    [InlineData("February 29, 2023")]
    public void ImpossibleDate_Reports(string date) => Verify<PML4007ImpossibleTime>.Diagnostics(
        $"## Summary\n\nIt broke on [|{date}|].\n", $"'{date}' does not exist. Correct it.");

    [Fact]
    public void Each_Reports() => Verify<PML4007ImpossibleTime>.Diagnostics(
        "## Summary\n\nOn [|31 June 2024|] it was down from [|25:00|] to 14:00 UTC.\n",
        "'31 June 2024' does not exist. Correct it.",
        "'25:00' is not a time of day. Correct it.");

    [Theory]
    [InlineData("24:00")]
    [InlineData("00:00")]
    [InlineData("23:59:59")]
    [InlineData("12:00 AM")]
    [InlineData("12:30 PM")]
    [InlineData("00:30 AM")]
    [InlineData("noon")]
    [InlineData("1430 hrs")]
    [InlineData("14:00:00.123")]
    [InlineData("11 - 1 PM")]
    public void TimeOfDay_DoesNotReport(string time) => Verify<PML4007ImpossibleTime>.NoDiagnostics($"## Timeline\n\n- {time}: An alert.\n");

    [Theory]
    [InlineData("29 February 2024")]
    [InlineData("February 29")]
    [InlineData("31 December 2024")]
    [InlineData("13/12/2024")]
    [InlineData("12/13/2024")]
    [InlineData("September 30-31 machines")]
    public void DayOfTheCalendar_DoesNotReport(string date) => Verify<PML4007ImpossibleTime>.NoDiagnostics($"## Summary\n\nIt broke on {date}.\n");

    [Theory]
    [InlineData("The job ran for 36:15 hours.")]
    [InlineData("- T+25:00: Back.")]
    [InlineData("A screen of 21:9 is wide.")]
    [InlineData("It listened on 10.0.0.12:80.")]
    [InlineData("See main.go:25:61.")]
    [InlineData("Version 1.25.60 was out.")]
    [InlineData("```\n25:61 An alert\n```")]
    [InlineData("See https://example.com/25:61 for more.")]
    [InlineData("There were 10 M requests.")]
    [InlineData("There were 500 PM2 processes.")]
    public void NotATime_DoesNotReport(string text) => Verify<PML4007ImpossibleTime>.NoDiagnostics($"## Summary\n\n{text}\n");
}
