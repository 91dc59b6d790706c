using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4003TimelineWithoutTimeZoneTests
{
    [Fact]
    public void NoZoneAnywhere_ReportsOnceAtTheHeading() => Verify<PML4003TimelineWithoutTimeZone>.Diagnostics(
        """
        ## Summary
        It was down.
        ## [|Timeline|]
        - **14:00:** An alert.
        - **14:10:** The database.
        """,
        "The document gives no time zone for the times in this timeline ('14:00'). Add one to the heading, as in 'Timeline (UTC)', or write 'All times in UTC.' below it.");

    [Fact]
    public void ZoneInAPastedHeader_Reports() => Verify<PML4003TimelineWithoutTimeZone>.Diagnostics(
        "## Summary\n\nDown from 14:00 on:\n\nDate: Wed, 5 Jun 2024 14:32:16 GMT\nServer: nginx\n\n## [|Timeline|]\n\n- 14:00: An alert.\n",
        "The document gives no time zone for the times in this timeline ('14:00'). Add one to the heading, as in 'Timeline (UTC)', or write 'All times in UTC.' below it.");

    [Fact]
    public void Heading_IsQuotedWithoutItsDecoration() => Verify<PML4003TimelineWithoutTimeZone>.Diagnostics(
        "## [|2. Timeline (local time)|]\n\n- 14:00: An alert.\n",
        "The document gives no time zone for the times in this timeline ('14:00'). Add one to the heading, as in 'Timeline (UTC)', or write 'All times in UTC.' below it.");

    [Theory]
    [InlineData("## Timeline\n\n- 14:00 UTC: An alert.\n- 14:10: The database.")]
    [InlineData("## Timeline (UTC)\n\n- 14:00: An alert.")]
    [InlineData("## Timeline: all times Pacific Time\n\n- 14:00: An alert.")]
    [InlineData("## Timeline\n\nAll times are UTC.\n\n- 14:00: An alert.")]
    [InlineData("## Timeline\n\n*Time zone: Africa/Lagos*\n\n- 14:00: An alert.")]
    [InlineData("## Timeline\n\n| Time (CET) | Event |\n|---|---|\n| 14:00 | An alert |")]
    [InlineData("## Timeline\n\n### 2024-06-05 (UTC)\n\n- 14:00: An alert.")]
    [InlineData("## Summary\n\nDown from 14:00 WAT.\n\n## Timeline\n\n- 14:00: An alert.")]
    [InlineData("---\nstarted: 2024-06-05T14:00:00+02:00\n---\n\n## Timeline\n\n- 14:00: An alert.")]
    [InlineData("---\nended_at: '2024-06-05 15:00 UTC'\n---\n\n## Timeline\n\n- 14:00: An alert.")]
    [InlineData("## Timeline\n\n- 14:00: An alert.\n\n## Notes\n\nTimes are in CET.")]
    public void ZoneSaidOnce_DoesNotReport(string markdown) => Verify<PML4003TimelineWithoutTimeZone>.NoDiagnostics(markdown + "\n");

    [Theory]
    [InlineData("- T+0:05: An alert.")]
    [InlineData("- +0:05 An alert.")]
    [InlineData("| step | loss |\n|---|---|\n| 100 | -0.32 |")]
    public void ElapsedTimesAndNumbers_DoNotReport(string entries) => Verify<PML4003TimelineWithoutTimeZone>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Fact]
    public void TimelineOfDates_DoesNotReport() => Verify<PML4003TimelineWithoutTimeZone>.NoDiagnostics("## Timeline\n\n- 5 June 2024: An alert.\n- 2024-06-06: The database.\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML4003TimelineWithoutTimeZone>.NoDiagnostics("## Summary\n\nDown from 14:00.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML4003TimelineWithoutTimeZone>.NoDiagnostics("## Timeline\n");
}
