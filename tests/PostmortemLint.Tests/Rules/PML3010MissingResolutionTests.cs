using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3010MissingResolutionTests
{
    private const string Message = "'Timeline' does not say how the incident was resolved. Add an entry for what ended it, as in '14:40: Restored the old certificate'.";

    [Theory]
    [InlineData("- An alert fired.\n- The security team was called in.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3010MissingResolution>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- The issue was resolved.")]
    [InlineData("- Service is back to normal.")]
    [InlineData("- The release was rolled back.")]
    [InlineData("- The certificate was replaced.")]
    [InlineData("- Everything is up and well.")]
    [InlineData("- Restarted the server.")]
    [InlineData("- The service recovered.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3010MissingResolution>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3010MissingResolution>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3010MissingResolution>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3010MissingResolution>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
