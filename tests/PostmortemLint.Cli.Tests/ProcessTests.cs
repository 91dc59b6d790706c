using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The program as a process of its own: exit codes, streams and the current directory are the real ones.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Findings_GoToTheOutput_AndTheSummaryToTheError()
    {
        folder.Write("docs/a.md", Samples.Faulty);
        var run = Tool.Start(folder, "check", "docs");
        Assert.Equal(Tool.Run(folder, "check", "docs"), run);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\e', run.Out);
    }

    [Fact]
    public void MissingPath_ExitsWith2()
    {
        var run = Tool.Start(folder, "check", "nowhere");
        Assert.Equal(new RunResult(2, "", $"'nowhere' does not exist.{Environment.NewLine}"), run);
    }

    [Fact]
    public void CleanDocument_ExitsWith0()
    {
        folder.Write("a.md", Samples.Clean);
        Assert.Equal(0, Tool.Start(folder, "check", ".", "--format", "sarif", "--output", "log.sarif").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "log.sarif")));
    }
}
