using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML7002CounterfactualTests
{
    private static string Message(string words) => $"'{words}' is about what did not happen. Say what did happen, and what would have made the better choice easy.";

    [Theory]
    [InlineData("The [|team should have|] tested it.", "team should have")]
    [InlineData("[|We should have|] never released it.", "We should have")]
    [InlineData("An [|engineer forgot|] to close it.", "engineer forgot")]
    [InlineData("The [|operator failed|] to see it.", "operator failed")]
    [InlineData("The [|developers ought to|] have been told.", "developers ought to")]
    [InlineData("[|@ann overlooked|] the alert.", "@ann overlooked")]
    [InlineData("The [|developer who wrote the script copied the file and forgot|] the last line.", "developer who wrote the s… forgot")]
    public void Person_Reports(string text, string words) => Verify<PML7002Counterfactual>.Diagnostics($"## Lessons Learned\n\n{text}\n", Message(words));

    [Theory]
    [InlineData("The server failed to start.")]
    [InlineData("The deployment failed, and an engineer was paged.")]
    [InlineData("The engineer saw that it failed to start.")]
    [InlineData("An alert should have fired.")]
    [InlineData("We should have alerts on it.")]
    [InlineData("The team should have a dashboard.")]
    [InlineData("The team's script failed to start.")]
    [InlineData("We forgot nothing.")]
    [InlineData("Nobody forgot to look.")]
    [InlineData("The engineer should look at it first.")]
    [InlineData("The engineer's laptop should have been replaced.")]
    [InlineData("The engineer restarted it. Then failed to start pods were deleted.")]
    public void Nobody_DoesNotReport(string text) => Verify<PML7002Counterfactual>.NoDiagnostics($"## Lessons Learned\n\n{text}\n");
}
