using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4009AmbiguousDateTests
{
    private const string Readings = " is 4 March to some readers and 3 April to others." + Remedy;

    private const string Remedy = " Write it in the form YYYY-MM-DD, or spell out the month.";

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("3/4/2024")]
    [InlineData("03-04-2024")]
    public void DayOrMonthFirst_Reports(string date) => Verify<PML4009AmbiguousDate>.Diagnostics($"## Summary\n\nIt broke on [|{date}|].\n", $"'{date}'{Readings}");

    [Fact]
    public void SameDateAgain_IsOneFinding() => Verify<PML4009AmbiguousDate>.Diagnostics("## Summary\n\nIt broke on [|03/04/2024|], and on 03/04/2024 it was back.\n", $"'03/04/2024'{Readings}");

    [Fact]
    public void YearAndOrder_ReportsTheOrder() => Verify<PML4009AmbiguousDate>.Diagnostics("## Summary\n\nIt broke on [|3/4/24|].\n", $"'3/4/24'{Readings}");

    [Theory]
    [InlineData("13/4/24")]
    [InlineData("4/4/24")]
    public void TwoDigitYear_Reports(string date) => Verify<PML4009AmbiguousDate>.Diagnostics($"## Summary\n\nIt broke on [|{date}|].\n", $"'{date}' has a two-digit year.{Remedy}");

    [Fact]
    public void DatesThatDisagree_DoNotSettleTheOrder() => Verify<PML4009AmbiguousDate>.Diagnostics(
        "## Summary\n\nIt broke on 13/4/2024, on 4/14/2024 and on [|3/4/2024|].\n", $"'3/4/2024'{Readings}");

    [Theory]
    [InlineData("2024-03-04")]
    [InlineData("2024/03/04")]
    [InlineData("3 April 2024")]
    [InlineData("April 3, 2024")]
    [InlineData("03-Apr-2024")]
    [InlineData("3. April 2024")]
    [InlineData("03.04.2024")]
    [InlineData("13/04/2024")]
    [InlineData("04/13/2024")]
    [InlineData("04/04/2024")]
    public void OneReading_DoesNotReport(string date) => Verify<PML4009AmbiguousDate>.NoDiagnostics($"## Summary\n\nIt broke on {date}.\n");

    [Theory]
    [InlineData("3/4 of the users")]
    [InlineData("version 3.4.24")]
    [InlineData("a ratio of 3/4")]
    [InlineData("hosts 1/2/3")]
    [InlineData("https://example.com/03/04/2024")]
    [InlineData("24/7")]
    public void NotADate_DoesNotReport(string text) => Verify<PML4009AmbiguousDate>.NoDiagnostics($"## Summary\n\nIt broke on {text}.\n");

    [Fact]
    public void SettledByAnotherDate_DoesNotReport() => Verify<PML4009AmbiguousDate>.NoDiagnostics("## Summary\n\nIt broke on 3/4/2024, and again on 13/4/2024.\n");

    [Fact]
    public void Code_DoesNotReport() => Verify<PML4009AmbiguousDate>.NoDiagnostics("## Summary\n\nThe log:\n\n```\n03/04/2024 error\n```\n");
}
