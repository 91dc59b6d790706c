using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1006SectionWithoutHeadingTests
{
    [Theory]
    [InlineData("**[|Timeline|]**\n\n- 14:00 An alert.\n", "bold text")]
    [InlineData("[|Timeline:|]\n\n- 14:00 An alert.\n", "a plain line")]
    [InlineData("- [|Timeline:|]\n  - 14:00 An alert.\n", "a list item")]
    public void LabelThatIsNotAHeading_Reports(string markdown, string what) => Verify<PML1006SectionWithoutHeading>.Diagnostics(
        "# Down\n\n" + markdown, $"'Timeline' is {what}, not a heading, so outlines omit it and links cannot reach it. Write '## Timeline' on a line of its own.");

    [Fact]
    public void Several_ReportOnceAtTheFirst() => Verify<PML1006SectionWithoutHeading>.Diagnostics(
        "# Down\n\n**[|Summary|]**\n\nIt was down.\n\n**Timeline**\n\n- 14:00 An alert.\n",
        "'Summary' and 'Timeline' are not headings, so outlines omit them and links cannot reach them. Write each as in '## Summary', on a line of its own.");

    [Fact]
    public void MoreThanThree_AreCounted() => Verify<PML1006SectionWithoutHeading>.Diagnostics(
        "# Down\n\n**[|Summary|]**\n\nIt was down.\n\n**Timeline**\n\n- 14:00 An alert.\n\n**Root Cause**\n\nA disk.\n\n**Action Items**\n\n- Replace it.\n",
        "'Summary', 'Timeline', 'Root Cause' and 1 more are not headings, so outlines omit them and links cannot reach them. Write each as in '## Summary', on a line of its own.");

    [Theory]
    [InlineData("## Timeline\n\n- 14:00 An alert.\n")]
    [InlineData("Timeline\n--------\n\n- 14:00 An alert.\n")]
    [InlineData("<h2>Timeline</h2>\n<ul><li>14:00 An alert.</li></ul>\n")]
    [InlineData("## Summary\n\n**Root Cause:** a disk.\n\n## Root Cause\n\nA disk.\n")]
    [InlineData("## Timeline\n\n**Timeline of the fix**\n\n- 14:00 An alert.\n")]
    [InlineData("**Impact**\n\nMuch.\n")]
    [InlineData("**Note**\n\nMuch.\n")]
    public void HeadingOrPart_DoesNotReport(string markdown) => Verify<PML1006SectionWithoutHeading>.NoDiagnostics("# Down\n\n" + markdown);
}
