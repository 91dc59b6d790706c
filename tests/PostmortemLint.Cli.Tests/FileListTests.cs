using System.Text;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>Documents that a list names.</summary>
public sealed class FileListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileListTests()
    {
        foreach (var name in new[] { "a.md", "b c.md", "docs/ü.md", ".hidden/d.md", "docs/README.md", "e.txt", "Program.cs" })
            folder.Write(name, Samples.Unreadable);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.md\nb c.md\ndocs/ü.md\n", "a.md|b c.md|docs/ü.md")]
    [InlineData("a.md\r\nb c.md\r\n\r\ndocs/ü.md", "a.md|b c.md|docs/ü.md")]
    [InlineData("a.md\0b c.md\0docs/ü.md\0", "a.md|b c.md|docs/ü.md")]
    [InlineData("a.md\0", "a.md")]
    [InlineData("\uFEFFa.md\n", "a.md")]
    [InlineData("a.md\n./a.md\na.md\n", "a.md")]
    [InlineData("Program.cs\ngone.cs\ne.txt\ndocs\n.\n..\na.md\n", "a.md")]
    [InlineData(".hidden/d.md\n", ".hidden/d.md")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("\0", "")]
    public void List_NamesDocuments(string list, string expected)
    {
        folder.Write(".gitignore", "*");
        var names = folder.Write("names", list);
        foreach (var run in new[] { Check("--files-from", "names"), Check("--files-from", names), CheckOn(Encoding.UTF8.GetBytes(list), "--files-from", "-") })
        {
            Assert.Equal(expected, Names(run));
            Assert.Equal(expected.Length == 0 ? 0 : 1, run.ExitCode);
        }
        if (expected.Length == 0)
            Assert.Equal($"No Markdown files found.{Environment.NewLine}", Check("--files-from", "names").Error);
    }

    [Fact]
    public void ListOfWindowsPowerShell_IsUtf16()
    {
        byte[] list = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a.md\r\ndocs/ü.md\r\n")];
        Assert.Equal("a.md|docs/ü.md", Names(CheckOn(list, "--files-from", "-")));
    }

    [Theory]
    [InlineData("a.md|docs/ü.md", "--include", "a.md;docs/*", "--exclude", "README.md")]
    [InlineData("e.txt", "--include", "*.txt")]
    [InlineData("a.md", "--exclude", "docs/**")]
    public void Patterns_ApplyToTheList(string expected, params string[] arguments)
    {
        folder.Write("names", "a.md\ndocs/ü.md\ndocs/README.md\ne.txt\nProgram.cs\n");
        Assert.Equal(expected, Names(Check(["--files-from", "names", .. arguments])));
    }

    [Fact]
    public void MissingFile_IsSaid_AndTheOthersAreLinted()
    {
        folder.Write("names", "a.md\ngone.md\ngone.cs\ndocs/ü.md\n");
        var run = Check("--files-from", "names");
        Assert.Equal("a.md|docs/ü.md", Names(run));
        Assert.Equal($"'gone.md' does not exist.{Environment.NewLine}2 files checked: 2 errors.{Environment.NewLine}", run.Error);
        Assert.Equal(2, run.ExitCode);

        folder.Write("known.txt", "old");
        var baseline = Tool.Run(folder, "baseline", "--files-from", "names", "--output", "known.txt");
        Assert.Equal((2, $"'gone.md' does not exist.{Environment.NewLine}"), (baseline.ExitCode, baseline.Error));
        Assert.Equal("old", File.ReadAllText(folder.At("known.txt")));
    }

    [Fact]
    public void NameThatGitQuotes_IsSaid_WithTheWayOut()
    {
        folder.Write("names", "\"docs/\\303\\274.md\"\n");
        Assert.StartsWith("'\"docs/\\303\\274.md\"' does not exist. With -z, Git lists names as they are.", Check("--files-from", "names").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PathsAndAList_AreLintedTogether()
    {
        folder.Write("names", "a.md\ndocs/ü.md\n");
        Assert.Equal("a.md|docs/README.md|docs/ü.md", Names(Check("docs", "--files-from", "names")));
        Assert.Equal("Program.cs|a.md|docs/ü.md", Names(Check("Program.cs", "--files-from", "names")));
    }

    [Theory]
    [InlineData("'none' cannot be read: it does not exist, or is a link to nothing.", "none")]
    [InlineData("'docs' cannot be read: it is a folder.", "docs")]
    public void ListThatCannotBeRead_IsSaid(string message, string list) =>
        Assert.Equal(new RunResult(2, "", message + Environment.NewLine), Check("a.md", "--files-from", list));

    [Fact]
    public void ListThatIsNotText_IsSaid()
    {
        Assert.Equal(new RunResult(2, "", $"Standard input cannot be read: it is not UTF-8.{Environment.NewLine}"), CheckOn([0x61, 0xFF, 0x0A], "--files-from", "-"));
        folder.Write("names", [0xC3]);
        Assert.Equal(new RunResult(2, "", $"'names' cannot be read: it is not UTF-8.{Environment.NewLine}"), Check("--files-from", "names"));
    }

    [UnixFact]
    public void LinkThatLeadsOut_IsNotRead()
    {
        var secret = Path.GetTempFileName();
        try
        {
            File.CreateSymbolicLink(folder.At("secret.md"), secret);
            File.CreateSymbolicLink(folder.At("within.md"), folder.At("a.md"));
            folder.Write("names", "secret.md\nwithin.md\n");
            var run = Check("--files-from", "names");
            Assert.Contains("PML0002: This file is not linted: a link", run.Lines[0], StringComparison.Ordinal);
            Assert.Contains("within.md(1,1): error PML0001", run.Lines[1], StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [UnixFact]
    public void ListMayBeAPipe()
    {
        var run = Tool.StartThrough(["bash", "-c", "\"$@\" <(printf 'a.md\\0b c.md\\0')", "bash"], folder, "check", "--files-from");
        Assert.Equal("a.md|b c.md", Names(run));
    }

    [Fact]
    public void DocumentOfAList_IsComparedWithItsOwnFolder_AsANamedOneIs()
    {
        var shared = "# Outage of search\n\n## Summary\n\nFrom 14:00 to 15:00 UTC, search failed.\n\n## Weather\n\nIt rained into the fan.\n\n## Timeline\n\n- 14:00 UTC: Search failed.\n";
        for (var i = 0; i < 4; i++)
            folder.Write($"other/{i}.md", shared);
        folder.Write("one/a.md", shared.Replace("## Weather", "## Rain", StringComparison.Ordinal));
        folder.Write("names", "one/a.md\n");

        Assert.Contains("'Weather' is missing", Check(".", "--exclude", "other/**").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Weather", Check("--files-from", "names").Out, StringComparison.Ordinal);
        Assert.Equal(Check("one/a.md"), Check("--files-from", "names"));
    }

    private static string Names(RunResult run) =>
        string.Join('|', run.Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)].Replace(Path.DirectorySeparatorChar, '/')));

    private RunResult Check(params string[] arguments) => Tool.Run(folder, ["check", .. arguments]);

    private RunResult CheckOn(byte[] input, params string[] arguments) => Tool.RunOn(input, folder, ["check", .. arguments]);
}
