using System.Text;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>A document on standard input.</summary>
public sealed class StandardInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Input_IsLinted_AsTheFileThatItIsTakenFor()
    {
        folder.Write("docs/.editorconfig", "[a.md]\ndotnet_diagnostic.PML8001.severity = error\n");
        folder.Write("docs/a.md", Samples.Faulty);
        var expected = Tool.Run(folder, "check", "docs/a.md");
        File.Delete(folder.At("docs/a.md"));

        Assert.Contains("error PML8001", expected.Out, StringComparison.Ordinal);
        Assert.Equal(expected, CheckOn(Samples.Faulty, "-", "--stdin-filename", "docs/a.md"));
        Assert.Equal(expected, CheckOn(Samples.Faulty, "--stdin-filename", "docs/a.md", "-"));
        Assert.DoesNotContain("error", CheckOn(Samples.Faulty, "-", "--stdin-filename", "docs/b.md").Out, StringComparison.Ordinal);
        Assert.Equal(expected, Tool.RunOn(Encoding.UTF8.GetBytes(Samples.Faulty), folder, "check", "-", "--stdin-filename", "docs/a.md"));
    }

    [Fact]
    public void Form_IsThatOfTheFolder()
    {
        folder.Write("docs/template.md", "# [What broke]\n\n## Weather\n\n[Rain or snow?]\n\n## Timeline\n\n[When?]\n");
        for (var i = 0; i < 3; i++)
            folder.Write($"docs/{i}.md", "# Outage of search\n\n## Weather\n\nSearch failed in the rain for 10 minutes.\n\n## Timeline\n\n- 14:00 UTC: Search failed.\n");
        const string text = "# Outage of mail\n\n## Timeline\n\n- 14:00 UTC: Mail failed.\n";
        Assert.Contains("'Weather' is missing", CheckOn(text, "-", "--stdin-filename", "docs/new.md").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Weather", CheckOn(text, "-", "--stdin-filename", "elsewhere/new.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void InputInPlaceOfAFile_IsLintedOnce_AndTheFileIsNotRead()
    {
        folder.Write("docs/a.md", Samples.Unreadable);
        folder.Write("docs/b.md", Samples.Unreadable);
        foreach (var paths in new[] { "- docs", "docs -", "- docs/a.md docs", "docs docs/a.md -", "docs/a.md docs -" })
        {
            var run = CheckOn(Samples.Clean, [.. paths.Split(' '), "--stdin-filename", "docs/a.md"]);
            Assert.Equal(["docs/b.md(1,1)"], run.Lines.Where(line => line.Contains(": error", StringComparison.Ordinal)).Select(line => line[..14].Replace('\\', '/')));
            Assert.StartsWith("2 files checked", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WithoutAName_ItIsCalledStdin() =>
        Assert.StartsWith("stdin.md(1,1): error PML0001: ", CheckOn(Samples.Unreadable, "-").Out, StringComparison.Ordinal);

    [Fact]
    public void Utf16_IsRead()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
            Assert.Equal(CheckOn(Samples.Faulty, "-"), Tool.RunOn([.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.Faulty)], folder, "check", "-"));
    }

    [Fact]
    public void WhatIsNotText_IsAFinding()
    {
        var run = Tool.RunOn([.. "Caf"u8, 0xE9], folder, "check", "-", "--stdin-filename", "a.md");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.md(1,1): error PML0001: This file cannot be read: byte 4 is not UTF-8.", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("stdin.md(1,1): warning PML0008", CheckOn("", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_IsLimitedAsThatOfAFile()
    {
        folder.Write(".editorconfig", "[small.md]\nPML0002.max_file_kb = 1\n");
        var text = Samples.Faulty + Samples.Faulty;
        Assert.Contains("small.md(1,1): warning PML0002", CheckOn(text, "-", "--stdin-filename", "small.md").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PML0002", CheckOn(text, "-", "--stdin-filename", "large.md").Out, StringComparison.Ordinal);
    }

    [UnixFact(Needs = "/dev/zero")]
    public void InputWithoutEnd_IsNotReadToItsEnd()
    {
        var run = Tool.StartThrough(["sh", "-c", "\"$@\" < /dev/zero", "sh"], folder, "check", "-");
        Assert.StartsWith("stdin.md(1,1): warning PML0002: This file is not linted: it has more than 65536 KB, and PML0002.max_file_kb is 1024.", run.Out, StringComparison.Ordinal);
        Assert.Equal(new RunResult(2, "", $"'/dev/zero' cannot be read: it has more than 65536 KB.{Environment.NewLine}"), Tool.Run(folder, "check", "--files-from", "/dev/zero"));
    }

    [Fact]
    public void Exclusion_IsThatOfTheName()
    {
        Assert.Equal(new RunResult(0, "", $"No Markdown files found.{Environment.NewLine}"), CheckOn(Samples.Unreadable, "-", "--stdin-filename", "docs/README.md", "--exclude", "README.md", "--force-exclude"));
        Assert.Equal(1, CheckOn(Samples.Unreadable, "-", "--stdin-filename", "docs/README.md", "--exclude", "README.md").ExitCode);
        Assert.Equal(1, CheckOn(Samples.Unreadable, "-", "--stdin-filename", "docs/a.md", "--exclude", "README.md", "--force-exclude").ExitCode);
    }

    [Fact]
    public void Baseline_HasTheName()
    {
        Assert.Equal(0, Tool.RunOn(Encoding.UTF8.GetBytes(Samples.Faulty), folder, "baseline", "-", "--stdin-filename", "docs/a.md").ExitCode);
        Assert.StartsWith("docs/a.md PML", File.ReadAllLines(folder.At("postmortem-lint.baseline"))[1], StringComparison.Ordinal);
        Assert.Empty(CheckOn(Samples.Faulty, "-", "--stdin-filename", "docs/a.md", "--baseline", "postmortem-lint.baseline").Out);
    }

    [Theory]
    [InlineData("'--stdin-filename' is the name of what '-' reads. Name '-' as well.", "a.md", "--stdin-filename", "b.md")]
    [InlineData("'': The file that standard input is taken for needs a name.", "-", "--stdin-filename", "")]
    [InlineData("Standard input is either a document or a list. Leave out '-' or --files-from.", "-", "--files-from", "-")]
    public void WhatCannotBeMeant_IsSaid(string message, params string[] arguments) =>
        Assert.Equal(new RunResult(2, "", $"{message}{Environment.NewLine}Run 'postmortem-lint check --help' for help.{Environment.NewLine}"), CheckOn("", arguments));

    [Fact]
    public void InputThatCannotBeRead_IsSaid()
    {
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(["check", "-"], new Surroundings(output, error, folder.Path) { OpenInput = () => throw new IOException("The pipe is broken.") });
        Assert.Equal((2, "", $"Standard input cannot be read: the system refuses it with error 5664.{Environment.NewLine}"), (code, output.ToString(), error.ToString()));
    }

    [UnixFact]
    public void Process_ReadsItsInput()
    {
        folder.Write("text", Samples.Unreadable);
        var run = Tool.StartThrough(["sh", "-c", "\"$@\" < text", "sh"], folder, "check", "-", "--stdin-filename", "a.md");
        Assert.Equal(Tool.RunOn(Encoding.UTF8.GetBytes(Samples.Unreadable), folder, "check", "-", "--stdin-filename", "a.md"), run);
        Assert.Equal(2, Tool.StartThrough(["sh", "-c", "\"$@\" < .", "sh"], folder, "check", "-").ExitCode);
    }

    private RunResult CheckOn(string input, params string[] arguments) => Tool.RunOn(Encoding.UTF8.GetBytes(input), folder, ["check", .. arguments]);
}
