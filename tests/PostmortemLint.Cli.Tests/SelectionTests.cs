using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The documents that options, lists and patterns choose.</summary>
public sealed class SelectionTests : IDisposable
{
    // Outside of its namespace, root is anybody.
    private static readonly string[] Unprivileged = ["unshare", "-U"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.md docs/README.md docs/a.md docs/old/b.md", ".")]
    [InlineData("a.md docs/a.md docs/old/b.md", ".", "--exclude", "README.md")]
    [InlineData("a.md docs/a.md docs/old/b.md", ".", "--exclude", "readme.*")]
    [InlineData("a.md", ".", "--exclude", "docs/**")]
    [InlineData("a.md docs/README.md docs/a.md docs/old/b.md", ".", "--exclude", "docs")]
    [InlineData("a.md docs/old/b.md", ".", "--exclude", "docs/*.md")]
    [InlineData("a.md docs/old/b.md", ".", "--exclude", "./docs/*.md")]
    [InlineData("docs/old/b.md", ".", "--exclude", "README.md; a.md")]
    [InlineData("docs/old/b.md", ".", "--exclude", "README.md", "--exclude", "a.md")]
    [InlineData("docs/README.md docs/a.md", "docs", "--exclude", "docs/old/*")]
    [InlineData("docs/README.md docs/a.md docs/old/b.md", "docs", "--exclude", "old/*")]
    [InlineData("docs/README.md docs/a.md docs/old/b.md", "docs", "--exclude", "")]
    [InlineData("docs/a.md", ".", "--include", "docs/a.*")]
    [InlineData("docs/c.txt", ".", "--include", "*.txt")]
    [InlineData("a.md docs/a.md docs/old/b.md", ".", "--include", "?.md")]
    [InlineData("a.md docs/a.md", ".", "--include", "?.md", "--exclude", "docs/old/**")]
    [InlineData("a.md", "a.md", "--exclude", "a.md")]
    [InlineData("a.md", "a.md", "--include", "b.md")]
    [InlineData("", "a.md", "--exclude", "a.md", "--force-exclude")]
    [InlineData("", "docs/README.md", "docs/old/b.md", "--exclude", "README.md;docs/old/**", "--force-exclude")]
    [InlineData("docs/a.md", "docs/README.md", "docs/a.md", "--exclude", "README.md", "--force-exclude")]
    [InlineData("docs/c.txt", "docs/c.txt", "--force-exclude")]
    public void Patterns_ChooseFiles(string expected, params string[] arguments)
    {
        WriteSome();
        Assert.Equal(expected, Linted(arguments));
    }

    [Fact]
    public void NothingLeft_IsNoFailure()
    {
        WriteSome();
        Assert.Equal(new RunResult(0, "", $"No Markdown files found.{Environment.NewLine}"), Tool.Run(folder, "check", "a.md", "--exclude", "*", "--force-exclude"));
        Assert.Equal("2 files checked: 2 errors.", Check("a.md", "docs/a.md", "docs/README.md", "--exclude", "README.md", "--force-exclude").Error.TrimEnd());
    }

    [Fact]
    public void PatternsAreRelativeToTheCurrentFolder_AlsoAboveIt()
    {
        folder.Write("docs/a.md", Samples.Unreadable);
        folder.Write("docs/b.md", Samples.Unreadable);
        Directory.CreateDirectory(folder.At("here"));
        using var error = new StringWriter();
        using var output = new StringWriter();
        CommandLine.Run(["check", "../docs", "--exclude", "../docs/b.md"], new Surroundings(output, error, folder.At("here")));
        Assert.Equal("1 file checked: 1 error.", error.ToString().TrimEnd());
        CommandLine.Run(["check", "..", "--exclude", "docs/b.md"], new Surroundings(output, error, folder.At("here")));
        Assert.EndsWith("2 files checked: 2 errors.", error.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoIgnore_SearchesAll()
    {
        WriteSome();
        folder.Write(".gitignore", "docs");
        folder.Write(".hidden/a.md", Samples.Unreadable);
        folder.Write(".git/a.md", Samples.Unreadable);
        Assert.Equal("a.md", Linted("."));
        Assert.Equal(".hidden/a.md a.md docs/README.md docs/a.md docs/old/b.md", Linted(".", "--no-ignore"));
        Assert.Equal("a.md", Linted("**/*.md"));
        Assert.Equal(".hidden/a.md a.md docs/README.md docs/a.md docs/old/b.md", Linted("**/*.md", "--no-ignore"));
    }

    [Theory]
    [InlineData("docs/*.md", "docs/README.md docs/a.md")]
    [InlineData("docs/**/*.md", "docs/README.md docs/a.md docs/old/b.md")]
    [InlineData("**/*.md", "a.md docs/README.md docs/a.md docs/old/b.md")]
    [InlineData("./docs/?.md", "./docs/a.md")]
    [InlineData("do*/a.md", "docs/a.md")]
    [InlineData("*/*/b.md", "docs/old/b.md")]
    [InlineData("*.md", "a.md")]
    [InlineData("docs/*.txt", "docs/c.txt")]
    [InlineData("docs/old/*", "docs/old/b.md")]
    [InlineData("docs/o*", "docs/old/b.md")]
    [InlineData("docs/*", "docs/README.md docs/a.md docs/old/b.md")]
    [InlineData("docs/**", "docs/README.md docs/a.md docs/old/b.md")]
    [InlineData("docs/../docs/a*.md", "docs/../docs/a.md")]
    public void PathWithWildcards_IsReplacedByWhatItMatches(string path, string expected)
    {
        WriteSome();
        Assert.Equal(expected, Linted(path));
        Assert.Equal(expected == "" ? 0 : 1, Tool.Run(folder, "check", path).ExitCode);
    }

    [Fact]
    public void AbsolutePathWithWildcards_IsOneAsWell()
    {
        WriteSome();
        Assert.Equal(2, Tool.Run(folder, "check", folder.At("docs/*.md")).Lines.Length);
    }

    [Theory]
    [InlineData("docs/*.rst")]
    [InlineData("nowhere/*.md")]
    [InlineData("docs/?")]
    public void PathThatMatchesNothing_IsSaid_AndIsNoFailure(string path)
    {
        folder.Write("docs/a.md", Samples.Clean);
        var run = Tool.Run(folder, "check", path);
        Assert.Equal(new RunResult(0, "", $"'{path}' matches no file.{Environment.NewLine}No Markdown files found.{Environment.NewLine}"), run);
        Assert.StartsWith($"'{path}' matches no file.{Environment.NewLine}1 file checked", Tool.Run(folder, "check", path, "docs").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PathThatMatchesOnlyWhatIsLeftOut_IsNoSurprise()
    {
        WriteSome();
        Assert.Equal($"No Markdown files found.{Environment.NewLine}", Tool.Run(folder, "check", "docs/*.md", "--exclude", "docs/*").Error);
    }

    [UnixFact]
    public void FileWithAWildcardInItsName_IsThatFile()
    {
        WriteSome();
        folder.Write("docs/*.md", Samples.Unreadable);
        Assert.Equal("docs/*.md", Linted("docs/*.md"));
    }

    [UnixFact]
    public void LinksThatLeadInACircle_EndNoSearch()
    {
        WriteSome();
        Directory.CreateSymbolicLink(folder.At("docs/circle"), folder.At("docs"));
        Directory.CreateSymbolicLink(folder.At("docs/one"), folder.At("docs/two"));
        Directory.CreateSymbolicLink(folder.At("docs/two"), folder.At("docs/one"));
        File.CreateSymbolicLink(folder.At("docs/self.md"), folder.At("docs/self.md"));
        Assert.Equal("docs/README.md docs/a.md docs/old/b.md docs/self.md", Linted("docs"));
        Assert.Equal("docs/README.md docs/a.md docs/old/b.md docs/self.md", Linted("docs/**/*.md"));
        Assert.Equal("docs/one", Linted("docs/one"));
    }

    [LinuxNamespaceFact]
    public void FolderThatCannotBeListed_IsReported_UnlessItIsExcluded()
    {
        if (OperatingSystem.IsWindows())
            return; // There are no such modes there.
        WriteSome();
        File.SetUnixFileMode(folder.At("docs/old"), UnixFileMode.None);
        try
        {
            var run = Tool.StartThrough(Unprivileged, folder, "check", "docs");
            Assert.StartsWith("docs/old(1,1): error PML0001: ", run.Lines[^1], StringComparison.Ordinal);
            Assert.Equal(3, run.Lines.Length);
            Assert.Equal(2, Tool.StartThrough(Unprivileged, folder, "check", "docs", "--exclude", "docs/old/**").Lines.Length);
        }
        finally
        {
            File.SetUnixFileMode(folder.At("docs/old"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void WriteSome()
    {
        foreach (var name in new[] { "a.md", "docs/README.md", "docs/a.md", "docs/c.txt", "docs/old/b.md" })
            folder.Write(name, Samples.Unreadable);
    }

    private RunResult Check(params string[] arguments) => Tool.Run(folder, ["check", .. arguments]);

    private string Linted(params string[] arguments) =>
        string.Join(' ', Check(arguments).Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)].Replace(Path.DirectorySeparatorChar, '/')));
}
