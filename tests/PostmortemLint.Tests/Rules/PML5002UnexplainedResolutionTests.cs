using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML5002UnexplainedResolutionTests
{
    private const string Long = "The security team issued a new certificate, and the payments team installed it on one gateway and, after a test payment, on the others.";

    [Fact]
    public void FewWords_Reports() => Verify<PML5002UnexplainedResolution>.Diagnostics(
        "## [|Resolution|]\n\nA new certificate.\n",
        "'Resolution' explains the resolution in 3 words; at least 20 are expected. Say what was changed, and why that helped.");

    [Fact]
    public void OnlyACause_Reports() => Verify<PML5002UnexplainedResolution>.Diagnostics(
        "## Timeline\n\n- 14:00 UTC: Fixed.\n\n## [|Root Cause|]\n\nA full disk.\n",
        "'Root Cause' does not explain the resolution; at least 20 words are expected. Say what was changed, and why that helped.");

    [Fact]
    public void MitigationToCome_Reports() => Verify<PML5002UnexplainedResolution>.Diagnostics(
        "## [|Root Cause|]\n\nA full disk.\n\n## Mitigation and Future Prevention\n\n- Buy a disk.\n",
        "'Root Cause' does not explain the resolution; at least 20 words are expected. Say what was changed, and why that helped.");

    [Fact]
    public void FewerThanTheOption_Reports() => Verify<PML5002UnexplainedResolution>.Diagnostics(
        $"## [|Resolution|]\n\n{Long}\n",
        ("PML5002.min_words", 60),
        "'Resolution' explains the resolution in 24 words; at least 60 are expected. Say what was changed, and why that helped.");

    [Fact]
    public void NoSentence_Reports() => Verify<PML5002UnexplainedResolution>.Diagnostics(
        "## [|Resolution|]\n\n- New disk\n- Logs rotated\n- Alert unmuted\n- Quota doubled\n- Job restarted\n- Database up\n- Runbook corrected\n- Second disk ordered\n- Site up again\n",
        "'Resolution' explains the resolution in fragments; a full sentence is expected. Say what was changed, and why that helped.");

    [Fact]
    public void OneWholeSentence_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Resolution\n\nWe bought a second disk, moved the logs there and restarted.\n");

    [Fact]
    public void WordsBesideCode_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Resolution\n\nWe freed the disk by hand. All logs had to go.\n\n    rm -r /var/log/shop\n");

    [Fact]
    public void EnoughWords_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics($"## Resolution\n\n{Long}\n");

    [Fact]
    public void FixInTheCause_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Root Cause\n\nA full disk. It was fixed with another.\n");

    [Fact]
    public void FixInAnotherSection_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Root Cause\n\nA full disk.\n\n## Background\n\nWe rolled the release back.\n");

    [Fact]
    public void BothHalvesInOne_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Root Cause and Resolution\n\nA full disk.\n");

    [Fact]
    public void LabelledPart_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Root Cause\n\nA full disk.\n\n**Resolution:** Another one.\n");

    [Theory]
    [InlineData("TBD")]
    [InlineData("N/A.")]
    public void NoAnswer_IsLeftToAnotherRule(string text) => Verify<PML5002UnexplainedResolution>.NoDiagnostics($"## Resolution\n\n{text}\n");

    [Fact]
    public void ExpectedSection_IsLeftToAnotherRule() => Verify<PML5002UnexplainedResolution>.DiagnosticsWith(
        "postmortem_lint.sections = Summary; Root Cause=Ursache; Resolution=Behebung", "## Ursache\n\nA full disk.\n");

    [Fact]
    public void NoSection_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Summary\n\nA full disk.\n");

    [Fact]
    public void SectionCutByAFence_DoesNotReport() => Verify<PML5002UnexplainedResolution>.NoDiagnostics("## Resolution\n\nThis:\n\n```\ndf -h\n");
}
