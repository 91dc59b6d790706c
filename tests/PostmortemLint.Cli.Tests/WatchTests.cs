using System.Diagnostics;
using System.Globalization;
using PostmortemLint.Cli.Watch;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>check --watch, with changes that the test makes itself.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Waiting = "Waiting for changes. Press Ctrl+C to stop.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EachRun_SaysWhatHasChanged()
    {
        folder.Write("docs/a.md", Samples.Clean);

        var run = Watch(["docs"], () => Write("docs/a.md", Samples.Faulty), () => Write("docs/a.md", Samples.Clean));

        Assert.Equal(
            [
                "1 file checked: nothing found.", Waiting,
                "docs/a.md has changed.", "1 file checked: 3 warnings.", Waiting,
                "docs/a.md has changed.", "1 file checked: nothing found.", Waiting,
            ],
            Messages(run));
        Assert.Equal(["PML1001", "PML8001", "PML2003"], run.Lines.Select(line => line.Split(' ')[2].TrimEnd(':')));
    }

    [Fact]
    public void SeveralFilesAtOnce_AreOneChange()
    {
        folder.Write("docs/a.md", Samples.Clean);

        var run = Watch(
            ["docs"],
            () => [.. Write("docs/b.md", Samples.Clean), .. Write("docs/c.md", Samples.Clean)],
            () => ["docs/4913", .. Write("docs/b.md", Samples.Clean)],
            () => ["docs", .. Write("docs/b.md", Samples.Clean), .. Write("docs/c.md", Samples.Clean)]);

        Assert.Equal(
            ["docs/b.md and 1 other file have changed.", "docs/b.md and 1 other file have changed.", "docs/b.md and 2 other files have changed."],
            Messages(run).Where(line => line.Contains("changed.", StringComparison.Ordinal)));
        Assert.Equal(3, Messages(run).Count(line => line == "3 files checked: nothing found."));
    }

    [Fact]
    public void Configuration_IsReadAgain()
    {
        folder.Write("docs/a.md", Samples.Faulty);

        var run = Watch(["docs"], () => Write("docs/.editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.PML8001.severity = none\n"));

        Assert.Equal(["1 file checked: 3 warnings.", "1 file checked: 2 warnings."], Summaries(run));
    }

    [Fact]
    public void Baseline_IsReadAgain()
    {
        folder.Write("docs/a.md", Samples.Faulty);
        Assert.Equal(0, Tool.Run(folder, "baseline", "docs").ExitCode);
        var baseline = File.ReadAllText(folder.At("postmortem-lint.baseline"));
        folder.Write("postmortem-lint.baseline");

        var run = Watch(["docs", "--baseline", "postmortem-lint.baseline"], () => Write("postmortem-lint.baseline", baseline));

        Assert.Equal(["1 file checked: 3 warnings.", "1 file checked: nothing found. 3 findings are in the baseline."], Summaries(run));
    }

    [Fact]
    public void FoldersToWatch_AreChosenAgain_UnlessOnlyDocumentsHaveChanged()
    {
        folder.Write("docs/a.md", Samples.Clean);
        var changes = new ScriptedChanges(folder, () => Write("docs/a.md", Samples.Clean), () => Write("docs/b.md", Samples.Clean));
        changes.Run(onTerminal: false, "check", "docs", "--watch");
        Assert.Equal(1, changes.Starts);

        changes = new ScriptedChanges(folder, () => Write(".editorconfig", "root = true\n"), () => Delete("docs/b.md"), () => Write("docs/a.md", Samples.Clean));
        changes.Run(onTerminal: false, "check", "docs", "--watch");
        Assert.Equal(3, changes.Starts);
    }

    [Fact]
    public void Terminal_IsClearedBeforeEachRunButTheFirst()
    {
        folder.Write("docs/a.md", Samples.Clean);

        var run = new ScriptedChanges(folder, () => Write("docs/a.md", Samples.Faulty)).Run(onTerminal: true, "check", "docs", "--watch");

        Assert.Equal(
            ["1 file checked: nothing found.", Waiting, "<clear>", "docs/a.md has changed.", "1 file checked: 3 warnings.", Waiting],
            Messages(run));
    }

    [Fact]
    public void FirstRunThatCannotLint_EndsTheWatch()
    {
        Assert.Equal(
            new RunResult(2, "", $"'nowhere' does not exist.{Environment.NewLine}"),
            new ScriptedChanges(folder).Run(onTerminal: false, "check", "nowhere", "--watch"));
    }

    [Fact]
    public void LaterRunThatCannotLint_DoesNot()
    {
        folder.Write("docs/a.md", Samples.Clean);

        var run = Watch(
            ["docs"],
            () =>
            {
                Directory.Move(folder.At("docs"), folder.At("away"));
                return ["docs"];
            },
            () =>
            {
                Directory.Move(folder.At("away"), folder.At("docs"));
                return ["docs"];
            });

        Assert.Equal(
            [
                "1 file checked: nothing found.", Waiting,
                "docs has changed.", "'docs' does not exist.", Waiting,
                "docs has changed.", "1 file checked: nothing found.", Waiting,
            ],
            Messages(run));
    }

    [Fact]
    public void Reports_AreWrittenInEachRun()
    {
        folder.Write("docs/a.md", Samples.Clean);
        var lengths = new List<long>();

        Watch(
            ["docs", "--format", "github", "--report", "json=report.json"],
            () =>
            {
                lengths.Add(new FileInfo(folder.At("report.json")).Length);
                return Write("docs/a.md", Samples.Faulty);
            });

        Assert.True(new FileInfo(folder.At("report.json")).Length > Assert.Single(lengths));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("docs", "-")]
    [InlineData("--files-from", "-")]
    public void StandardInput_IsRefused(params string[] arguments)
    {
        folder.Write("docs/a.md", Samples.Clean);
        Assert.Equal(
            new RunResult(2, "", $"'--watch' lints again and again, but standard input can be read only once. Name files or folders.{Environment.NewLine}"),
            new ScriptedChanges(folder).Run(onTerminal: false, ["check", .. arguments, "--watch"]));
    }

    [Fact]
    public void FoldersThatCannotBeWatched_AreReported()
    {
        folder.Write("docs/a.md", Samples.Clean);
        using StringWriter output = new(), error = new();

        var code = CommandLine.Run(["check", "docs", "--watch"], new Surroundings(output, error, folder.Path)
        {
            Watch = _ => throw new CannotWatchException("The system watches no more folders."),
        });

        Assert.Equal((2, $"The system watches no more folders.{Environment.NewLine}"), (code, error.ToString()));
    }

    /// <summary>The whole of it, as a process.</summary>
    [UnixFact]
    public async Task Process_LintsAgainUntilItIsInterrupted()
    {
        folder.Write("docs/a.md", Samples.Clean);
        using var process = Tool.Begin([], folder, "check", "docs", "--watch");
        await ReadUntilWaiting(process);
        folder.Write("docs/new/b.md", Samples.Faulty);
        var lines = await ReadUntilWaiting(process);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("2 files checked: 3 warnings.", lines[^1]);
        Assert.Equal(ExitCodes.Interrupted, process.ExitCode);
    }

    /// <summary>The lines before the one that says that it waits. A file may be written in several changes.</summary>
    private static async Task<List<string>> ReadUntilWaiting(Process process)
    {
        var lines = new List<string>();
        while (await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line && line != Waiting)
            lines.Add(line);
        return lines;
    }

    private static string[] Messages(RunResult run) => run.Error.Replace('\\', '/').Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Summaries(RunResult run) => Messages(run).Where(line => line.Contains(" checked: ", StringComparison.Ordinal));

    private RunResult Watch(string[] arguments, params Func<string[]>[] changes)
    {
        var run = new ScriptedChanges(folder, changes).Run(onTerminal: false, ["check", .. arguments, "--watch"]);
        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
        return run;
    }

    private string[] Write(string name, string content)
    {
        folder.Write(name, content);
        return [name];
    }

    private string[] Delete(string name)
    {
        File.Delete(folder.At(name));
        return [name];
    }
}
