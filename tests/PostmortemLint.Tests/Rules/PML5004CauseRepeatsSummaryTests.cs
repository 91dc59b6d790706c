using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML5004CauseRepeatsSummaryTests
{
    private const string Summary = "# T\n\n## Summary\n\nCheckout was down for an hour because the certificate of the payment gateway had expired.\n\n";

    [Theory]
    [InlineData("The certificate of the payment gateway had expired.")]
    [InlineData("Checkout was down, because the payment gateway certificate had expired.")]
    public void SameWords_Report(string cause) => Verify<PML5004CauseRepeatsSummary>.Diagnostics(
        Summary + $"## [|Root Cause|]\n\n{cause}\n",
        "'Root Cause' says little more than 'Summary'. Explain how the cause led to the outage, and why nothing stopped it.");

    [Fact]
    public void ParagraphWithoutALabel_IsNamed() => Verify<PML5004CauseRepeatsSummary>.Diagnostics(
        "# Checkout was down\n\nFor an hour nobody could pay, because the certificate of the payment gateway had expired.\n\n## [|Root Cause|]\n\nThe payment gateway certificate had expired.\n",
        "'Root Cause' says little more than the text under the title. Explain how the cause led to the outage, and why nothing stopped it.");

    [Theory]
    [InlineData("The certificate of the payment gateway had expired, since the renewal job did not know it: its list is written by hand.")]
    [InlineData("An expired certificate.")]
    [InlineData("A disk was full.")]
    [InlineData("")]
    [InlineData("```\ncertificate payment gateway expired checkout down\n```")]
    public void MoreOrLess_DoesNotReport(string cause) => Verify<PML5004CauseRepeatsSummary>.NoDiagnostics(Summary + $"## Root Cause\n\n{cause}\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML5004CauseRepeatsSummary>.NoDiagnostics("## Root Cause\n\nThe certificate of the payment gateway had expired.\n");

    [Fact]
    public void CauseInsideTheSummary_DoesNotReport() => Verify<PML5004CauseRepeatsSummary>.NoDiagnostics("# T\n\n## Summary\n\nThe payment gateway certificate had expired.\n\n### Root Cause\n\nThe payment gateway certificate had expired.\n");
}
