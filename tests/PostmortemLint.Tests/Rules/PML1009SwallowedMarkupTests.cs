using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1009SwallowedMarkupTests
{
    [Fact]
    public void HeadingBelowATag_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "<img src=\"graph.png\">\n[|## Issue Summary|]\nIt was down.\n",
        "The heading '## Issue Summary' is shown as text because it is inside an HTML block. Put a blank line above it.");

    [Fact]
    public void SeveralHeadingsInOneBlock_AreOneFault() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "<div>\n[|## Timeline|]\n14:00 An alert.\n## Impact\nMuch.\n</div>\n",
        "The heading '## Timeline' is shown as text because it is inside an HTML block. Put a blank line above it.");

    [Theory]
    [InlineData("[|##Timeline|]\n- 14:00 An alert.", "##Timeline")]
    [InlineData("It was down.\n[|###Who noticed|]\nNobody.", "###Who noticed")]
    [InlineData("[|#Timeline|]\nIt was down.", "#Timeline")]
    [InlineData("[|##2. Timeline|]\nIt was down.", "##2. Timeline")]
    [InlineData("[|##🕐 Timeline|]\nIt was down.", "##🕐 Timeline")]
    public void HeadingWithoutASpace_Reports(string markdown, string text) => Verify<PML1009SwallowedMarkup>.Diagnostics(
        markdown, $"The heading '{text}' is shown as text because no space follows its '#'. Add the space.");

    [Theory]
    [InlineData("##vso[task.complete] done")]
    [InlineData("##[error] Failed")]
    [InlineData("###")]
    public void OtherNumberSigns_DoNotReport(string markdown) => Verify<PML1009SwallowedMarkup>.NoDiagnostics(markdown + "\n");

    [Theory]
    [InlineData("| [|Time | Step|] |\n| 14:00 | An alert |\n| 14:10 | A fix |", "Time Step")]
    [InlineData("The steps:\n| [|14:00 | An alert|] |\n| 14:05 | A look |\n| 14:10 | A fix |", "14:00 An alert")]
    public void TableWithoutDashes_Reports(string markdown, string text) => Verify<PML1009SwallowedMarkup>.Diagnostics(
        markdown + "\n",
        $"The table that begins with '{text}' is shown as text because no row of dashes follows its first row. Put '|---|---|' below that.");

    [Theory]
    [InlineData("| Time | Step |\n| 14:00 | An alert |")]
    [InlineData("Time | Step\n14:00 | An alert\n14:10 | A fix")]
    [InlineData("|a|\n|b|\n|c|")]
    [InlineData("```\n| a | b |\n| c | d |\n| e | f |\n```")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| e | f |\n| g | h |")]
    public void OtherLinesWithBars_DoNotReport(string markdown) => Verify<PML1009SwallowedMarkup>.NoDiagnostics(markdown + "\n");

    [Fact]
    public void ListInHtml_IsOneFault() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "<br>\n[|- The disk was replaced.|]\n- A second one was added.\n",
        "The list that begins with '- The disk was replaced.' is shown as one paragraph because it is inside an HTML block. Put a blank line above it.");

    [Theory]
    [InlineData("<br>\n- by the storage team\n")]
    [InlineData("<p>\n- The disk was replaced.<br>\n- A second one was added.<br>\n</p>\n")]
    [InlineData("<br>\n\n- The disk was replaced.\n- A second one was added.\n")]
    [InlineData("<pre>\n- a\n- b\n</pre>\n")]
    [InlineData("<ul>\n<li>a\n- b\n- c</li>\n</ul>\n")]
    public void OtherDashesInHtml_DoNotReport(string markdown) => Verify<PML1009SwallowedMarkup>.NoDiagnostics(markdown);

    [Theory]
    [InlineData("```bash\ndf\n\nWe saw that it was full.\n\n[|```bash|]\nrm old\n```\n")]
    [InlineData("~~~\ndf\n\nWe saw that it was full.\n\n[|~~~sh|]\nrm old\n~~~\n")]
    public void FenceInABlockOfCode_Reports(string markdown) => Verify<PML1009SwallowedMarkup>.Diagnostics(
        markdown, "A code block begins here inside another one, so all code and text from there on change places. Close the block above.");

    [Theory]
    [InlineData("```markdown\n```bash\n```\n")]
    [InlineData("````text\n```bash\ndf\n```\n````\n")]
    [InlineData("```text\n~~~sh\n```\n")]
    [InlineData("```bash\ndf\n```\n\n```bash\nrm old\n```\n")]
    public void FenceThatIsShownOrClosed_DoesNotReport(string markdown) => Verify<PML1009SwallowedMarkup>.NoDiagnostics(markdown);

    [Fact]
    public void NumberGluedToATime_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "## Timeline\n\n9. 12:10 PM: An alert fired.\n[|10.12:30|] PM: The disk was replaced.\n11. 12:40 PM: Back.\n",
        "The entry '10.12:30' is shown as part of the entry above it. Start a new line with a list marker for it.");

    [Fact]
    public void IndentedList_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "## Action Items\n\n    [|- Alert on certificates that expire soon.|]\n    - Renew them by a job.\n\n## Lessons\n",
        "The list that begins with 'Alert on certificates that expire soon.' is shown as code because it is indented by 4 columns. Remove the indentation.");

    [Fact]
    public void LongText_IsShortened() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "    [|- Alert on certificates that expire soon, and on those that nobody renews.|]\n",
        "The list that begins with 'Alert on certificates that expire soon, and on th…' is shown as code because it is indented by 4 columns. Remove the indentation.");

    [Fact]
    public void TextOfFiftyCharacters_IsNotShortened() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "    [|- Alert on certificates that nobody intends to renew|]\n",
        "The list that begins with 'Alert on certificates that nobody intends to renew' is shown as code because it is indented by 4 columns. Remove the indentation.");

    [Fact]
    public void IndentedListOfTimes_IsReadAsEntries() => Verify<PML4003TimelineWithoutTimeZone>.Diagnostics(
        "## [|Timeline|]\n    1. 14:00 An alert fired for checkout.\n    2. 14:05 The team looked into it.\n",
        "The document gives no time zone for the times in this timeline ('14:00'). Add one to the heading, as in 'Timeline (UTC)', or write 'All times in UTC.' below it.");

    [Fact]
    public void RuleUnderMetadata_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "# Checkout was down\n\n[|Date: 2024-06-05|]\nStatus: resolved\n---\n\n## Summary\n",
        "'Date: 2024-06-05' is shown as a heading because '---' is directly below it. Put a blank line above '---'.");

    [Fact]
    public void RuleUnderOneFact_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "# Checkout was down\n\n**[|Status:** resolved|]\n---\n",
        "'Status: resolved' is shown as a heading because '---' is directly below it. Put a blank line above '---'.");

    [Fact]
    public void LineBelowATable_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "| time | what |\n|---|---|\n| 14:00 | An alert |\n[|All times are UTC.|]\n",
        "'All times are UTC.' has no '|' but directly follows a table, so it becomes a row or breaks the table. Put a blank line above it.");

    [Fact]
    public void EntryInsideAnEntry_Reports() => Verify<PML1009SwallowedMarkup>.Diagnostics(
        "## Timeline\n- 14:00: An alert fired. - [|14:05|]: The team looked into it.\n",
        "The entry '14:05' is shown as part of the entry above it. Start a new line with a list marker for it.");

    [Theory]
    [InlineData("[|= 14:05|] The team looked into it.", "= 14:05")]
    [InlineData("[|14:05|]: The team looked into it.", "14:05")]
    public void EntryWithoutMarker_Reports(string line, string entry) => Verify<PML1009SwallowedMarkup>.Diagnostics(
        $"## Timeline\n- 14:00 An alert fired.\n{line}\n- 14:10 Rollback.\n",
        $"The entry '{entry}' is shown as part of the entry above it. Start a new line with a list marker for it.");

    [Theory]
    [InlineData("<img src=\"graph.png\">\n\n## Issue Summary\n\nIt was down.")]
    [InlineData("<pre>\n# install it\n</pre>")]
    [InlineData("<!--\n## Timeline\n-->")]
    [InlineData("<p>#1 was down</p>")]
    [InlineData("#1 was down")]
    [InlineData("#Checkout is the channel.")]
    [InlineData("##teamcity[testFailed]")]
    [InlineData("- ##Timeline")]
    [InlineData("Issue\n#42 was closed.")]
    [InlineData("    - name: checkout\n      image: checkout:2\n    - name: search")]
    [InlineData("    - removed line of the old file\n    + added line of the new file")]
    [InlineData("    $ systemctl restart nginx\n    - it said nothing at all")]
    [InlineData("```\n    - Alert on certificates that expire soon.\n```")]
    [InlineData("- Checkout\n    - Alert on certificates that expire soon.")]
    [InlineData("Checkout was down\n---\n\nIt was.")]
    [InlineData("Checkout: the long night\n---\n\nIt was.")]
    [InlineData("Status: resolved\n\n---\n\n## Summary")]
    [InlineData("| time | what |\n|---|---|\n| 14:00 | An alert |\n\nAll times are UTC.")]
    [InlineData("| time | what |\n|---|---|\n| 14:00 | An alert |\n{: .table .striped }")]
    [InlineData("All times are UTC.\n| time | what |\n|---|---|\n| 14:00 | An alert |")]
    [InlineData("Either a | b\nor c | d.")]
    [InlineData("## Timeline\n- 14:00 - 14:05: The team looked into it.")]
    [InlineData("## Timeline\n- 14:00: Slow until - as we know - 14:05 at least.")]
    [InlineData("## Timeline\n- 14:00: An alert fired, and at\n14:05 the team looked into it.")]
    [InlineData("## Timeline\n- 14:00: An alert fired.\n\n14:05: The team looked into it.")]
    [InlineData("## Timeline\n14:00: An alert fired.\n14:05: The team looked into it.")]
    public void MarkupAsItWasMeant_DoesNotReport(string markdown) => Verify<PML1009SwallowedMarkup>.NoDiagnostics(markdown);

    [Fact]
    public void HeadingWithoutASpace_IsASection() => Verify<PML1006SectionWithoutHeading>.NoDiagnostics("# Down\n\n##Timeline\n- 14:00 An alert.\n");

    [Fact]
    public void TableBrokenByALine_IsRead() => Verify<PML1004EmptySection>.NoDiagnostics("## Timeline\n| time | what |\n|---|---|\n| 14:00 | An alert |\nAll times are UTC.\n");
}
