using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2006MissingServiceTests
{
    private const string Message = "'Issue Summary' does not name a service. Say which one was affected, as in 'the checkout API'.";

    [Theory]
    [InlineData("Everything was slow.")]
    [InlineData("Nobody could work for an hour.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML2006MissingService>.Diagnostics($"# T\n\n## [|Issue Summary|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("The checkout API was slow.")]
    [InlineData("Our website was slow.")]
    [InlineData("`payments` was slow.")]
    [InlineData("The database ran out of connections.")]
    [InlineData("The login page was slow.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML2006MissingService>.NoDiagnostics($"# T\n\n## Issue Summary\n\n{text}\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2006MissingService>.NoDiagnostics("# T\n\n## Timeline\n\n- 09:12 UTC: So it began.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2006MissingService>.NoDiagnostics("# T\n\n## Summary\n\nSo it began:\n\n```\ndf -h\n");

    [Theory]
    [InlineData("Summary", "Kestrel was slow.")]
    [InlineData("Summary", "It was slow.\n\n## Impact\n\nKestrel was down.")]
    public void ConfiguredService_DoesNotReport(string section, string text) => Verify<PML2006MissingService>.DiagnosticsWith(
        "postmortem_lint.services = Kestrel", $"# T\n\n## {section}\n\n{text}\n");
}
