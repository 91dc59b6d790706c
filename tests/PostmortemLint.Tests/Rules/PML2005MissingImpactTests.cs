using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2005MissingImpactTests
{
    private const string Message = "'Issue Summary' does not say what the impact was. Say who or what was affected and how, as in 'Impact: nobody could pay'.";

    [Theory]
    [InlineData("Initially the web tier ran as `root`. We changed it to another account.")]
    [InlineData("We planned a migration of the database.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML2005MissingImpact>.Diagnostics($"# T\n\n## [|Issue Summary|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("Checkout was down.")]
    [InlineData("Nobody could pay.")]
    [InlineData("**Impact:** 40 orders.")]
    [InlineData("Payments failed.")]
    [InlineData("- Impact: all orders")]
    [InlineData("Pages were slow for an hour.")]
    [InlineData("The build could not be downloaded.")]
    [InlineData("Twelve orders were lost.")]
    [InlineData("Shoppers got a blank page when they tried to pay.")]
    [InlineData("Around 40% of uploads bounced.")]
    [InlineData("Builds sat in the queue and never ran.")]
    [InlineData("Video calls kept freezing for anyone on the new client.")]
    [InlineData("The shop was closed to everyone in Kenya.")]
    [InlineData("The web tier was brought to its knees.")]
    [InlineData("The bot ignored commands.")]
    [InlineData("Our members could browse but not buy.")]
    [InlineData("The ordering screen spun forever.")]
    [InlineData("Only half of the pictures showed up.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML2005MissingImpact>.NoDiagnostics($"# T\n\n## Issue Summary\n\n{text}\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2005MissingImpact>.NoDiagnostics("# T\n\n## Timeline\n\n- 09:12 UTC: So it began.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2005MissingImpact>.NoDiagnostics("# T\n\n## Summary\n\nSo it began:\n\n```\ndf -h\n");
}
