using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2009MissingSummaryCauseTests
{
    private const string Message = "'Issue Summary' does not state the root cause. Add it in one sentence, as in 'The root cause was an expired certificate'.";

    [Theory]
    [InlineData("Checkout was down.")]
    [InlineData("We found the root cause at 09:35 UTC.")]
    [InlineData("The root cause was identified at 09:35 UTC.")]
    [InlineData("It answered with an error, causing a loss of 40 orders.")]
    [InlineData("Checkout was down, resulting in lost orders.")]
    [InlineData("The root cause is still unknown.")]
    [InlineData("Users could not log in for two hours.")]
    [InlineData("About 40% of customers were affected.")]
    [InlineData("The service was degraded and pages were slow.")]
    [InlineData("Customers experienced long loading times and errors.")]
    [InlineData("The service was restored by the team at noon.")]
    [InlineData("Orders were lost while the shop was down.")]
    [InlineData("We are still looking for the cause.")]
    [InlineData("The issue started at 10:00 and was fixed at 12:00.")]
    [InlineData("Guests had to call us.")]
    [InlineData("Students had been waiting for an hour.")]
    [InlineData("Payments that were dropped came back later.")]
    [InlineData("The cluster went offline for an hour.")]
    [InlineData("It was the longest night of the year.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML2009MissingSummaryCause>.Diagnostics($"# T\n\n## [|Issue Summary|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("The root cause was an expired certificate.")]
    [InlineData("It was caused by an expired certificate.")]
    [InlineData("It failed due to a full disk.")]
    [InlineData("**Root cause:** a full disk")]
    [InlineData("The disk was full because the logs were kept.")]
    [InlineData("This outage stemmed from a full disk.")]
    [InlineData("It was traced back to a full disk.")]
    [InlineData("A full disk was the cause.")]
    [InlineData("The cause was identified as a full disk.")]
    [InlineData("A full disk brought down the database.")]
    [InlineData("The root of the problem was a full disk.")]
    [InlineData("A typo in the settings stopped it.")]
    [InlineData("| Root cause | a full disk |\n|---|---|\n| Fix | a bigger one |")]
    [InlineData("### Root Cause\n\nA full disk.")]
    [InlineData("After a deploy every page was blank.")]
    [InlineData("A playbook had overwritten the rules of both gateways.")]
    [InlineData("We had put two shards on one node.")]
    [InlineData("The broker spoke to a node that was retired in May.")]
    [InlineData("The relay had a full spool partition.")]
    [InlineData("Its threads were all stuck waiting for the bank.")]
    [InlineData("The parser expected a date without a zone.")]
    [InlineData("It was the sticky bit on the upload folder.")]
    [InlineData("A runaway query ate every connection.")]
    [InlineData("The upgrade to PHP 8 broke the plugin.")]
    [InlineData("It all started when somebody renamed the bucket.")]
    [InlineData("Our hosting company had a network failure.")]
    [InlineData("A junior colleague pulled the wrong plug.")]
    [InlineData("Log files ate all of the disk.")]
    [InlineData("Our DNS provider was attacked.")]
    [InlineData("A cron job deleted the uploads.")]
    [InlineData("A DDoS attack saturated the uplink.")]
    [InlineData("The disk of the primary database was full.")]
    [InlineData("Someone typed phpp in place of php.")]
    [InlineData("A bad merge removed the login route.")]
    [InlineData("A failed disk in the RAID array slowed everything down.")]
    [InlineData("A misplaced comma in a JSON file stopped the service from starting.")]
    [InlineData("A network switch failed.")]
    [InlineData("The hosting provider had a power failure.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML2009MissingSummaryCause>.NoDiagnostics($"# T\n\n## Issue Summary\n\n{text}\n");

    [Fact]
    public void RowOfAnotherForm_DoesNotReport() => Verify<PML2009MissingSummaryCause>.DiagnosticsWith(
        "postmortem_lint.profile = sre", "# T\n\n## Issue Summary\n\nIt was down.\n\n## Facts\n\n| a | b |\n|---|---|\n| Root cause | A full disk |\n");

    [Fact]
    public void RowOfAnOutageReport_Reports() => Verify<PML2009MissingSummaryCause>.Diagnostics(
        "# T\n\n## [|Issue Summary|]\n\nIt was down.\n\n## Facts\n\n| a | b |\n|---|---|\n| Root cause | A full disk |\n", Message);

    [Fact]
    public void SectionOfAnotherForm_ReportsWhatTheSummaryLacks() => Verify<PML2009MissingSummaryCause>.DiagnosticsWith(
        "postmortem_lint.profile = sre", "# T\n\n## [|Issue Summary|]\n\nIt was down.\n\n## Root Cause\n\nIt is not known.\n", Message);

    /// <summary>What another form tells in its own section need not be told twice.</summary>
    [Fact]
    public void SectionOfAnotherForm_TellsTheCause() => Verify<PML2009MissingSummaryCause>.DiagnosticsWith(
        "postmortem_lint.profile = sre", "# T\n\n## Issue Summary\n\nIt was down.\n\n## Root Cause\n\nIt was caused by a full disk.\n");

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2009MissingSummaryCause>.NoDiagnostics("# T\n\n## Timeline\n\n- 09:12 UTC: So it began.\n");

    [Fact]
    public void SummaryCutByAFence_DoesNotReport() => Verify<PML2009MissingSummaryCause>.NoDiagnostics("# T\n\n## Summary\n\nSo it began:\n\n```\ndf -h\n");

    [Fact]
    public void SectionOfTheCauseBeforeTheTimeline_IsPartOfTheSummary_WhereAnotherExplainsIt() => Verify<PML2009MissingSummaryCause>.NoDiagnostics(
        """
        # T

        ## Issue Summary

        Guests could not pay.

        ## Root Cause

        The old certificate.

        ## Timeline

        - 10:00 An alert fired.

        ## Root Cause and Resolution

        The old certificate.
        """);
}
