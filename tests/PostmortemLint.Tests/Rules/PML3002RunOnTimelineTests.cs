using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3002RunOnTimelineTests
{
    [Fact]
    public void LinesWithoutABreak_ReportOnceAtTheFirst() => Verify<PML3002RunOnTimeline>.Diagnostics(
        """
        ## Timeline

        [|14:00 UTC|]: An alert fired.
        14:10 UTC: The database had no connections.
        14:30 UTC: Checkout was back.
        """,
        "These 3 entries render as one paragraph. Make each a list item by starting its line with '- '.");

    [Fact]
    public void BoldTimesBelowASentence_Report() => Verify<PML3002RunOnTimeline>.Diagnostics(
        """
        ## Timeline
        All times are in UTC.
        **[|14:00|]** - An alert fired.
        **14:10** - The database had no connections.
        **14:20** - The database was restarted,
        which took a while.
        **14:30** - Checkout was back.
        """,
        "These 4 entries render as one paragraph. Make each a list item by starting its line with '- '.");

    [Fact]
    public void RunAfterABreak_CountsItsOwnLines() => Verify<PML3002RunOnTimeline>.Diagnostics(
        "## Timeline\n\n13:00 UTC: A release.  \n[|14:00 UTC|]: An alert.\n14:10 UTC: The database.\n14:30 UTC: Back.\n",
        "These 3 entries render as one paragraph. Make each a list item by starting its line with '- '.");

    [Fact]
    public void TwoParagraphs_ReportOnceAtTheFirst() => Verify<PML3002RunOnTimeline>.Diagnostics(
        """
        ## Timeline

        [|14:00 UTC|]: An alert fired.
        14:10 UTC: The database had no connections.
        14:20 UTC: It was restarted.

        15:00 UTC: It was slow again.
        15:10 UTC: A second node was added.
        15:20 UTC: The load was even.
        15:30 UTC: Checkout was back.
        """,
        "7 entries, beginning with '14:00 UTC', render as 2 paragraphs. Make each a list item by starting its line with '- '.");

    [Theory]
    [InlineData("14:00 UTC: An alert.  \n14:10 UTC: The database.  \n14:30 UTC: Back.")]
    [InlineData("14:00 UTC: An alert.\\\n14:10 UTC: The database.\\\n14:30 UTC: Back.")]
    [InlineData("**14:00 UTC** An alert.\n<br>**14:10 UTC** The database.\n<br>**14:30 UTC** Back.")]
    [InlineData("14:00 UTC: An alert.<br>\n14:10 UTC: The database.<br/>\n14:30 UTC: Back.")]
    [InlineData("14:00 UTC: An alert. <br />\n14:10 UTC: The database. <BR>\n14:30 UTC: Back.")]
    [InlineData("**14:00 UTC: An alert.**  \n**14:10 UTC: The database.**  \n**14:30 UTC: Back.**")]
    [InlineData("14:00 UTC: An alert.  \r\n14:10 UTC: The database.  \r\n14:30 UTC: Back.\r\n")]
    public void HardBreaks_DoNotReport(string lines) => Verify<PML3002RunOnTimeline>.NoDiagnostics($"## Timeline\n\n{lines}\n");

    [Theory]
    [InlineData("- 14:00 UTC: An alert.\n- 14:10 UTC: The database.\n- 14:30 UTC: Back.")]
    [InlineData("1. 14:00 UTC: An alert.\n2. 14:10 UTC: The database.\n3. 14:30 UTC: Back.")]
    [InlineData("14:00 UTC: An alert.\n\n14:10 UTC: The database.\n\n14:30 UTC: Back.")]
    [InlineData("| Time | Event |\n|---|---|\n| 14:00 | An alert |\n| 14:10 | The database |\n| 14:30 | Back |")]
    [InlineData("### 14:00 UTC\nAn alert.\n### 14:10 UTC\nThe database.\n### 14:30 UTC\nBack.")]
    [InlineData("<ul>\n<li>14:00 UTC: An alert</li>\n<li>14:10 UTC: The database</li>\n<li>14:30 UTC: Back</li>\n</ul>")]
    [InlineData("```\n14:00 UTC: An alert.\n14:10 UTC: The database.\n14:30 UTC: Back.\n```")]
    public void RenderedAsLines_DoesNotReport(string lines) => Verify<PML3002RunOnTimeline>.NoDiagnostics($"## Timeline\n\n{lines}\n");

    [Fact]
    public void TwoLines_DoNotReport() => Verify<PML3002RunOnTimeline>.NoDiagnostics("## Timeline\n\n14:00 UTC: An alert.\n14:30 UTC: Back.\n");

    [Fact]
    public void ParagraphWithTimesInMidSentence_DoesNotReport() => Verify<PML3002RunOnTimeline>.NoDiagnostics(
        """
        ## Timeline

        The alert fired at 14:00 UTC, and we looked
        at the database at 14:10 UTC, where nothing
        was wrong until at 14:30 UTC it was back.
        """);

    [Fact]
    public void LinesBelowAnItem_DoNotReport() => Verify<PML3002RunOnTimeline>.NoDiagnostics(
        """
        ## Timeline

        - 14:00 UTC: An alert fired, and the engineer
          on call looked at the database, which had
          no connections left.
        - 14:30 UTC: Back.
        """);

    [Fact]
    public void LinesOutsideATimeline_DoNotReport() => Verify<PML3002RunOnTimeline>.NoDiagnostics(
        "## Summary\n\n14:00 UTC: An alert.\n14:10 UTC: The database.\n14:30 UTC: Back.\n");
}
