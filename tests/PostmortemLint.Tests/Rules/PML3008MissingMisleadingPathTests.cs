using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3008MissingMisleadingPathTests
{
    private const string Message = "'Timeline' names no misleading path of the investigation. Add what was suspected and turned out wrong, or 'Misleading paths: none'.";

    [Theory]
    [InlineData("- An alert fired.\n- The certificate was replaced.")]
    [InlineData("- As suspected, the certificate had expired.")]
    [InlineData("- The suspected process was killed.")]
    [InlineData("- The suspicion of a full disk was confirmed.")]
    [InlineData("- The engineer was wrong-footed by nothing and restarted it.")]
    [InlineData("- The rollback failed.")]
    [InlineData("- The path was incorrectly written in the settings.")]
    [InlineData("- The port was wrong.")]
    [InlineData("- False positives were muted.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3008MissingMisleadingPath>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- **Misleading path:** the network.")]
    [InlineData("- Misleading paths: none")]
    [InlineData("- We initially suspected the network.")]
    [InlineData("- The initial assumption was a full disk.")]
    [InlineData("- At first, we thought it was the release.")]
    [InlineData("- The network was ruled out.")]
    [InlineData("- It was a red herring.")]
    [InlineData("- The restart did not help.")]
    [InlineData("- No improvement.")]
    [InlineData("- It was restarted, but the error persisted.")]
    [InlineData("- The theory was discarded.")]
    [InlineData("- A false lead.")]
    [InlineData("- The release turned out not to be the cause.")]
    [InlineData("- Investigation erroneously focused on the network.")]
    [InlineData("- The database was not the culprit.")]
    [InlineData("- We followed a wrong path for an hour.")]
    [InlineData("- Suspicion fell on the payment provider.")]
    [InlineData("- Suspected a DDoS attack.")]
    [InlineData("- That was a dead end.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3008MissingMisleadingPath>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3008MissingMisleadingPath>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3008MissingMisleadingPath>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3008MissingMisleadingPath>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
