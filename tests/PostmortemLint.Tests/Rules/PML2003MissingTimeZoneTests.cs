using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2003MissingTimeZoneTests
{
    private static string Message(string time) => $"The outage time '{time}' has no time zone, and neither the summary nor the lines above it give one. Add one, as in '{time} UTC', or write 'All times in UTC.' under the title.";

    [Fact]
    public void NoZone_ReportsAtTheStart() => Verify<PML2003MissingTimeZone>.Diagnostics("## Summary\n\nIt was down from **[|14:00|]** to 15:00.\n", Message("14:00"));

    [Fact]
    public void OnlyAnEnd_Reports() => Verify<PML2003MissingTimeZone>.Diagnostics("## Summary\n\nIt was down.\n\n- End: [|15:00|]\n", Message("15:00"));

    [Fact]
    public void ZoneOnlyInTheTimeline_Reports() => Verify<PML2003MissingTimeZone>.Diagnostics(
        "## Summary\n\nIt was down from [|2:00 PM|] to 3:00 PM.\n\n## Timeline (UTC)\n\nAll times in UTC.\n\n- 14:00 UTC: An alert.\n", Message("2:00 PM"));

    [Fact]
    public void ZoneInAPastedHeader_Reports() => Verify<PML2003MissingTimeZone>.Diagnostics(
        "## Summary\n\nIt was down from [|14:00|] on, and said:\n\nHTTP/1.1 502 Bad Gateway\nDate: Wed, 5 Jun 2024 14:32:16 GMT\nServer: nginx\n", Message("14:00"));

    [Fact]
    public void AbbreviationThatIsNotAZoneThere_Reports() => Verify<PML2003MissingTimeZone>.Diagnostics(
        "## Summary\n\nFrom [|14:00|] to 15:00 the brokers of MSK and the CAT token were down.\n", Message("14:00"));

    [Theory]
    [InlineData("From [|14:00|] to 15:00 we lost the brokers, MSK and CAT.")]
    [InlineData("From [|14:00|] to 15:00 we lost the brokers of MSK.")]
    public void AbbreviationElsewhereInTheLine_Reports(string summary) =>
        Verify<PML2003MissingTimeZone>.Diagnostics("## Summary\n\n" + summary + "\n", Message("14:00"));

    [Theory]
    [InlineData("from 14:00 to 15:00 UTC")]
    [InlineData("from 14:00 UTC to 15:00")]
    [InlineData("from 14:00 (WAT) to 15:00")]
    [InlineData("14:00-15:00 CEST")]
    [InlineData("14:00\nDate: 5 June 2024 14:00 GMT\nAuthor: Ann")]
    [InlineData("19:00 UTC - 20:00 UTC")]
    [InlineData("2 PM EST to 3 PM EST")]
    [InlineData("2:00 pm pst")]
    [InlineData("2 p.m. Pacific Time")]
    [InlineData("14:00 Central European Summer Time")]
    [InlineData("14:00 Kigali time")]
    [InlineData("from 3:40 to 6:10 (local time in Addis Ababa, afternoon)")]
    [InlineData("from 11:20 PM on 23 December to 1:05 AM on 24 December (WAT)")]
    [InlineData("from 8:15 in the morning until 1:05 in the afternoon (East Africa Time, not the other clock)")]
    [InlineData("from 14:00 to 15:00, as clocks go in Lagos time")]
    [InlineData("from 14:00 to 15:00, both Hobart time")]
    [InlineData("from 23:40 until 00:25 of the next day, WAT.")]
    [InlineData("14:00 Europe/Berlin")]
    [InlineData("14:00 UTC+2")]
    [InlineData("14:00 GMT-03:00")]
    [InlineData("2024-06-05T14:00:05Z")]
    [InlineData("2024-06-05T14:00:05-05:00")]
    [InlineData("2024-06-05 14:00+02:00")]
    [InlineData("14:00 -0700")]
    [InlineData("UTC 14:00")]
    [InlineData("2:00 PM +UTC")]
    [InlineData("14:00 to 15:00 (all times UTC)")]
    [InlineData("14:00 to 15:00 on 5 June 2024 (UTC)")]
    [InlineData("14:00 to 15:00. All times in Lagos.")]
    public void AnyZone_DoesNotReport(string text) => Verify<PML2003MissingTimeZone>.NoDiagnostics($"## Summary\n\nIt was down {text}\n");

    [Fact]
    public void ZoneInTheSummarysHeading_DoesNotReport() => Verify<PML2003MissingTimeZone>.NoDiagnostics("## Summary (times in PST)\n\nIt was down from 14:00 to 15:00.\n");

    [Fact]
    public void SentenceElsewhere_DoesNotReport() => Verify<PML2003MissingTimeZone>.NoDiagnostics("## Summary\n\nDown from 14:00 to 15:00.\n\n## Notes\n\nAll times are in CET.\n");

    [Fact]
    public void NoTimes_DoesNotReport() => Verify<PML2003MissingTimeZone>.NoDiagnostics("## Summary\n\nIt was down.\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2003MissingTimeZone>.NoDiagnostics("## Timeline\n\n- 14:00: An alert.\n");
}
