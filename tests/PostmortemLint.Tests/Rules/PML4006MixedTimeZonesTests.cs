using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4006MixedTimeZonesTests
{
    [Fact]
    public void AnotherZoneBelow_Reports() => Verify<PML4006MixedTimeZones>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert.
        - 14:10 UTC: The database.
        - 16:20 [|CEST|]: Back.
        """,
        "This timeline uses 'CEST' here but 'UTC' on line 3. Use one time zone, or give both for each entry.");

    [Fact]
    public void SeveralEntries_ReportOnce() => Verify<PML4006MixedTimeZones>.Diagnostics(
        "## Timeline\n\n- 9:00 PST: An alert.\n- 12:10 [|EST|]: The database.\n- 9:20 PST: A restart.\n- 12:30 EST: Back.\n",
        "This timeline uses 'EST' here but 'PST' on line 3. Use one time zone, or give both for each entry.");

    [Fact]
    public void OtherZoneThanTheHeading_Reports() => Verify<PML4006MixedTimeZones>.Diagnostics(
        "## Timeline (UTC)\n\n- 14:00: An alert.\n- 16:20 [|CEST|]: Back.\n",
        "This timeline uses 'CEST' here but 'UTC' on line 1. Use one time zone, or give both for each entry.");

    [Theory]
    [InlineData("- 14:00 UTC: An alert.\n- 14:30 GMT: Back.")]
    [InlineData("- 14:00 UTC: An alert.\n- 14:30Z: Back.")]
    [InlineData("- 14:00 UTC: An alert.\n- 14:30 UTC+0: Back.")]
    [InlineData("- 14:00 UTC: An alert.\n- 14:30 utc: Back.")]
    [InlineData("- 14:00 CET: An alert.\n- 14:30 UTC+1: Back.")]
    [InlineData("- 14:00 CEST: An alert.\n- 14:30 GMT+02:00: Back.")]
    [InlineData("- 14:00 PT: An alert.\n- 14:30 PDT: Back.")]
    [InlineData("- 14:00 Pacific Time: An alert.\n- 14:30 PT: Back.")]
    public void SameZoneInOtherWords_DoesNotReport(string entries) => Verify<PML4006MixedTimeZones>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Theory]
    [InlineData("- 14:00 UTC (16:00 CEST): An alert.\n- 14:30 UTC (16:30 CEST): Back.")]
    [InlineData("- 14:00 UTC / 16:00 CEST: An alert.\n- 14:30 UTC / 16:30 CEST: Back.")]
    [InlineData("| UTC | CEST | Event |\n|---|---|---|\n| 14:00 | 16:00 | An alert |\n| 14:30 | 16:30 | Back |")]
    public void BothForEachEntry_DoesNotReport(string entries) => Verify<PML4006MixedTimeZones>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Theory]
    [InlineData("- 14:00: An alert.\n- 14:30: Back.")]
    [InlineData("- 14:00 UTC: An alert.\n- 14:30: Back.")]
    [InlineData("- 19:00 UTC - 20:00 UTC: Errors.\n- 20:00 UTC: Back.")]
    [InlineData("- 14:00 UTC: MSK, our Kafka, is slow.\n- 14:30 UTC: Back.")]
    [InlineData("- 14:00 UTC: The CAT token expires.\n- 14:30 UTC: Back.")]
    [InlineData("- 2024-03-09 14:00 PST: An alert.\n- 2024-03-10 14:00 PDT: Back.")]
    public void OneZone_DoesNotReport(string entries) => Verify<PML4006MixedTimeZones>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Fact]
    public void OtherZoneInTheSummary_DoesNotReport() => Verify<PML4006MixedTimeZones>.NoDiagnostics(
        "## Summary\n\nDown from 16:00 to 16:30 CEST.\n\n## Timeline\n\n- 14:00 UTC: An alert.\n- 14:30 UTC: Back.\n");
}
