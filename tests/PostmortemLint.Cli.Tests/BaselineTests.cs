using System.Text.Json;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What was there when a baseline was written is hidden, and nothing else.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BaselineTests() => folder.Write("docs/a.md", Samples.Faulty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void BaselineOfToday_LetsTheCheckPass()
    {
        var written = Tool.Run(folder, "baseline", "docs");
        Assert.Equal((0, "", $"postmortem-lint.baseline has 3 faults in 1 file; 1 file checked.{Environment.NewLine}"), (written.ExitCode, written.Out, written.Error));
        Assert.Equal(["docs/a.md PML1001 1", "docs/a.md PML2003 1", "docs/a.md PML8001 1"], File.ReadAllLines(At("postmortem-lint.baseline"))[1..]);

        var check = Check();
        Assert.Equal((0, "", $"1 file checked: nothing found. 3 findings are in the baseline.{Environment.NewLine}"), (check.ExitCode, check.Out, check.Error));
    }

    [Fact]
    public void NewFault_IsShownAlone()
    {
        Tool.Run(folder, "baseline", "docs");
        File.AppendAllText(At("docs/a.md"), "\nThe vendor's report is TBD.\n");
        var check = Check();
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(" PML1010: ", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void OneMoreOfARule_ShowsAllOfIt()
    {
        folder.Write("docs/a.md", Samples.Faulty.Replace("\n## Timeline", "\nThe log is TBD.\n\n## Timeline", StringComparison.Ordinal));
        Tool.Run(folder, "baseline", "docs");
        Assert.Empty(Check().Lines);
        File.AppendAllText(At("docs/a.md"), "\nThe vendor's report is XX:XX.\n");
        Assert.Equal(2, Check().Lines.Count(line => line.Contains(" PML1010: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void FaultThatIsMended_LeavesAStaleLine()
    {
        Tool.Run(folder, "baseline", "docs");
        folder.Write("docs/a.md", Samples.Clean);
        var check = Check();
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(3, check.Lines.Length);
        Assert.Equal("postmortem-lint.baseline(2,1): info PML0011: 'docs/a.md' no longer has faults of PML1001, but the baseline has 1. Remove the line, or regenerate the baseline.", check.Lines[0]);
    }

    [Fact]
    public void Sarif_KeepsWhatIsHidden_AndSaysWhy()
    {
        folder.Write("docs/a.md", "<!-- postmortem-lint disable-file PML2003 -- as the log has it -->\n\n" + Samples.Faulty);
        folder.Write("postmortem-lint.baseline", "docs/a.md PML8001 1\n");
        var run = Tool.Run(folder, "check", "docs", "--baseline", "postmortem-lint.baseline", "--format", "sarif");
        using var log = JsonDocument.Parse(run.Out);
        Assert.Equal(
            ["PML1001 []", "PML2003 [{\"kind\":\"inSource\",\"justification\":\"as the log has it\"}]", "PML8001 [{\"kind\":\"external\"}]"],
            log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => $"{result.GetProperty("ruleId").GetString()} {JsonSerializer.Serialize(result.GetProperty("suppressions"))}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public void Report_LeavesOutWhatAComment_Hides(string format)
    {
        folder.Write("docs/a.md", "<!-- postmortem-lint disable-file PML1001 PML2003 PML8001 -- an old one -->\n\n" + Samples.Faulty);
        var run = Tool.Run(folder, "check", "docs", "--format", format);
        Assert.Equal((0, "", $"1 file checked: nothing found.{Environment.NewLine}"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Paths_BeginAtTheBaselinesFolder()
    {
        Directory.CreateDirectory(At("build"));
        Tool.Run(folder, "baseline", "docs", "--output", "build/known.txt");
        Assert.StartsWith("../docs/a.md ", File.ReadAllLines(At("build/known.txt"))[1], StringComparison.Ordinal);
        Assert.Empty(Tool.Run(folder, "check", At("docs"), "--baseline", At("build/known.txt")).Out);
    }

    [Theory]
    [InlineData("nowhere", "'nowhere': This file cannot be read: it does not exist, or is a link to nothing. Write it with 'postmortem-lint baseline', or correct its path.")]
    [InlineData("", "'': The baseline needs a name.")]
    public void BaselineThatIsNotThere_ExitsWith2(string name, string message)
    {
        var run = Tool.Run(folder, "check", "docs", "--baseline", name);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void LineThatSaysNothing_IsAnErrorAtItself()
    {
        folder.Write("postmortem-lint.baseline", "<<<<<<< HEAD\ndocs/a.md PML1001 1\ndocs/a.md PML2003 1\ndocs/a.md PML8001 1\n");
        var check = Check();
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("postmortem-lint.baseline(1,1): error PML0001: ", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baseline")]
    [InlineData("baseline", "docs", "--output", "docs")]
    [InlineData("baseline", "docs", "--output", "nowhere/baseline")]
    [InlineData("baseline", "nowhere")]
    public void BaselineThatCannotBeWritten_ExitsWith2_AndLeavesNothing(params string[] arguments)
    {
        Assert.Equal(2, Tool.Run(folder, arguments).ExitCode);
        Assert.Equal([At("docs")], Directory.GetFileSystemEntries(folder.Path));
    }

    private RunResult Check() => Tool.Run(folder, "check", "docs", "--baseline", "postmortem-lint.baseline");

    private string At(string name) => Path.Combine(folder.Path, name);
}
