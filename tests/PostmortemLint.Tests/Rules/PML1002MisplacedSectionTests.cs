using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1002MisplacedSectionTests
{
    [Fact]
    public void TimelineAtTheEnd_Reports() => Verify<PML1002MisplacedSection>.Diagnostics(
        "# Down\n## Summary\nA.\n## Root Cause\nB.\n## Action Items\nC.\n## [|Timeline|]\nD.\n",
        "'Timeline' comes after 'Root Cause'. Move it between 'Summary' and 'Root Cause'.");

    [Fact]
    public void MeasuresFirst_Reports() => Verify<PML1002MisplacedSection>.Diagnostics(
        "# Down\n## [|Action Items|]\nC.\n## Summary\nA.\n## Timeline\nD.\n",
        "'Action Items' comes before 'Timeline'. Move it after 'Timeline'.");

    [Fact]
    public void SummaryLast_Reports() => Verify<PML1002MisplacedSection>.Diagnostics(
        "# Down\n## Timeline\nD.\n## Root Cause\nB.\n## [|Summary|]\nA.\n",
        "'Summary' comes after 'Timeline'. Move it before 'Timeline'.");

    [Fact]
    public void TwoInTheWrongOrder_ReportsTheOneThatBelongsFirst() => Verify<PML1002MisplacedSection>.Diagnostics(
        "# Down\n## Timeline\nD.\n## [|Summary|]\nA.\n",
        "'Summary' comes after 'Timeline'. Move it before 'Timeline'.");

    [Fact]
    public void TwoThatAreMisplaced_ReportBoth() => Verify<PML1002MisplacedSection>.Diagnostics(
        "# Down\n## [|Action Items|]\nE.\n## [|Root Cause|]\nC.\n## Summary\nA.\n## Timeline\nB.\n",
        "'Action Items' comes before 'Timeline'. Move it after 'Timeline'.",
        "'Root Cause' comes before 'Timeline'. Move it after 'Timeline'.");

    [Theory]
    [InlineData("## Summary\nA.\n## Timeline\nB.\n## Root Cause\nC.\n## Resolution\nD.\n## Action Items\nE.\n")]
    [InlineData("## Summary\nA.\n## Action Items\nE.\n")]
    [InlineData("## Impact\nA.\n## Summary\nA.\n## Lessons Learned\nA.\n## Timeline\nB.\n")]
    [InlineData("## Summary\n**Root Cause:** a disk.\n## Timeline\nB.\n")]
    [InlineData("It was down for an hour since a disk was full, all of it.\n## Timeline\nB.\n## Root Cause\nC.\n")]
    [InlineData("## Timeline\nB.\n")]
    [InlineData("Nothing.\n")]
    public void RightOrder_DoesNotReport(string markdown) => Verify<PML1002MisplacedSection>.NoDiagnostics("# Down\n" + markdown);
}
