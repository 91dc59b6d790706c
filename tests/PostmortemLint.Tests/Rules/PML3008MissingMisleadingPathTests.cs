using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3008MissingMisleadingPathTests
{
    private const string Message = "'Timeline' mentions no misleading path of the investigation. Say what was suspected but turned out to be wrong, or write 'Misleading paths: none'.";

    [Theory]
    [InlineData("- An alert fired.\n- The certificate was replaced.")]
    [InlineData("- As suspected, the certificate had expired.")]
    [InlineData("- The suspected process was killed.")]
    [InlineData("- The suspicion of a full disk was confirmed.")]
    [InlineData("- The engineer was wrong-footed by nothing and restarted it.")]
    [InlineData("- The path was incorrectly written in the settings.")]
    [InlineData("- The port was wrong.")]
    [InlineData("- False positives were muted.")]
    [InlineData("- The monitoring system alerted the on-call engineer about high latency.")]
    [InlineData("- The team discovered that the database connection pool was exhausted.")]
    [InlineData("- Database administrators were contacted to look at the queries.")]
    [InlineData("- Checked the web server logs and saw many 502 errors.")]
    [InlineData("- Confirmed that all services were healthy.")]
    [InlineData("- Found a typo in wp-settings.php.")]
    [InlineData("- The incident was closed.")]
    [InlineData("- The connection to the database could not be established.")]
    [InlineData("- A hotfix was rolled out to all servers.")]
    [InlineData("- The developers optimised the slow query.")]
    [InlineData("- The new release was not compatible with the old schema.")]
    [InlineData("- All checks were normal again.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3008MissingMisleadingPath>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- **Misleading path:** the network.")]
    [InlineData("- Misleading paths: none")]
    [InlineData("- We initially suspected the network.")]
    [InlineData("- The initial assumption was a full disk.")]
    [InlineData("- At first, we thought it was the release.")]
    [InlineData("- The network was ruled out.")]
    [InlineData("- It was a red herring.")]
    [InlineData("- The restart did not help.")]
    [InlineData("- No improvement.")]
    [InlineData("- It was restarted, but the error persisted.")]
    [InlineData("- The theory was discarded.")]
    [InlineData("- A false lead.")]
    [InlineData("- The release turned out not to be the cause.")]
    [InlineData("- Investigation erroneously focused on the network.")]
    [InlineData("- The database was not the culprit.")]
    [InlineData("- We followed a wrong path for an hour.")]
    [InlineData("- Suspicion fell on the payment provider.")]
    [InlineData("- Suspected a DDoS attack.")]
    [InlineData("- That was a dead end.")]
    [InlineData("- For an hour we looked at the wrong server.")]
    [InlineData("- Clearing the cache changed nothing.")]
    [InlineData("- The network team found nothing wrong on their side.")]
    [InlineData("- An attack was considered and discarded.")]
    [InlineData("- It was not a hardware fault after all.")]
    [InlineData("- We went through the firewall rules and found them in order.")]
    [InlineData("- Apache logs were inspected without result.")]
    [InlineData("- A DDoS attack could not be confirmed.")]
    [InlineData("- The engineers were led astray by a warning in the log.")]
    [InlineData("- Checked memory and CPU: nothing out of the ordinary.")]
    [InlineData("- Potential DNS problem investigated and dismissed.")]
    [InlineData("- Server was rebooted twice; the 500s kept coming.")]
    [InlineData("- Hypothesis 1: bad deploy. Hypothesis 2: disk. Only the second held.")]
    [InlineData("- Efforts centred on the storage array, wrongly.")]
    [InlineData("- The DBAs checked the queries, but nothing stood out.")]
    [InlineData("- DNS was investigated and found to be fine.")]
    [InlineData("- Nothing was found in the Apache logs.")]
    [InlineData("- We explored the possibility of a memory leak.")]
    [InlineData("- A false alarm about the disk delayed the work.")]
    [InlineData("- The packet loss on the switch was a distraction.")]
    [InlineData("- The deployment from the morning was rolled back as a precaution, with no change in errors.")]
    [InlineData("- It was hard to tell whether the cache or the database was at fault.")]
    [InlineData("- The high load average threw us off.")]
    [InlineData("- For thirty minutes the team hunted a bug in the wrong service.")]
    [InlineData("- Believing it was a network problem, the engineer called the provider.")]
    [InlineData("- Time was spent on the database, which had no fault.")]
    [InlineData("- The rollback failed.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3008MissingMisleadingPath>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3008MissingMisleadingPath>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3008MissingMisleadingPath>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3008MissingMisleadingPath>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
