using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4008WrongWeekdayTests
{
    [Fact]
    public void WeekdayBeforeTheDate_Reports() => Verify<PML4008WrongWeekday>.Diagnostics(
        "## Summary\n\nOn [|Tuesday 5 June 2024|] checkout was down.\n",
        "'Tuesday 5 June 2024' is a Wednesday, not a Tuesday. Correct the weekday or the date.");

    [Fact]
    public void WeekdayAfterTheDate_Reports() => Verify<PML4008WrongWeekday>.Diagnostics(
        "## Timeline\n\n### [|2024-06-05 (Fri|])\n\n- 14:00 UTC: An alert.\n",
        "'2024-06-05 (Fri' is a Wednesday, not a Friday. Correct the weekday or the date.");

    [Theory]
    [InlineData("Thursday 3.10", "Thursday 3.10, 09:00 - found")]
    [InlineData("Thu, 3.10", "Thu, 3.10. 09:00 - found")]
    public void DayAndMonthBeforeATime_Report(string date, string entry) => Verify<PML4008WrongWeekday>.Diagnostics(
        $"Outage of 1 October 2023\n\n## Timeline\n\n- Sunday 1.10, 23:30 - done\n- Monday 2.10, 06:00 - lost\n- [|{date}|]{entry.Substring(date.Length)}\n",
        $"'{date}' is a Tuesday, not a Thursday. Correct the weekday or the date.");

    [Theory]
    [InlineData("Thursday 9.10 the disk was full")]
    [InlineData("Thursday 3.40, 09:00 - found")]
    [InlineData("release 3.10, 09:00 - found")]
    [InlineData("Tuesday 3.10, 09:00 - found")]
    public void OtherNumbersBeforeATime_DoNotReport(string entry) =>
        Verify<PML4008WrongWeekday>.NoDiagnostics(
            $"Outage of 1 October 2023\n\n## Timeline\n\n- Sunday 1.10, 23:30 - done\n- Monday 2.10, 06:00 - lost\n- {entry}\n");

    [Fact]
    public void DateWithoutAYearThatNothingProves_DoesNotReport() => Verify<PML4008WrongWeekday>.NoDiagnostics(
        "Outage of 1 October 2023\n\n## Timeline\n\n- Monday 2.10, 06:00 - lost\n- Thursday 3.10, 09:00 - found\n");

    [Fact]
    public void EachDate_Reports() => Verify<PML4008WrongWeekday>.Diagnostics(
        "## Timeline\n\n- [|Thu, 5 Jun 2024|] 14:00: An alert.\n- [|Friday, June 6, 2024|] 09:00: Back.\n",
        "'Thu, 5 Jun 2024' is a Wednesday, not a Thursday. Correct the weekday or the date.",
        "'Friday, June 6, 2024' is a Thursday, not a Friday. Correct the weekday or the date.");

    [Theory]
    [InlineData("Wednesday 5 June 2024")]
    [InlineData("Wed, 5 Jun 2024")]
    [InlineData("Wednesday, June 5th, 2024")]
    [InlineData("wednesday the 5th of June 2024")]
    [InlineData("2024-06-05 (Wed)")]
    [InlineData("2024-06-05, Wednesday")]
    [InlineData("Thursday 29 February 2024")]
    public void RightWeekday_DoesNotReport(string date) => Verify<PML4008WrongWeekday>.NoDiagnostics($"## Summary\n\nIt broke on {date}.\n");

    [Theory]
    [InlineData("Tuesday 5 June")]
    [InlineData("Tuesday")]
    [InlineData("5 June 2024")]
    [InlineData("Monday, and again on 5 June 2024")]
    [InlineData("Monday. 5 June 2024 was quiet")]
    [InlineData("Saturday and Sunday, June 1-2, 2024")]
    [InlineData("Friday, 31 February 2024")]
    [InlineData("Tuesday the release, on 5 June 2024 the outage")]
    [InlineData("5 June 2024 Sun's servers")]
    [InlineData("5 June 2024. Friday was quiet")]
    public void NothingToCompare_DoesNotReport(string date) => Verify<PML4008WrongWeekday>.NoDiagnostics($"## Summary\n\nIt broke on {date}.\n");

    [Fact]
    public void YearFromTheTitle_DoesNotReport() => Verify<PML4008WrongWeekday>.NoDiagnostics("# Outage of 5 June 2024\n\n## Summary\n\nIt was reported on Tuesday, June 4.\n");

    [Fact]
    public void WeekdayOfAnotherDate_DoesNotReport() => Verify<PML4008WrongWeekday>.NoDiagnostics("## Timeline\n\n- 5 June 2024, Thursday 6 June 2024: Two days.\n");
}
