using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3001EmptyTimelineTests
{
    private const string Remedy = "Write one line for each step, as in '- **14:00 UTC:** An alert fired.'";

    [Fact]
    public void Prose_Reports() => Verify<PML3001EmptyTimeline>.Diagnostics(
        """
        ## [|Timeline|]

        An alert told us that the database had no connections left. We restarted it, and checkout was back.
        """,
        $"'Timeline' has no entries. {Remedy}");

    [Fact]
    public void ProseWithTimesInMidSentence_Reports() => Verify<PML3001EmptyTimeline>.Diagnostics(
        """
        ## [|Timeline of Events:|]

        An alert fired at 14:00 UTC and told us that the database had no connections left. We restarted it, which
        had to wait until 14:20 UTC, so that checkout was back at 14:30 UTC, and everybody went home.
        """,
        $"'Timeline of Events' has no entries. {Remedy}");

    [Fact]
    public void OnlyASentenceAboutTheZone_Reports() => Verify<PML3001EmptyTimeline>.Diagnostics(
        "## [|Timeline|]\n\nAll times are in UTC.\n", $"'Timeline' has no entries. {Remedy}");

    [Fact]
    public void EachTimeline_IsCheckedSeparately() => Verify<PML3001EmptyTimeline>.Diagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert.

        ## [|Timeline: second outage|]

        Much the same again.
        """,
        $"'Timeline: second outage' has no entries. {Remedy}");

    [Theory]
    [InlineData("- 14:00 UTC: An alert.")]
    [InlineData("1. 14:00 UTC: An alert.")]
    [InlineData("| Time | Event |\n|---|---|\n| 14:00 | An alert |")]
    [InlineData("### 14:00 UTC\n\nAn alert.")]
    [InlineData("<ul><li>14:00 UTC: An alert</li></ul>")]
    [InlineData("14:00 UTC: An alert.")]
    [InlineData("**14:00 UTC** - An alert.\n\n**14:10 UTC** - The database.")]
    [InlineData("14:00 UTC An alert.  \n14:10 UTC The database.")]
    [InlineData("> 14:00 UTC: An alert.")]
    [InlineData("5 June: An alert.")]
    public void AnyShapeOfEntry_DoesNotReport(string entries) => Verify<PML3001EmptyTimeline>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Theory]
    [InlineData("- An alert fired.\n- The database was restarted.")]
    [InlineData("| Step | Event |\n|---|---|\n| 1 | An alert |")]
    [InlineData("- T+0:05: An alert.\n- T+0:10: The database.")]
    public void EntriesWithoutClockTimes_DoNotReport(string entries) => Verify<PML3001EmptyTimeline>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Theory]
    [InlineData("It was down from 14:00 to 14:30 UTC.")]
    [InlineData("The alert that fired at 14:00 UTC is described in the summary.")]
    public void OnlyTheTimesOfTheOutage_DoNotReport(string text) => Verify<PML3001EmptyTimeline>.NoDiagnostics($"## Timeline\n\n{text}\n");

    [Fact]
    public void Empty_IsLeftToAnotherRule() => Verify<PML3001EmptyTimeline>.NoDiagnostics("## Timeline\n\n## Root Cause\n\nThe database.\n");

    [Fact]
    public void OnlyCode_DoesNotReport() => Verify<PML3001EmptyTimeline>.NoDiagnostics("## Timeline\n\n```\n14:00 An alert\n```\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3001EmptyTimeline>.NoDiagnostics("## Timeline\n\nWhat the log says:\n\n```\n14:00 An alert\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3001EmptyTimeline>.NoDiagnostics("## Summary\n\nIt was down.\n");
}
