using System.CommandLine.Parsing;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What the program says about itself.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Help_NamesEveryCommand()
    {
        var run = Tool.Run(folder, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["check <PATH>", "baseline <PATH>", "explain <ID>", "rules ", "config <FILE>", "why <FILE>", "new <TITLE>", "derive <PATH>", "help <COMMAND>"], command => Assert.Contains($"  {command}", run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "--baseline", "--profile", "--include", "--exclude", "--force-exclude", "--no-ignore", "--files-from", "--stdin-filename", "--format", "--output", "--report", "--statistics", "--fail-on", "--max-warnings", "--watch")]
    [InlineData("baseline", "--output", "--prune", "--profile", "--include", "--exclude", "--force-exclude", "--no-ignore", "--files-from", "--stdin-filename")]
    [InlineData("explain")]
    [InlineData("rules", "--format")]
    [InlineData("config", "--all", "--profile")]
    [InlineData("why", "--fact", "--profile")]
    [InlineData("new", "--template", "--date")]
    [InlineData("derive", "--output", "--force")]
    public void HelpOfACommand_DescribesItsOptions(string command, params string[] options)
    {
        var run = Tool.Run(folder, command, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Lines[Array.IndexOf(run.Lines, "Options:")..Array.IndexOf(run.Lines, "Examples:")];
        Assert.Equal(options.Append("-?,"), lines.Where(line => line.StartsWith("  -", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]));
        Assert.All(lines[1..], line => Assert.Matches("^  -.*  +[A-Z].*", line));
    }

    /// <summary>A pipeline that forgets the command must not pass.</summary>
    [Fact]
    public void NoArguments_PrintTheHelp_AndExitWith2()
    {
        var run = Tool.Run(folder);
        Assert.Equal((2, Tool.Run(folder, "--help").Out, ""), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help check", "check")]
    [InlineData("help help", "help")]
    public void HelpCommand_PrintsTheSame(string words, params string[] command) =>
        Assert.Equal(Tool.Run(folder, [.. command, "--help"]), Tool.Run(folder, words.Split(' ')));

    [Fact]
    public void HelpOfAnUnknownCommand_ExitsWith2() =>
        Assert.Equal(new RunResult(2, "", $"There is no command 'chek'. Did you mean 'check'?{Environment.NewLine}"), Tool.Run(folder, "help", "chek"));

    /// <summary>What the examples do is up to other tests.</summary>
    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("baseline")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("config")]
    [InlineData("why")]
    [InlineData("new")]
    [InlineData("derive")]
    public void Examples_Work(params string[] command)
    {
        var examples = Tool.Run(folder, ["help", .. command]).Lines.SkipWhile(line => line != "Examples:").Skip(1).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            folder.Write("postmortems/outage.md", Samples.Clean);
            folder.Write("postmortem-lint.baseline", "");
            string[] words = [.. CommandLineParser.SplitCommandLine(example.Trim().Split("   ")[0])];
            Assert.Equal("postmortem-lint", words[0]);
            Assert.Equal(0, Tool.Run(folder, words[1..]).ExitCode);
            Directory.Delete(folder.At("postmortems"), recursive: true);
        }
    }

    [Theory]
    [InlineData("--include")]
    [InlineData("--exclude")]
    [InlineData("--force-exclude")]
    [InlineData("--no-ignore")]
    [InlineData("--files-from")]
    [InlineData("--stdin-filename")]
    public void OptionThatChoosesDocuments_IsOnThePageOfTheTool(string option)
    {
        Assert.Contains($"  {option} ", Tool.Run(folder, "check", "--help").Out, StringComparison.Ordinal);
        Assert.Contains($"`{option}", File.ReadAllText(Path.Combine(Checkout.Root, "docs", "tool.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Run 'postmortem-lint --help' for help.", "lint", "a.md")]
    [InlineData("Run 'postmortem-lint check --help' for help.", "check", "--format")]
    [InlineData("Run 'postmortem-lint config --help' for help.", "config", "a.md", "b.md")]
    public void BadArguments_NameTheHelpOfTheirCommand(string hint, params string[] arguments) =>
        Assert.EndsWith(hint + Environment.NewLine, Tool.Run(folder, arguments).Error, StringComparison.Ordinal);
}
