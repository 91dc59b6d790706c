using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2008MissingAffectedShareTests
{
    private const string Message = "'Issue Summary' does not say how many users were affected. Give a share or a number, as in '12% of customers', or say 'all users'.";

    [Theory]
    [InlineData("Some customers could not pay.")]
    [InlineData("The CPU was at 95 %.")]
    [InlineData("Memory usage reached 90% on the host.")]
    [InlineData("It was down from 14:00 to 15:00 UTC on 5 June 2024.")]
    [InlineData("Users got a 504 error.")]
    [InlineData("Many users saw error 500 for 30 minutes.")]
    [InlineData("No customer data was lost.")]
    [InlineData("![](a.png) <img src='x.png' width='100%' />")]
    [InlineData("See https://example.com/a%20b for the users.")]
    [InlineData("Two team members were online.")]
    [InlineData("Users got 500 errors.")]
    [InlineData("Two engineers worked on it.")]
    [InlineData("Response times rose to 12 seconds.")]
    [InlineData("A number of users complained.")]
    [InlineData("It took two hours to repair.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML2008MissingAffectedShare>.Diagnostics($"# T\n\n## [|Issue Summary|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("12 % of customers could not pay.")]
    [InlineData("About 12 percent of requests failed.")]
    [InlineData("All users were affected.")]
    [InlineData("Nobody could pay.")]
    [InlineData("4,100 customers could not pay.")]
    [InlineData("All of our customers saw it.")]
    [InlineData("3 of 4 requests failed.")]
    [InlineData("Hundreds of users complained.")]
    [InlineData("30-35% saw errors.")]
    [InlineData("Half of the traffic was lost.")]
    [InlineData("Users affected: 1,200")]
    [InlineData("| Users affected | 1,200 |\n|---|---|\n| region | EU |")]
    [InlineData("No requests failed.")]
    [InlineData("Every request failed.")]
    [InlineData("An error for anyone who tried to pay.")]
    [InlineData("Twelve of 3000 nodes: 0.4 % lost power.")]
    [InlineData("127 of our users wrote to us.")]
    [InlineData("Affected users: ~300")]
    [InlineData("It hit one in five shoppers.")]
    [InlineData("Two out of three pods were gone.")]
    [InlineData("The majority of visitors were turned away.")]
    [InlineData("Dozens of schools had to close their portals.")]
    [InlineData("The entire staff was locked out.")]
    [InlineData("Nine out of ten logins failed.")]
    [InlineData("Some twenty clients complained.")]
    [InlineData("The number of affected accounts is 4,210.")]
    [InlineData("The outage hit the complete customer base.")]
    [InlineData("The bulk of our traffic was rejected.")]
    [InlineData("One user was affected.")]
    [InlineData("A total of three customers reported errors.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML2008MissingAffectedShare>.NoDiagnostics($"# T\n\n## Issue Summary\n\n{text}\n");

    [Fact]
    public void EntryOfAnotherForm_DoesNotReport() => Verify<PML2008MissingAffectedShare>.DiagnosticsWith(
        "postmortem_lint.profile = sre\ndotnet_diagnostic.PML2008.severity = warning", "# T\n\n## Issue Summary\n\nIt was down.\n\n## Timeline\n\n- 14:00 UTC: 12% of customers cannot pay.\n");

    [Fact]
    public void OtherSectionOfAnotherForm_Reports() => Verify<PML2008MissingAffectedShare>.DiagnosticsWith(
        "postmortem_lint.profile = sre\ndotnet_diagnostic.PML2008.severity = warning",
        "# T\n\n## [|Issue Summary|]\n\nIt was down.\n\n## Background\n\nIn May, 12% of customers could not pay.\n", Message);

    [Fact]
    public void EntryOfAnOutageReport_Reports() => Verify<PML2008MissingAffectedShare>.Diagnostics(
        "# T\n\n## [|Issue Summary|]\n\nIt was down.\n\n## Timeline\n\n- 14:00 UTC: 12% of customers cannot pay.\n", Message);

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2008MissingAffectedShare>.NoDiagnostics("# T\n\n## Timeline\n\n- 09:12 UTC: So it began.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2008MissingAffectedShare>.NoDiagnostics("# T\n\n## Summary\n\nSo it began:\n\n```\ndf -h\n");
}
