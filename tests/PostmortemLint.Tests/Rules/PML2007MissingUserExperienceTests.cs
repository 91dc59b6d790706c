using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2007MissingUserExperienceTests
{
    private const string Message = "'Issue Summary' does not say what users saw. Describe it as they would: an error, a slow page, a login that failed.";

    [Theory]
    [InlineData("Checkout had an incident.")]
    [InlineData("A configuration error affected performance.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML2007MissingUserExperience>.Diagnostics($"# T\n\n## [|Issue Summary|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("Users saw errors.")]
    [InlineData("Pages were slow.")]
    [InlineData("Nobody was able to pay: requests timed out.")]
    [InlineData("Users could not log in.")]
    [InlineData("Customers got an old price.")]
    [InlineData("The site was unavailable.")]
    [InlineData("**User experience:** a spinner.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML2007MissingUserExperience>.NoDiagnostics($"# T\n\n## Issue Summary\n\n{text}\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2007MissingUserExperience>.NoDiagnostics("# T\n\n## Timeline\n\n- 09:12 UTC: So it began.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2007MissingUserExperience>.NoDiagnostics("# T\n\n## Summary\n\nSo it began:\n\n```\ndf -h\n");
}
