using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2010ImpossiblePercentageTests
{
    [Theory]
    [InlineData("[|120 % of customers|] could not pay.", "'120 % of customers' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("It hit [|101.5% of all our users|].", "'101.5% of all our users' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("[|5 of 3 servers|] were down.", "'5 of 3 servers' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("[|1,200 out of the 900 requests|] failed.", "'1,200 out of the 900 requests' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("It lost [|-5 % of requests|].", "'-5 % of requests' is negative. Correct the number, or say what it is a share of.")]
    [InlineData("It lost ([|-0.5% of requests|]).", "'-0.5% of requests' is negative. Correct the number, or say what it is a share of.")]
    [InlineData("[|-5 % of requests|]", "'-5 % of requests' is negative. Correct the number, or say what it is a share of.")]
    [InlineData("[|1,200 of 900 requests|]", "'1,200 of 900 requests' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("[|140% of the fleet|] was affected.", "'140% of the fleet' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("Of the day, 60% of the readers had errors, 30% were slow and [|20%|] had no problem.", "'20%' makes 110% together with the shares before it. Correct the number, or say what it is a share of.")]
    [InlineData("70% of users saw errors and [|40%|] were not affected.", "'40%' makes 110% together with the shares before it. Correct the number, or say what it is a share of.")]
    [InlineData("70% of users saw errors, another [|45%|] waited in line.", "'45%' makes 115% together with the shares before it. Correct the number, or say what it is a share of.")]
    [InlineData("80% of the orders were lost and the remaining [|30%|] arrived late.", "'30%' makes 110% together with the shares before it. Correct the number, or say what it is a share of.")]
    [InlineData("Lost were 50% of the orders in Oslo, 40% in Bergen and 30% in Bodo, that is [|120%|] of our trade.", "'120%' is more than all of them. Correct the number, or say what it is a share of.")]
    [InlineData("[|5 of 3 very old web servers|].", "'5 of 3 very old web servers' is more than all of them. Correct the number, or say what it is a share of.")]
    public void ImpossibleShare_Reports(string text, string message) => Verify<PML2010ImpossiblePercentage>.Diagnostics(text + "\n", message);

    [Theory]
    [InlineData("100 % of users were affected.")]
    [InlineData("Retries rose by 300 %.")]
    [InlineData("We had 150% of the usual requests.")]
    [InlineData("60% of users had errors, 25% were slow and 15% had no problem.")]
    [InlineData("33.4% of users had errors, 33.4% were slow and 33.4% had no problem.")]
    [InlineData("60% of users had errors, 50% saw no images and 40% lost their session.")]
    [InlineData("60% of users had errors. 50% of the requests failed and 20% were not affected.")]
    [InlineData("60% of users had errors, at 90% load, and 20% were not affected.")]
    [InlineData("60% of users had errors, and later 50% of the shops, while 20% were not affected.")]
    [InlineData("Traffic was 250% of normal.")]
    [InlineData("70% of users saw errors. Another 45% waited in line.")]
    [InlineData("70% of users saw errors, and so did another 45% of the shops.")]
    [InlineData("70% of users saw errors, another 30% waited in line.")]
    [InlineData("50% of the orders were lost, 40% were late, and load was 120% of normal.")]
    [InlineData("The load of 60% of the servers went from 60% to 120% of normal.")]
    [InlineData("The CPU was at 250 % of one core.")]
    [InlineData("3 of 5 servers were down.")]
    [InlineData("On 5 of 3 lines it said so.")]
    [InlineData("10-20 % of users saw it.")]
    [InlineData("The 5th of 3 servers failed.")]
    [InlineData("At 14:05 of 3 servers none answered.")]
    [InlineData("`120 %` was in the query.")]
    [InlineData("3 of 3 servers were down.")]
    [InlineData("0 % of users and -0 % of users.")]
    [InlineData("5 of 3 very old and slow servers")]
    [InlineData("5 of 3, servers")]
    [InlineData("v5 of 3 servers, 1/5 of 3 servers")]
    [InlineData("120 % often users, % of users")]
    [InlineData("1.000.000 % of users")]
    [InlineData("99,5 % of users could not pay.")]
    [InlineData("> 120 % of users, wrote somebody.")]
    [InlineData("    120 % of users")]
    public void AnythingElse_DoesNotReport(string text) => Verify<PML2010ImpossiblePercentage>.NoDiagnostics(text + "\n");

    [Theory]
    [InlineData("The outage was affecting all users. We think that [|80% of users|] were affected.", "80% of users", "all users")]
    [InlineData("[|60 % of our customers|] were affected.\nAll of our customers were impacted for an hour.", "60 % of our customers", "All of our customers")]
    public void LessThanAll_Reports(string text, string share, string whole) => Verify<PML2010ImpossiblePercentage>.Diagnostics(
        $"## Summary\n\n{text}\n", $"'{share}' contradicts '{whole}' on line {(whole[0] == 'A' ? 4 : 3)}. Correct the number, or say what it is a share of.");

    [Theory]
    [InlineData("All users were affected. 100 % of users were affected.")]
    [InlineData("Nearly all users were affected. 80 % of users were affected.")]
    [InlineData("Not all users were affected: 80 % of users were affected.")]
    [InlineData("About 62% of all users were affected.")]
    [InlineData("The outage affected 62% of all users. Of these, 10% of all users were affected twice.")]
    [InlineData("All users in Europe were affected. 80 % of users were affected.")]
    [InlineData("All users were affected. 80 % of users in Asia were affected.")]
    [InlineData("All users were affected. 80 % of users were affected by errors at login.")]
    [InlineData("All users were affected. 80 % of requests were affected.")]
    [InlineData("All users were told. 80 % of users were affected.")]
    [InlineData("All users were affected. 80 % of users pay by card.")]
    public void OtherUsersOrEffect_DoesNotReport(string text) => Verify<PML2010ImpossiblePercentage>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Fact]
    public void OtherSection_DoesNotReport() => Verify<PML2010ImpossiblePercentage>.NoDiagnostics(
        "## Summary\n\nAll users were affected.\n\n## Root cause\n\n80 % of users were affected in the last outage.\n");
}
