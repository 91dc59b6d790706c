using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>docs/exit-codes.md: how a check ends.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExitCodeTests()
    {
        folder.Write("clean.md", Samples.Clean);
        folder.Write("warnings.md", Samples.Faulty);
        folder.Write("error.md", Samples.Unreadable);
        folder.Write("hints/.editorconfig", "root = true\n[*.md]\ndotnet_analyzer_diagnostic.severity = suggestion\n");
        folder.Write("hints/a.md", Samples.Faulty);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, "clean.md")]
    [InlineData(0, "hints")]
    [InlineData(1, "warnings.md")]
    [InlineData(1, "error.md")]
    [InlineData(0, "clean.md", "--fail-on", "suggestion")]
    [InlineData(1, "hints", "--fail-on", "suggestion")]
    [InlineData(1, "warnings.md", "--fail-on", "suggestion")]
    [InlineData(1, "warnings.md", "--fail-on", "warning")]
    [InlineData(0, "warnings.md", "hints", "--fail-on", "error")]
    [InlineData(1, "error.md", "warnings.md", "--fail-on", "error")]
    [InlineData(0, "error.md", "warnings.md", "--fail-on", "never")]
    [InlineData(0, "warnings.md", "--max-warnings", "3")]
    [InlineData(0, "warnings.md", "--max-warnings=4")]
    [InlineData(1, "warnings.md", "--max-warnings", "2")]
    [InlineData(1, "warnings.md", "--max-warnings", "0")]
    [InlineData(0, "clean.md", "hints", "--max-warnings", "0")]
    [InlineData(1, "error.md", "--max-warnings", "10")]
    [InlineData(0, "warnings.md", "--max-warnings", "3", "--fail-on", "error")]
    [InlineData(1, "warnings.md", "--max-warnings", "2", "--fail-on", "error")]
    [InlineData(0, "warnings.md", "--max-warnings", "3", "--fail-on", "suggestion")]
    [InlineData(1, "warnings.md", "hints", "--max-warnings", "3", "--fail-on", "suggestion")]
    public void Check_EndsAsItIsTold(int code, params string[] arguments)
    {
        var run = Tool.Run(folder, ["check", .. arguments]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains("checked: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WarningsAboveTheLimit_AreCounted()
    {
        Assert.Equal($"1 file checked: 3 warnings.{Environment.NewLine}There are 3 warnings, but --max-warnings allows 2.{Environment.NewLine}", Tool.Run(folder, "check", "warnings.md", "--max-warnings", "2").Error);
        Assert.Equal($"1 file checked: 3 warnings.{Environment.NewLine}", Tool.Run(folder, "check", "warnings.md", "--max-warnings", "3").Error);
    }

    [Fact]
    public void WhatTheBaselineHides_DoesNotCount()
    {
        Tool.Run(folder, "baseline", "warnings.md");
        Assert.Equal(0, Tool.Run(folder, "check", "warnings.md", "--baseline", "postmortem-lint.baseline", "--max-warnings", "0", "--fail-on", "suggestion").ExitCode);
    }

    [Theory]
    [InlineData("'many' is not a number of warnings. Write a whole number, as in '--max-warnings 10'.", "--max-warnings", "many")]
    [InlineData("'-1' is not a number of warnings. Write a whole number, as in '--max-warnings 10'.", "--max-warnings=-1")]
    [InlineData("'99999999999' is not a number of warnings. Write a whole number, as in '--max-warnings 10'.", "--max-warnings", "99999999999")]
    [InlineData("'--max-warnings' needs a value: N.", "--max-warnings")]
    [InlineData("'warnings' is not a value of '--fail-on'. Did you mean 'warning'?", "--fail-on", "warnings")]
    [InlineData("'info' is not a value of '--fail-on'. Write error, warning, suggestion or never.", "--fail-on", "info")]
    [InlineData("'--fail-on never' and '--max-warnings' contradict each other. Leave out one of them.", "--fail-on", "never", "--max-warnings", "3")]
    public void WhatMakesNoSense_ExitsWith2(string message, params string[] arguments)
    {
        var run = Tool.Run(folder, ["check", "warnings.md", .. arguments]);
        Assert.Equal((2, "", $"{message}{Environment.NewLine}Run 'postmortem-lint check --help' for help.{Environment.NewLine}"), (run.ExitCode, run.Out, run.Error));
    }
}
