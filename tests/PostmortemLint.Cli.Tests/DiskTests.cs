namespace PostmortemLint.Cli.Tests;

/// <summary>Disks that take no more, and disks that may not be written.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RunResult usual;

    public DiskTests()
    {
        folder.Write("a.md", Samples.Faulty);
        usual = Tool.Run(folder, "check", "a.md");
        Directory.CreateDirectory(folder.At("out"));
    }

    public void Dispose() => folder.Dispose();

    [LinuxNamespaceFact]
    public void FullDisk_IsSaid_AndTheFindingsAreShown() =>
        AssertFallsBack(Start([.. LinuxNamespace.WithFolder("size=4096", folder.At("out"))]), "'out/log.sarif' cannot be written: the disk is full");

    [LinuxNamespaceFact]
    public void ReadOnlyDisk_IsSaid_AndTheFindingsAreShown() =>
        AssertFallsBack(Start([.. LinuxNamespace.WithFolder("ro", folder.At("out"))]), "'out/log.sarif' cannot be written: the disk is read-only");

    // A limit for the size of files holds on every Unix and for everybody; 8 blocks have 4 or 8 KB.
    [UnixFact]
    public void FileBeyondItsLimit_IsSaid_AndTheOldOneStays()
    {
        folder.Write("out/log.sarif", "old");

        // The memory that code is compiled into counts as a file where it is mapped twice.
        var run = Start(["sh", "-c", "trap '' XFSZ; ulimit -f 8; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "sh"]);

        AssertFallsBack(run, "'out/log.sarif' cannot be written: it would be larger than the system allows.");
        Assert.Equal("old", File.ReadAllText(folder.At("out/log.sarif")));
        Assert.Single(Directory.GetFiles(folder.At("out")));
    }

    [UnixFact(Needs = "/dev/full")]
    public void FullDevice_IsSaid()
    {
        AssertFallsBack(Tool.Start(folder, "check", "a.md", "--format", "sarif", "--output", "/dev/full"), "'/dev/full' cannot be written: the disk is full.");

        var run = Tool.StartThrough(["sh", "-c", "\"$@\" > /dev/full", "sh"], folder, "check", "a.md");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"The report cannot be written: the disk is full.{Environment.NewLine}", run.Error);
    }

    [UnixFact]
    public void OutputThatIsClosed_IsSaid()
    {
        var run = Tool.StartThrough(["sh", "-c", "\"$@\" >&-", "sh"], folder, "check", "a.md");

        Assert.Equal((2, $"The report cannot be written: access to it or to its folder is denied.{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    private RunResult Start(IReadOnlyList<string> words) => Tool.StartThrough(words, folder, "check", "a.md", "--format", "sarif", "--output", "out/log.sarif");

    private void AssertFallsBack(RunResult run, string message)
    {
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, usual.Out), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Out);
    }
}
