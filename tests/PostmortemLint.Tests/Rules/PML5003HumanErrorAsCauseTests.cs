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
    public void SomethingElse_DoesNotReport(string text) => Verify<PML5003HumanErrorAsCause>.NoDiagnostics($"## Root Cause\n\n{text}\n");

    [Theory]
    [InlineData("## Action Items\n\n- Rule out human error in releases.\n")]
    [InlineData("## Timeline\n\n- 14:00 UTC: The engineer did not see it, and got back to the author.\n")]
    [InlineData("## Summary\n\nShe did not see it at first.\n\n## Root Cause\n\nA full disk.\n")]
    [InlineData("## Timeline\n\n- 14:00 UTC: It was caused by an engineer who ran the wrong script.\n")]
    [InlineData("## Lessons Learned\n\nIt was human error. An engineer accidentally deleted it.\n")]
    public void ElsewhereInTheDocument_DoesNotReport(string markdown) => Verify<PML5003HumanErrorAsCause>.NoDiagnostics(markdown);
}
