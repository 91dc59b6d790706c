using System.Text;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What a run says, where to, and how it exits.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void CleanDocument_ExitsWith0()
    {
        folder.Write("a.md", Samples.Clean);
        var run = Tool.Run(folder, "check", "a.md");
        Assert.Equal((0, $"1 file checked: nothing found.{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Warnings_ExitWith1_AndOneLineEach()
    {
        folder.Write("docs/a.md", Samples.Faulty);
        var run = Tool.Run(folder, "check", "docs/a.md");
        Assert.Equal((1, $"1 file checked: {run.Lines.Length} warnings.{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Contains("docs/a.md(5,25): warning PML2003: The outage time '14:20' has no time zone, and neither the summary nor the lines above it give one. Add one, as in '14:20 UTC', or write 'All times in UTC.' under the title.", run.Lines);
    }

    [Fact]
    public void Error_ExitsWith1()
    {
        folder.Write("a.md", Samples.Unreadable);
        var run = Tool.Run(folder, "check", "a.md");
        Assert.Equal((1, $"1 file checked: 1 error.{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Equal($"a.md(1,1): error PML0001: This file cannot be read: it contains NUL characters, so it is not text. Save it as UTF-8, or exclude it.{Environment.NewLine}", run.Out);
    }

    [Fact]
    public void AbsolutePath_StaysAbsolute()
    {
        var path = folder.Write("a.md", Samples.Faulty);
        Assert.All(Tool.Run(folder, "check", path).Lines, line => Assert.StartsWith(path + "(", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("config")]
    [InlineData("check", "a.md", "--format", "xml")]
    [InlineData("check", "a.md", "--format")]
    [InlineData("check", "a.md", "--profile", "seo")]
    [InlineData("check", "a.md", "--frobnicate")]
    [InlineData("check", "")]
    [InlineData("lint", "a.md")]
    public void BadArguments_ExitWith2_AndReportNothing(params string[] arguments)
    {
        folder.Write("a.md", Samples.Faulty);
        var run = Tool.Run(folder, arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void UnknownProfile_NamesTheKnownOnes()
    {
        folder.Write("a.md");
        var run = Tool.Run(folder, "check", "a.md", "--profile", "seo");
        Assert.Contains("'seo'", run.Error, StringComparison.Ordinal);
        Assert.Contains("auto, outage or sre", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownProfile_IsAccepted()
    {
        folder.Write("a.md", Samples.Clean);
        Assert.Equal(0, Tool.Run(folder, "check", "a.md", "--profile", "outage").ExitCode);
    }

    [Fact]
    public void MissingPaths_AreAllNamed_AndNothingIsLinted()
    {
        folder.Write("a.md", Samples.Faulty);
        var run = Tool.Run(folder, "check", "a.md", "b.md", "c");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"'b.md' does not exist.{Environment.NewLine}'c' does not exist.{Environment.NewLine}", run.Error);
    }

    [Fact]
    public void FolderWithoutDocuments_SaysSo()
    {
        folder.Write("a.txt", Samples.Faulty);
        var run = Tool.Run(folder, "check", ".");
        Assert.Equal((0, $"No Markdown files found.{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void NameThatBeginsWithAt_IsAFile()
    {
        folder.Write("@a.md", Samples.Faulty);
        Assert.Equal(1, Tool.Run(folder, "check", "@a.md").ExitCode);
    }

    [Fact]
    public void OutputThatFails_ExitsWith2()
    {
        folder.Write("a.md", Samples.Faulty);
        using StringWriter error = new();
        using FullDisk output = new();
        Assert.Equal(2, CommandLine.Run(["check", "a.md"], new Surroundings(output, error, folder.Path)));
        Assert.Equal($"The report cannot be written: the disk is full.{Environment.NewLine}", error.ToString());
    }

    [Fact]
    public void Terminal_HasTheSeverityInColour()
    {
        folder.Write("a.md", Samples.Faulty);
        Assert.All(Tool.RunPainted(folder, "check", "a.md").Lines, line => Assert.Contains("): <Yellow>warning</> PML", line, StringComparison.Ordinal));
    }

    [Fact]
    public void FileOnATerminal_HasNoColour()
    {
        folder.Write("a.md", Samples.Faulty);
        Tool.RunPainted(folder, "check", "a.md", "--output", "out.txt");
        Assert.DoesNotContain("<Yellow>", File.ReadAllText(Path.Combine(folder.Path, "out.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void ManyFiles_GiveTheSameEveryTime()
    {
        for (var i = 0; i < 60; i++)
            folder.Write($"{i % 7}/{i}.md", i % 3 == 0 ? Samples.Unreadable : Samples.Faulty);
        var first = Tool.Run(folder, "check", ".");
        Assert.Equal(first, Tool.Run(folder, "check", "."));
        Assert.Equal(first.Lines.Select(PathOf).Order(StringComparer.Ordinal), first.Lines.Select(PathOf));

        static string PathOf(string line) => line[..line.IndexOf('(', StringComparison.Ordinal)];
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(StringBuilder? value) => throw new IOException("No space left on device : '/tmp/report.0123.tmp'", 28);
    }
}
