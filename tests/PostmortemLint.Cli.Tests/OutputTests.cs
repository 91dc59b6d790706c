using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>A report in a file.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutputTests() => folder.Write("a.md", Samples.Faulty);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("full")]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    [InlineData("azure")]
    [InlineData("rdjson")]
    [InlineData("markdown")]
    public void File_HoldsWhatTheOutputWould(string format)
    {
        var run = Tool.Run(folder, "check", "a.md", "--format", format, "--output", "report");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal(Tool.Run(folder, "check", "a.md", "--format", format).Out, File.ReadAllText(At("report")));
        Assert.NotEqual(0xEF, File.ReadAllBytes(At("report"))[0]);
    }

    [Fact]
    public void OldFile_IsReplaced_AndNothingElseIsLeft()
    {
        folder.Write("report", new string('x', 100_000));
        Tool.Run(folder, "check", "a.md", "--output", "report");
        Assert.DoesNotContain("x", File.ReadAllText(At("report"))[..1], StringComparison.Ordinal);
        Assert.Equal(["a.md", "report"], Names());
    }

    [Theory]
    [InlineData("nowhere/report")]
    [InlineData("folder")]
    [InlineData("")]
    public void FileThatCannotBeWritten_ExitsWith2_AndShowsTheFindingsInstead(string output)
    {
        Directory.CreateDirectory(At("folder"));
        var run = Tool.Run(folder, "check", "a.md", "--format", "sarif", "--output", output);
        Assert.Equal((2, Tool.Run(folder, "check", "a.md").Out), (run.ExitCode, run.Out));
        Assert.StartsWith($"'{output}' cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.md", "folder"], Names());
        Assert.Empty(Directory.GetFileSystemEntries(At("folder")));
    }

    [Theory]
    [InlineData("", "the file needs a name")]
    [InlineData("folder", "it is a folder")]
    [InlineData("nowhere/report", "the folder 'nowhere' does not exist")]
    [InlineData("a.md/report", "'a.md' is a file, and not a folder")]
    [InlineData("a.md/deep/report", "'a.md' is a file, and not a folder")]
    [InlineData("report\0", "a file cannot have this name")]
    public void Reason_IsInOurOwnWords(string output, string reason)
    {
        Directory.CreateDirectory(At("folder"));
        Assert.Equal($"'{output.Replace("\0", "\\u0000", StringComparison.Ordinal)}' cannot be written: {reason}.{Environment.NewLine}", Tool.Run(folder, "check", "a.md", "--output", output).Error);
    }

    [UnixFact]
    public void NameThatIsTooLong_IsSaid_WithoutTheNameOfADraft()
    {
        var name = new string('a', 300);
        Assert.Equal($"'{name}' cannot be written: its name or its path is too long.{Environment.NewLine}", Tool.Run(folder, "check", "a.md", "--output", name).Error);
    }

    [UnixFact]
    public void LinksInACircle_AreSaid()
    {
        File.CreateSymbolicLink(At("one"), At("two"));
        File.CreateSymbolicLink(At("two"), At("one"));
        Assert.Equal($"'one' cannot be written: its links lead in a circle.{Environment.NewLine}", Tool.Run(folder, "check", "a.md", "--output", "one").Error);
    }

    [Fact]
    public void MissingPath_LeavesTheOldFile()
    {
        folder.Write("report", "old");
        Tool.Run(folder, "check", "b.md", "--output", "report");
        Assert.Equal("old", File.ReadAllText(At("report")));
    }

    [Fact]
    public void Link_IsKept_AndItsTargetWritten()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a privilege there.
        folder.Write("target", "old");
        File.CreateSymbolicLink(At("report"), At("target"));
        Tool.Run(folder, "check", "a.md", "--output", "report");
        Assert.NotNull(new FileInfo(At("report")).LinkTarget);
        Assert.StartsWith("a.md(", File.ReadAllText(At("target")), StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(folder.Path, name);

    private IEnumerable<string?> Names() => Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
