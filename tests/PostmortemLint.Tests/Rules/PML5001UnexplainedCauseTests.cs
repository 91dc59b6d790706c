using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML5001UnexplainedCauseTests
{
    private const string Long = "The certificate had expired, since it was issued by hand two years ago and is on no list of the job that renews the others.";

    [Fact]
    public void FewWords_Reports() => Verify<PML5001UnexplainedCause>.Diagnostics(
        "## [|Root Cause|]\n\nAn expired certificate.\n",
        "'Root Cause' explains the root cause in 3 words; at least 20 are expected. Say what failed, and what made that possible.");

    [Fact]
    public void BothHalvesInFewWords_Reports() => Verify<PML5001UnexplainedCause>.Diagnostics(
        "## [|Root Cause and Resolution|]\n\nA full disk. We bought another.\n",
        "'Root Cause and Resolution' explains the root cause in 6 words; at least 20 are expected. Say what failed, and what made that possible.");

    [Fact]
    public void OnlyAResolution_Reports() => Verify<PML5001UnexplainedCause>.Diagnostics(
        "## [|Resolution|]\n\nWe bought another disk.\n",
        "'Resolution' does not explain the root cause; at least 20 words are expected. Say what failed, and what made that possible.");

    [Fact]
    public void FewerThanTheOption_Reports() => Verify<PML5001UnexplainedCause>.Diagnostics(
        $"## [|Root Cause|]\n\n{Long}\n",
        ("PML5001.min_words", 60),
        "'Root Cause' explains the root cause in 25 words; at least 60 are expected. Say what failed, and what made that possible.");

    [Fact]
    public void NoSentence_Reports() => Verify<PML5001UnexplainedCause>.Diagnostics(
        "## [|Root Cause|]\n\n- Disk full\n- Logs not rotated\n- Alert muted\n- Quota too small\n- Job stopped\n- Nobody on call\n- Old runbook\n- No second disk\n",
        "'Root Cause' explains the root cause in fragments; a full sentence is expected. Say what failed, and what made that possible.");

    [Fact]
    public void ShortSentences_Reports() => Verify<PML5001UnexplainedCause>.Diagnostics(
        "## [|Root Cause|]\n\nThe disk of the database was full. Nobody had seen it.\n\nLogs are kept forever.\n",
        "'Root Cause' explains the root cause in 15 words; at least 20 are expected. Say what failed, and what made that possible.");

    [Fact]
    public void VersionInASentence_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\nThe upgrade to version 2.4 of the client had a leak.\n");

    [Fact]
    public void OneWholeSentence_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\nThe disk of the\ndatabase was full because its logs were kept.\n");

    [Fact]
    public void WordsBesideCode_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\nA rule was wrong. It read as follows. The port is missing.\n\n```\nallow tcp\n```\n");

    [Fact]
    public void EnoughWords_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics($"## Root Cause\n\n{Long}\n");

    [Fact]
    public void EnoughForTheOption_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\nAn expired certificate.\n", ("PML5001.min_words", 3));

    [Fact]
    public void WordsInSubsections_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics($"## Root Cause\n\n### First\n\nA full disk.\n\n### Second\n\n{Long}\n");

    [Fact]
    public void ShortLabelInTheSummary_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics($"## Summary\n\n### Root Cause\n\nA full disk.\n\n## Root Cause\n\n{Long}\n");

    [Fact]
    public void CauseInTheResolution_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Resolution\n\nThe outage was caused by a full disk. We bought another.\n");

    [Fact]
    public void NoSection_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Summary\n\nA full disk.\n");

    [Fact]
    public void EmptySection_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\n## Tasks\n\n- Buy a disk.\n");

    [Fact]
    public void SectionCutByAFence_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\nThis:\n\n```\ndf -h\n");

    [Fact]
    public void OnlyCode_DoesNotReport() => Verify<PML5001UnexplainedCause>.NoDiagnostics("## Root Cause\n\n    * A full disk.\n");
}
