using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1003DuplicateSectionTests
{
    [Fact]
    public void SameNameTwice_Reports() => Verify<PML1003DuplicateSection>.Diagnostics(
        "# Down\n## Timeline\nA.\n## Impact\nB.\n## [|TIMELINE:|]\nC.\n",
        "Section 'TIMELINE' already appears on line 2. Merge the two, or give them different names.");

    [Fact]
    public void SameNameThreeTimes_ReportsTwice() => Verify<PML1003DuplicateSection>.Diagnostics(
        "# Down\n## Impact\nA.\n## [|Impact|]\nB.\n## [|Impact|]\nC.\n",
        "Section 'Impact' already appears on line 2. Merge the two, or give them different names.",
        "Section 'Impact' already appears on line 2. Merge the two, or give them different names.");

    [Theory]
    [InlineData("## Summary\nA.\n## What happened\nB.\n")]
    [InlineData("## Timeline (first outage)\nA.\n## Timeline (second outage)\nB.\n")]
    [InlineData("## First\n### Timeline\nA.\n## Second\n### Timeline\nB.\n")]
    [InlineData("## Timeline\n### Timeline\nA.\n")]
    [InlineData("## Notes\nA.\n## Notes\nB.\n")]
    [InlineData("## Description\nA.\n## Summary\nB.\n## Description\nC.\n")]
    [InlineData("## Summary\n**Impact**\n\nA.\n\n**Impact**\n\nB.\n")]
    [InlineData("## Timeline\n```\n## Timeline\n```\n")]
    public void DistinctNames_DoNotReport(string markdown) => Verify<PML1003DuplicateSection>.NoDiagnostics("# Down\n" + markdown);
}
