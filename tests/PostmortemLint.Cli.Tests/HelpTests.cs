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
        Assert.All(["check <PATH>", "baseline <PATH>", "explain <ID>", "config <FILE>", "why <FILE>", "new <TITLE>", "derive <PATH>"], command => Assert.Contains($"  {command}", run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "--format", "--output", "--baseline", "--profile")]
    [InlineData("baseline", "--output", "--profile")]
    [InlineData("explain")]
    [InlineData("config", "--all", "--profile")]
    [InlineData("why", "--fact", "--profile")]
    [InlineData("new", "--template", "--date")]
    [InlineData("derive", "--output", "--force")]
    public void HelpOfACommand_DescribesItsOptions(string command, params string[] options)
    {
        var run = Tool.Run(folder, command, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Lines[Array.IndexOf(run.Lines, "Options:")..];
        Assert.Equal(options.Append("-?,"), lines.Where(line => line.StartsWith("  -", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0]));
        Assert.All(lines[1..], line => Assert.Matches("^  -.*  +[A-Z].*", line));
    }

    [Theory]
    [InlineData("Run 'postmortem-lint --help' for help.", "lint", "a.md")]
    [InlineData("Run 'postmortem-lint check --help' for help.", "check")]
    [InlineData("Run 'postmortem-lint config --help' for help.", "config", "a.md", "b.md")]
    public void BadArguments_NameTheHelpOfTheirCommand(string hint, params string[] arguments) =>
        Assert.EndsWith(hint + Environment.NewLine, Tool.Run(folder, arguments).Error, StringComparison.Ordinal);
}
