using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3007MissingActionsTests
{
    private const string Message = "'Timeline' does not say what was investigated or tried. Add an entry for each action, as in '14:10: Restarted the cache'.";

    [Theory]
    [InlineData("- **09:12 UTC:** An alarm.\n- **09:50 UTC:** All is well again.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3007MissingActions>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- We checked the logs.")]
    [InlineData("- Restarted the cache.")]
    [InlineData("- The release was rolled back.")]
    [InlineData("- The team investigated.")]
    [InlineData("- Tried a second host.")]
    [InlineData("- Looked at the queue.")]
    [InlineData("- The index was rebuilt after an analysis.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3007MissingActions>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3007MissingActions>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3007MissingActions>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3007MissingActions>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
