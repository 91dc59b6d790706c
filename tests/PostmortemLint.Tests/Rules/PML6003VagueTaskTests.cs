using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6003VagueTaskTests
{
    [Theory]
    [InlineData("Improve monitoring.")]
    [InlineData("Be more careful with deployments.")]
    [InlineData("Look into better alerting")]
    [InlineData("Enhance our testing process.")]
    [InlineData("Better communication with all teams.")]
    [InlineData("Look into alternatives.")]
    [InlineData("Improve communication between teams.")]
    public void NothingNamed_Reports(string task) => Verify<PML6003VagueTask>.Diagnostics(
        $"## Action Items\n\n- [|{task}|]\n- Add a disk to db-1.\n",
        $"The task '{task}' names no specific thing, number or place. Say what will change and where, so that anyone can tell when it is done.");

    [Theory]
    [InlineData("Improve monitoring of the payment queue.")]
    [InlineData("Improve testing: 80 % of the lines.")]
    [InlineData("Improve monitoring (#12).")]
    [InlineData("Improve `retry`.")]
    [InlineData("Improve [monitoring](https://example.com/12).")]
    [InlineData("Look into PostgreSQL replication.")]
    [InlineData("Review code of the parser.")]
    [InlineData("Monitoring")]
    [InlineData("Rollback button")]
    [InlineData("Improve monitoring\n  - an alert on the queue")]
    public void SomethingNamed_DoesNotReport(string task) => Verify<PML6003VagueTask>.NoDiagnostics($"## Action Items\n\n- {task}\n");

    [Theory]
    [InlineData("[x] Improve monitoring")]
    [InlineData("~~Improve monitoring~~")]
    [InlineData("**~~Improve monitoring~~**")]
    public void TaskThatIsDone_DoesNotReport(string task) => Verify<PML6003VagueTask>.NoDiagnostics($"## Action Items\n\n- {task}\n");

    [Fact]
    public void TaskWithTwoStrikes_Reports() => Verify<PML6003VagueTask>.Diagnostics(
        "## Action Items\n\n- ~~[|Monitoring~~ Improve ~~monitoring|]~~\n", "The task 'Monitoring Improve monitoring' names no specific thing, number or place. Say what will change and where, so that anyone can tell when it is done.");

    [Fact]
    public void TaskThatIsStruckInPart_Reports() => Verify<PML6003VagueTask>.Diagnostics(
        "## Action Items\n\n- ~~[|Monitoring~~ Improve monitoring|]\n", "The task 'Monitoring Improve monitoring' names no specific thing, number or place. Say what will change and where, so that anyone can tell when it is done.");

    [Fact]
    public void OutsideTheMeasures_DoesNotReport() => Verify<PML6003VagueTask>.NoDiagnostics("## Lessons Learned\n\n- Improve monitoring\n");
}
