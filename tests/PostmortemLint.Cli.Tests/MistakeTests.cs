namespace PostmortemLint.Cli.Tests;

/// <summary>Slips of the keyboard, and what was probably meant.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MistakeTests() => folder.Write("docs/a.md", Samples.Clean);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("There is no option '--fromat'. Did you mean '--format'?", "check", "docs", "--fromat", "sarif")]
    [InlineData("There is no option '--fromat'. Did you mean '--format'?", "check", "docs", "--fromat=sarif")]
    [InlineData("There is no option '--Format'. Did you mean '--format'?", "check", "--Format", "sarif", "docs")]
    [InlineData("There is no option '-format'. Did you mean '--format'?", "check", "-format", "sarif", "docs")]
    [InlineData("There is no option '--max-warn'. Did you mean '--max-warnings'?", "check", "docs", "--max-warn", "3")]
    [InlineData("There is no option '--al'. Did you mean '--all'?", "config", "--al", "docs/a.md")]
    [InlineData("There is no option '--al'. Did you mean '--all'?", "config", "docs/a.md", "--al")]
    [InlineData("There is no option '--templat'. Did you mean '--template'?", "new", "--templat", "sre", "Title")]
    [InlineData("There is no option '--zzz'.", "explain", "--zzz")]
    [InlineData("'why' has no option '--format', but 'check' has.", "why", "docs/a.md", "--format")]
    [InlineData("There is no option '--verison'. Did you mean '--version'?", "--verison")]
    [InlineData("'--format' is an option of a command. Write it as in 'postmortem-lint check --format'.", "--format", "sarif", "docs")]
    [InlineData("There is no command 'chek'. Did you mean 'check'?", "chek", "docs", "--format", "sarif")]
    [InlineData("There is no command 'basline'. Did you mean 'baseline'?", "basline")]
    [InlineData("There is no command 'docs'. To lint it, write 'postmortem-lint check docs'.", "docs")]
    [InlineData("There is no command 'docs/a.md'. To lint it, write 'postmortem-lint check docs/a.md'.", "docs/a.md")]
    [InlineData("'google' is not a value of '--profile'. Write auto, outage or sre.", "check", "docs", "--profile", "google")]
    [InlineData("'sarf' is not a value of '--format'. Did you mean 'sarif'?", "check", "docs", "--format", "sarf")]
    [InlineData("'GitHub' is not a value of '--format'. Did you mean 'github'?", "check", "docs", "--format=GitHub")]
    [InlineData("'outge' is not a value of '--profile'. Did you mean 'outage'?", "check", "docs", "--profile", "outge")]
    [InlineData("'' is not a value of '--profile'. Write auto, outage or sre.", "check", "docs", "--profile", "")]
    [InlineData("'--profile' needs a value: auto, outage or sre.", "check", "docs", "--profile")]
    [InlineData("'--output' needs a value: FILE.", "check", "docs", "--output")]
    [InlineData("'--format' is given twice. Keep one.", "check", "docs", "--format", "sarif", "--format", "text")]
    [InlineData("'config' takes one FILE, and 'docs/b.md' is another.", "config", "docs/a.md", "docs/b.md")]
    [InlineData("'config' needs a FILE.", "config")]
    public void Message_SaysWhatIsWrong(string message, params string[] arguments)
    {
        var run = Tool.Run(folder, arguments);
        Assert.Equal((2, "", message), (run.ExitCode, run.Out, run.Error.Split(Environment.NewLine)[0]));
        Assert.Matches("^Run 'postmortem-lint .*--help' for help\\.$", run.Error.TrimEnd().Split(Environment.NewLine)[1]);
        Assert.Equal(2, run.Error.TrimEnd().Split(Environment.NewLine).Length);
    }

    /// <summary>What looks like a slip, and is not.</summary>
    [Theory]
    [InlineData(0, "check", "--fromat")]
    [InlineData(0, "check", "./--fromat")]
    [InlineData(0, "check", "--", "--fromat")]
    [InlineData(0, "config", "-new.md")]
    [InlineData(0, "check", "docs", "--output", "--fromat")]
    [InlineData(0, "new", "Shops - all of them - were down")]
    [InlineData(0, "check", "chek")]
    [InlineData(0, "check", "--format", "sarif", "docs")]
    [InlineData(0, "check", "chek", "--help")]
    [InlineData(0, "--version")]
    public void WhatIsMeantSo_IsDone(int code, params string[] arguments)
    {
        folder.Write("--fromat", Samples.Clean);
        folder.Write("chek", Samples.Clean);
        Assert.Equal(code, Tool.Run(folder, arguments).ExitCode);
    }
}
