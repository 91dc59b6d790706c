using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML5003HumanErrorAsCauseTests
{
    private static string Message(string words) => $"'{words}' makes a person the cause. Say what let one person's slip become an outage: a missing check, an unclear tool, no way to undo it.";

    [Theory]
    [InlineData("It was [|human error|].", "human error")]
    [InlineData("The outage was [|caused by an engineer|] who ran the wrong script.", "caused by an engineer")]
    [InlineData("The outage was [|due to a careless mistake|].", "due to a careless mistake")]
    [InlineData("This was the [|result of the SRE|] being tired.", "result of the SRE")]
    [InlineData("It was [|traced back to a developer|].", "traced back to a developer")]
    [InlineData("A [|developer accidentally|] deleted the table.", "developer accidentally")]
    [InlineData("An [|engineer worked as root and never|] switched back.", "engineer worked as root and never")]
    [InlineData("The host was full, and [|he didn't|] look.", "he didn't")]
    [InlineData("It was [|due to an engineer's mistake|].", "due to an engineer's mistake")]
    [InlineData("The root cause was that [|Maria accidentally|] deleted the production table.", "Maria accidentally")]
    [InlineData("[|Bob forgot|] to renew the certificate.", "Bob forgot")]
    [InlineData("The outage was [|caused by Sanjay|], who ran the wrong script.", "caused by Sanjay")]
    [InlineData("[|John Smith failed|] to renew it.", "John Smith failed")]
    [InlineData("The [|cause was Bob|].", "cause was Bob")]
    [InlineData("The [|cause of the outage was Ann Miller|].", "cause of the outage was Ann Miller")]
    [InlineData("The [|developer dropped the index by mistake|].", "developer dropped the index by mistake")]
    [InlineData("The table was deleted [|by accident by Maria|].", "by accident by Maria")]
    [InlineData("The root [|cause was a junior developer|] who ran the script.", "cause was a junior developer")]
    [InlineData("It was a [|typo made by one of our engineers|].", "typo made by one of our engineers")]
    [InlineData("[|Priya mistyped|] the name of the zone.", "Priya mistyped")]
    [InlineData("An [|engineer forgot|] to close it.", "engineer forgot")]
    public void PersonAsCause_Reports(string text, string words) => Verify<PML5003HumanErrorAsCause>.Diagnostics($"## Root Cause\n\n{text}\n", Message(words));

    [Fact]
    public void SummaryWithoutACauseSection_Reports() => Verify<PML5003HumanErrorAsCause>.Diagnostics("## Summary\n\nAn [|engineer accidentally|] deleted it.\n", Message("engineer accidentally"));

    [Fact]
    public void TwiceInASection_ReportsOnce() => Verify<PML5003HumanErrorAsCause>.Diagnostics("## Root Cause\n\nIt was [|human error|]. An operator error, that is.\n", Message("human error"));

    [Fact]
    public void SecondCauseSection_Reports() => Verify<PML5003HumanErrorAsCause>.Diagnostics(
        "## Root Cause\n\nA full disk.\n\n## Impact\n\nMuch.\n\n## Root Cause Analysis\n\nAn [|engineer accidentally|] deleted it.\n", Message("engineer accidentally"));

    [Theory]
    [InlineData("The engineers should have tested it.")]
    [InlineData("It was no human error.")]
    [InlineData("Rather than human error it was a missing check.")]
    [InlineData("Human error is never the cause.")]
    [InlineData("It was caused by a full disk.")]
    [InlineData("It was caused by a mistake in the configuration.")]
    [InlineData("It was fixed by an engineer.")]
    [InlineData("It was due to the engineer's script.")]
    [InlineData("The engineers were paged because of it.")]
    [InlineData("It was caused by the engineering network.")]
    [InlineData("The server never answered, and an engineer was paged.")]
    [InlineData("Because developers use another build, nobody saw it.")]
    [InlineData("The tool is prone to human error.")]
    [InlineData("Maria restored the table.")]
    [InlineData("Ann escalated to Bob.")]
    [InlineData("Redis failed to start.")]
    [InlineData("Nginx failed to reload.")]
    [InlineData("Puppet accidentally removed the package.")]
    [InlineData("Kafka failed to elect a leader.")]
    [InlineData("WordPress failed to load.")]
    [InlineData("Jenkins failed to clean up.")]
    [InlineData("Maria DB failed to start.")]
    [InlineData("Amazon forgot the route.")]
    [InlineData("Cloudflare accidentally withdrew a prefix.")]
    [InlineData("Austin failed to take over.")]
    [InlineData("Sydney never answered.")]
    [InlineData("March failed to bring relief.")]
    [InlineData("Grafana failed to alert.")]
    [InlineData("Bob restarted Redis and Nginx failed to start.")]
    [InlineData("Ann noticed that the certificate failed to renew.")]
    [InlineData("Maria's script accidentally deleted the table.")]
    [InlineData("Bob did not see an alert.")]
    [InlineData("The cause was Maria DB.")]
    [InlineData("The cause was Redis, which was full.")]
    [InlineData("The outage was caused by Hetzner, who moved a cable.")]
    [InlineData("The failover was triggered by Ann.")]
    [InlineData("The cause was found by Bob.")]
    [InlineData("The cause was a member of the quorum.")]
    [InlineData("The cause was a lead time of a day.")]
    [InlineData("An engineer noticed the table was deleted by mistake.")]
    [InlineData("Ann restored the table deleted by mistake.")]
    [InlineData("The script dropped the index by mistake.")]
    [InlineData("The cause was Bob's laptop.")]
    [InlineData("The cause is not Ann.")]
    [InlineData("A typo in the configuration was the cause.")]
    public void SomethingElse_DoesNotReport(string text) => Verify<PML5003HumanErrorAsCause>.NoDiagnostics($"## Root Cause\n\n{text}\n");

    [Theory]
    [InlineData("## Action Items\n\n- Rule out human error in releases.\n")]
    [InlineData("## Timeline\n\n- 14:00 UTC: The engineer did not see it, and got back to the author.\n")]
    [InlineData("## Summary\n\nShe did not see it at first.\n\n## Root Cause\n\nA full disk.\n")]
    [InlineData("## Timeline\n\n- 14:00 UTC: It was caused by an engineer who ran the wrong script.\n")]
    [InlineData("## Lessons Learned\n\nIt was human error. An engineer accidentally deleted it.\n")]
    public void ElsewhereInTheDocument_DoesNotReport(string markdown) => Verify<PML5003HumanErrorAsCause>.NoDiagnostics(markdown);
}
