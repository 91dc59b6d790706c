using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4004WrongDaylightSavingNameTests
{
    [Fact]
    public void StandardTimeInSummer_Reports() => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        "## Summary\n\nOn August 11th, 2018 checkout was down from 00:00 to 02:00 [|PST|].\n",
        "'PST' is not in force on 2018-08-11: clocks there show PDT (UTC-7) on that date. Write 'PDT', or correct the date.");

    [Fact]
    public void SummerTimeInWinter_Reports() => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        "## Summary\n\nOn 17 January 2024 checkout was down from 14:00 [|CEST|] to 15:00 CEST.\n",
        "'CEST' is not in force on 2024-01-17: clocks there show CET (UTC+1) on that date. Write 'CET', or correct the date.");

    [Fact]
    public void NameInFull_Reports() => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        "## Summary\n\nOn 5 July 2024 checkout was down from 2 PM to 3 PM [|Eastern Standard Time|].\n",
        "'Eastern Standard Time' is not in force on 2024-07-05: clocks there show Eastern Daylight Time (UTC-4) on that date. Write 'Eastern Daylight Time', or correct the date.");

    [Fact]
    public void FirstUseInASection_Reports() => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        """
        # Checkout was down on 5 June 2024

        ## Summary

        It was down from 14:00 [|PST|] to 15:00 PST.

        ## Timeline

        - 14:00 [|PST|]: An alert.
        - 15:00 PST: Back.
        """,
        "'PST' is not in force on 2024-06-05: clocks there show PDT (UTC-7) on that date. Write 'PDT', or correct the date.",
        "'PST' is not in force on 2024-06-05: clocks there show PDT (UTC-7) on that date. Write 'PDT', or correct the date.");

    [Fact]
    public void ZoneInTheHeading_Reports() => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        "## Timeline ([|EDT|])\n\n- 2024-01-17 14:00: An alert.\n- 15:00: Back.\n",
        "'EDT' is not in force on 2024-01-17: clocks there show EST (UTC-5) on that date. Write 'EST', or correct the date.");

    [Fact]
    public void MonthWellInsideASeason_NeedsNoYear() => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        "## Timeline\n\n- July 5, 14:00 [|PST|]: An alert.\n",
        "'PST' is not in force on 5 July: clocks there show PDT (UTC-7) on that date. Write 'PDT', or correct the date.");

    [Theory]
    [InlineData("14:00 PDT on 5 June 2024")]
    [InlineData("14:00 PST on 5 January 2024")]
    [InlineData("14:00 CEST on 5 June 2024")]
    [InlineData("14:00 CET on 5 January 2024")]
    [InlineData("14:00 NZDT on 5 January 2024")]
    [InlineData("14:00 NZST on 5 June 2024")]
    [InlineData("14:00 AEDT on 5 January 2024")]
    [InlineData("2 PM Eastern Daylight Time on 5 June 2024")]
    [InlineData("2 PM Central European Summer Time on 5 June 2024")]
    public void NameInForce_DoesNotReport(string text) => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics($"## Summary\n\nIt broke at {text}.\n");

    [Theory]
    [InlineData("14:00 MST on 5 June 2024")] // Arizona
    [InlineData("14:00 Mountain Standard Time on 5 June 2024")] // Arizona
    [InlineData("14:00 CST on 5 June 2024")] // China
    [InlineData("14:00 AEST on 5 January 2024")] // Queensland
    [InlineData("14:00 ACST on 5 January 2024")] // the Northern Territory
    [InlineData("14:00 GMT on 5 June 2024")] // Ghana
    [InlineData("14:00 HST on 5 June 2024")]
    [InlineData("14:00 IST on 5 June 2024")]
    [InlineData("14:00 AST on 5 June 2024")] // Puerto Rico
    [InlineData("14:00 WAT on 5 June 2024")]
    [InlineData("14:00 UTC on 5 June 2024")]
    [InlineData("14:00 UTC-8 on 5 June 2024")]
    [InlineData("14:00 PT on 5 June 2024")]
    [InlineData("14:00 Pacific Time on 5 June 2024")]
    [InlineData("14:00 America/Los_Angeles on 5 June 2024")]
    public void NameUsedAllYear_DoesNotReport(string text) => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics($"## Summary\n\nIt broke at {text}.\n");

    [Theory]
    [InlineData("01:30 PST on 10 March 2024")]
    [InlineData("03:30 PDT on 10 March 2024")]
    [InlineData("00:30 PDT on 3 November 2024")]
    [InlineData("01:30 CET on 31 March 2024")]
    [InlineData("14:00 CEST on 31 March 2024")]
    public void DayOfTheClockChange_AllowsBothNames(string text) => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics($"## Summary\n\nIt broke at {text}.\n");

    [Fact]
    public void NoDate_DoesNotReport() => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics("## Summary\n\nIt was down from 14:00 PST to 15:00 PST.\n");

    [Fact]
    public void MarchWithoutAYear_DoesNotReport() => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics("## Timeline\n\n- March 12, 14:00 PST: An alert.\n");

    [Fact]
    public void ZoneWithoutATime_DoesNotReport() => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics("## Summary\n\nOn 5 June 2024 the PST cluster was down.\n");

    [Fact]
    public void EntryOfAnotherSeason_DoesNotReport() => Verify<PML4004WrongDaylightSavingName>.NoDiagnostics(
        """
        # Checkout was down on 5 June 2024

        ## Timeline

        - 2024-01-17 14:00 PST: The certificate is issued.
        - 2024-06-05 14:00 PDT: It expires.
        """);

    [Theory]
    [InlineData("From 1:40 PM to 2:10 PM [|CST|] on July 18, 2024 the shop was down.")]
    [InlineData("On Thursday, July 18, 2024 at 2 pm [|CST|] the shop went down.")]
    [InlineData("On 2024-07-18 the shop was down from 14:00 [|CST|], and in Boston until 16:00 EDT.")]
    [InlineData("On 2024-07-18 the shop was down from 14:00 [|CST|] until 13:30 PDT.")]
    public void CentralStandardTimeInAnAmericanSummer_Reports(string text) => Verify<PML4004WrongDaylightSavingName>.Diagnostics(
        $"## Summary\n\n{text}\n",
        "'CST' is not in force on 2024-07-18: clocks there show CDT (UTC-5) on that date. Write 'CDT', or correct the date.");

    [Theory]
    [InlineData("From 13:40 to 14:10 CST on July 18, 2024 the shop was down.")]
    [InlineData("From 1:40 PM to 2:10 PM CST on 18 July 2024 the shop was down.")]
    [InlineData("From 1:40 PM to 2:10 PM CST on Thursday, 18 July 2024 the shop was down.")]
    [InlineData("From 1:40 PM to 2:10 PM CST on January 18, 2024 the shop was down.")]
    [InlineData("From 1:40 PM to 2:10 PM CST on July 18, 2024 the shop in Shanghai was down.")]
    [InlineData("From 1:40 PM to 2:10 PM CST on July 18, 2024 our Chinese shop was down.")]
    [InlineData("From 1:40 PM to 2:10 PM CST on July 18, 2024 the shop in Costa Rica was down.")]
    [InlineData("At 2:00 PM CST (2:00 AM EDT) on July 18, 2024 the shop went down.")]
    [InlineData("The shop was down on July 18, 2024 from 2:00 PM CST (UTC+8) on.")]
    [InlineData("On 4 July 2023 the shop was down from 20:00 to 21:20 (CET, Tunis).")]
    [InlineData("On 4 July 2023 the shop in Algeria was down from 20:00 CET on.")]
    [InlineData("On 4 July 2023 the office in Jamaica was offline from 20:00 EST on.")]
    [InlineData("On 4 July 2021 the office in Cairo was offline from 20:00 EET on.")]
    public void ZoneOfAPlaceWithoutSummerTime_DoesNotReport(string text) =>
        Verify<PML4004WrongDaylightSavingName>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Theory]
    [InlineData("On 4 July 2023 the shop in Paris was down from 20:00 [|CET|] on.", "CET", "CEST (UTC+2)", "2023-07-04")]
    [InlineData("On 4 July 2024 the office in Cairo was offline from 20:00 [|EET|] on.", "EET", "EEST (UTC+3)", "2024-07-04")]
    [InlineData("On 30 December 2011, which Samoa skipped, the office in Apia was offline from 17:00 [|CEST|] on.", "CEST", "CET (UTC+1)", "2011-12-30")]
    [InlineData("On 4 July 2023 half of Canada was offline from 20:00 [|EST|] on.", "EST", "EDT (UTC-4)", "2023-07-04")]
    public void ZoneOfAPlaceWithSummerTime_Reports(string text, string zone, string right, string date) =>
        Verify<PML4004WrongDaylightSavingName>.Diagnostics(
            $"## Summary\n\n{text}\n",
            $"'{zone}' is not in force on {date}: clocks there show {right} on that date. Write '{right.Split(' ')[0]}', or correct the date.");
}
