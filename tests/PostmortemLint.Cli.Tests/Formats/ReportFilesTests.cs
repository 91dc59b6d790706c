using System.Text.Json;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>Reports beside the main one, and files that none may replace.</summary>
public sealed class ReportFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReportFilesTests() => folder.Write("docs/a.md", Samples.Faulty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void SeveralReports_AreWrittenBesideTheMainOne()
    {
        var run = Tool.Run(folder, "check", "docs", "--report", "sarif=a.sarif", "--report", "junit=a=b.xml", "--format", "github");
        Assert.Equal((1, "1 file checked: 3 warnings." + Environment.NewLine), (run.ExitCode, run.Error));
        Assert.Equal(Tool.Run(folder, "check", "docs", "--format", "github").Out, run.Out);
        Assert.Equal(Tool.Run(folder, "check", "docs", "--format", "sarif").Out, Read("a.sarif"));
        Assert.Equal(Tool.Run(folder, "check", "docs", "--format", "junit").Out, Read("a=b.xml"));
    }

    [Fact]
    public void SecondRun_ReplacesReports()
    {
        string[] arguments = ["check", "docs", "--output", "out.txt", "--report", "markdown=summary.md", "--report", "json=out.json"];
        Tool.Run(folder, arguments);
        var summary = Read("summary.md");
        folder.Write("docs/b.md", Samples.Faulty);
        Assert.Equal(1, Tool.Run(folder, arguments).ExitCode);
        Assert.NotEqual(summary, Read("summary.md"));
    }

    [Theory]
    [InlineData("'--output out.json' and '--report json=out.json' are one file. Give each report its own.", "--output", "out.json", "--report", "json=out.json")]
    [InlineData("'--report json=x' and '--report sarif=./x' are one file. Give each report its own.", "--report", "json=x", "--report", "sarif=./x")]
    [InlineData("'docs/a.md' is a file to lint, so no report is written there. Name another file.", "--output", "docs/a.md")]
    [InlineData("'docs/../docs/a.md' is a file to lint, so no report is written there. Name another file.", "--report", "json=docs/../docs/a.md")]
    [InlineData("'.editorconfig' is configuration, so no report is written there. Name another file.", "--output", ".editorconfig")]
    [InlineData("'--report json=-' names no file. Leave it out to write to standard output, or name a file.", "--report", "json=-")]
    [InlineData("'README.md' is Markdown that this tool did not write, so it is not replaced. Name another file, or delete it first.", "--report", "markdown=README.md")]
    [InlineData("'notes.MARKDOWN' is Markdown that this tool did not write, so it is not replaced. Name another file, or delete it first.", "--output", "notes.MARKDOWN")]
    [InlineData("'known.baseline' is the baseline, so no report is written there. Name another file.", "--baseline", "known.baseline", "--output", "known.baseline")]
    [InlineData("'./list' is the list of files, so no report is written there. Name another file.", "--files-from", "list", "--output", "./list")]
    public void FileThatMustStay_IsRefused_BeforeAnythingIsLinted(string message, params string[] options)
    {
        folder.Write("README.md", "# Readme\n");
        folder.Write("notes.MARKDOWN", "Notes.\n");
        folder.Write("known.baseline", "");
        folder.Write("list", "");
        folder.Write(".editorconfig", "");
        var run = Tool.Run(folder, ["check", "docs", .. options]);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Samples.Faulty, Read("docs/a.md"));
        Assert.Equal("# Readme\n", Read("README.md"));
        Assert.False(File.Exists(folder.At("out.json")));
    }

    [Fact]
    public void DocumentOfAnyName_IsRefused()
    {
        folder.Write("notes.txt", Samples.Faulty);
        Assert.Equal(2, Tool.Run(folder, "check", "notes.txt", "--output", "notes.txt").ExitCode);
        Assert.Equal(Samples.Faulty, Read("notes.txt"));
        Assert.Equal(1, Tool.Run(folder, "check", "docs", "--output", "notes.txt").ExitCode);
    }

    [UnixFact]
    public void LinkToADocument_IsRefused()
    {
        File.CreateSymbolicLink(folder.At("report"), folder.At("docs/a.md"));
        Assert.Equal(2, Tool.Run(folder, "check", "docs", "--output", "report").ExitCode);
        Assert.Equal(Samples.Faulty, Read("docs/a.md"));
        File.CreateSymbolicLink(folder.At("one"), folder.At("two"));
        Assert.Equal(2, Tool.Run(folder, "check", "docs", "--report", "json=one", "--report", "json=two").ExitCode);
    }

    [Fact]
    public void NewMarkdownFile_IsWritten()
    {
        Assert.Equal(1, Tool.Run(folder, "check", "docs", "--report", "markdown=new.md", "--output", "text.md").ExitCode);
        Assert.Equal(2, Tool.Run(folder, "check", "docs", "--output", "text.md").ExitCode);
    }

    [Fact]
    public void Baseline_IsNotWrittenOverADocument()
    {
        var run = Tool.Run(folder, "baseline", "docs", "--output", "docs/a.md");
        Assert.Equal((2, Samples.Faulty), (run.ExitCode, Read("docs/a.md")));
        Assert.StartsWith("'docs/a.md' is a file to lint", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere/r.json", "'nowhere/r.json' cannot be written: the folder 'nowhere' does not exist.")]
    [InlineData("docs", "'docs' cannot be written: it is a folder.")]
    public void ReportThatCannotBeWritten_IsSaid_AndTheOthersAre(string file, string message)
    {
        var run = Tool.Run(folder, "check", "docs", "--report", "json=" + file, "--report", "sarif=a.sarif", "--output", "out.txt");
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Tool.Run(folder, "check", "docs", "--format", "sarif").Out, Read("a.sarif"));
        Assert.Equal(Tool.Run(folder, "check", "docs").Out, Read("out.txt"));
    }

    [Theory]
    [InlineData("--report", "jsno=x", "There is no format 'jsno'. Did you mean 'json'?")]
    [InlineData("--report", "JSON=x", "There is no format 'JSON'. Did you mean 'json'?")]
    [InlineData("--report", "xml=x", "There is no format 'xml'. Write full, text, json, sarif, github, gitlab, junit, checkstyle, azure, rdjson or markdown.")]
    [InlineData("--report", "json", "'--report json' names no file. Write --report json=FILE.")]
    [InlineData("--report", "json=", "'--report json=' names no file. Write --report json=FILE.")]
    [InlineData("--report", "out.json", "'--report out.json' has no '='. Write --report FORMAT=FILE, as in --report json=out.json.")]
    [InlineData("--report", "=x", "There is no format ''. Write full, text, json, sarif, github, gitlab, junit, checkstyle, azure, rdjson or markdown.")]
    [InlineData("--format", "srif", "'srif' is not a value of '--format'. Did you mean 'sarif'?")]
    [InlineData("--format", "xml", "'xml' is not a value of '--format'. Write full, text, json, sarif, github, gitlab, junit, checkstyle, azure, rdjson or markdown.")]
    public void FormatThatIsNotKnown_IsRefused_WithTheNearest(string option, string value, string message)
    {
        var run = Tool.Run(folder, "check", "docs", option, value);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal([message, "Run 'postmortem-lint check --help' for help."], run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Statistics_CountRules_TheMostFrequentFirst()
    {
        folder.Write("docs/b.md", Samples.Unreadable);
        folder.Write("docs/c.md", Samples.Faulty);
        var run = Tool.Run(folder, "check", "docs", "--statistics", "--report", "json=out.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "2 in 2 files  PML1001  Section is missing",
                "2 in 2 files  PML2003  Time zone is missing",
                "2 in 2 files  PML8001  Word count is out of range",
                "1 in 1 file   PML0001  File cannot be read",
            ],
            run.Lines);
        using var report = JsonDocument.Parse(Read("out.json"));
        Assert.Equal(7, report.RootElement.GetProperty("findings").GetArrayLength());
        Tool.Run(folder, "check", "docs", "--statistics", "--output", "out.txt");
        Assert.Equal(run.Out, Read("out.txt"));
    }

    [Fact]
    public void Statistics_TakeNoFormat() => Assert.StartsWith(
        "'--statistics' takes the place of the report, so '--format' has no effect. Leave one of them out.",
        Tool.Run(folder, "check", "docs", "--statistics", "--format", "json").Error,
        StringComparison.Ordinal);

    [Fact]
    public void Statistics_OfNothing_AreEmpty()
    {
        folder.Write("docs/a.md", Samples.Clean);
        Assert.Equal((0, ""), (Tool.Run(folder, "check", "docs", "--statistics").ExitCode, Tool.Run(folder, "check", "docs", "--statistics").Out));
    }

    private string Read(string name) => File.ReadAllText(folder.At(name));
}
