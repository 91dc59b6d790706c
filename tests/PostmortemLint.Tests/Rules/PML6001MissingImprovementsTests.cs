using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6001MissingImprovementsTests
{
    [Theory]
    [InlineData("The pager was silent all night.")]
    [InlineData("None.")]
    [InlineData("Everything was back after an hour, and customers were happy.")]
    public void NothingForward_Reports(string text) => Verify<PML6001MissingImprovements>.Diagnostics(
        $"## Timeline\n\n- 14:00 UTC: An alert.\n\n## [|Action Items|]\n\n{text}\n",
        "'Action Items' names nothing to improve. Say in a sentence or two what should work better from now on.");

    [Theory]
    [InlineData("- A second database")]
    [InlineData("1. Rollback button")]
    [InlineData("| task | owner |\n|---|---|\n| A second database | Ann |")]
    [InlineData("We will watch the disk.")]
    [InlineData("The disk needs an alert.")]
    [InlineData("Better dashboards.")]
    [InlineData("Releases should go to one host before the others.")]
    [InlineData("It was agreed to automate the renewal.")]
    [InlineData("<ul>\n<li>A second database</li>\n</ul>")]
    [InlineData("    - Watch the disk")]
    public void AnyImprovement_DoesNotReport(string text) => Verify<PML6001MissingImprovements>.NoDiagnostics($"## Corrective and Preventative Measures\n\n{text}\n");

    [Fact]
    public void NoSection_DoesNotReport() => Verify<PML6001MissingImprovements>.NoDiagnostics("## Summary\n\nIt was down.\n");

    [Fact]
    public void EmptySection_DoesNotReport() => Verify<PML6001MissingImprovements>.NoDiagnostics("## Action Items\n\n## Timeline\n\n- 14:00 UTC: An alert.\n");

    [Fact]
    public void SectionCutByAFence_DoesNotReport() => Verify<PML6001MissingImprovements>.NoDiagnostics("## Action Items\n\nNone.\n\n```\ndf -h\n\n- Watch the disk\n");
}
