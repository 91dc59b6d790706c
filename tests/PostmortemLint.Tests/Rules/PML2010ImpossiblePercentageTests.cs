using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2010ImpossiblePercentageTests
{
    [Theory]
    [InlineData("[|120 % of customers|] could not pay.", "'120 % of customers' is more than there are. Correct the number, or say what it is a share of.")]
    [InlineData("It hit [|101.5% of all our users|].", "'101.5% of all our users' is more than there are. Correct the number, or say what it is a share of.")]
    [InlineData("[|5 of 3 servers|] were down.", "'5 of 3 servers' is more than there are. Correct the number, or say what it is a share of.")]
    [InlineData("[|1,200 out of the 900 requests|] failed.", "'1,200 out of the 900 requests' is more than there are. Correct the number, or say what it is a share of.")]
    [InlineData("It lost [|-5 % of requests|].", "'-5 % of requests' is less than nothing. Correct the number, or say what it is a share of.")]
    public void ShareThatCannotBe_Reports(string text, string message) => Verify<PML2010ImpossiblePercentage>.Diagnostics(text + "\n", message);

    [Theory]
    [InlineData("100 % of users were affected.")]
    [InlineData("Retries rose by 300 %.")]
    [InlineData("Traffic was 250% of normal.")]
    [InlineData("The CPU was at 250 % of one core.")]
    [InlineData("3 of 5 servers were down.")]
    [InlineData("On 5 of 3 lines it said so.")]
    [InlineData("10-20 % of users saw it.")]
    [InlineData("The 5th of 3 servers failed.")]
    [InlineData("At 14:05 of 3 servers none answered.")]
    [InlineData("`120 %` was in the query.")]
    [InlineData("> 120 % of users, wrote somebody.")]
    [InlineData("    120 % of users")]
    public void AnythingElse_DoesNotReport(string text) => Verify<PML2010ImpossiblePercentage>.NoDiagnostics(text + "\n");
}
