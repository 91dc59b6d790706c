using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>Configuration files above the documents of a run.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Severity_IsThatOfTheFilesPath()
    {
        folder.Write(".editorconfig", "root = true\n[docs/old/*.md]\ndotnet_analyzer_diagnostic.severity = none\n[docs/new/*.md]\ndotnet_diagnostic.PML2003.severity = error\n");
        folder.Write("docs/old/a.md", Samples.Faulty);
        folder.Write("docs/new/a.md", Samples.Faulty);
        var run = Tool.Run(folder, "check", "docs");
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Lines, line => Assert.StartsWith("docs/new/a.md(", line, StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("docs/new/a.md(5,25): error PML2003: ", StringComparison.Ordinal));
    }

    [Fact]
    public void FaultOfAConfigurationFile_IsAWarningAtItsLine()
    {
        folder.Write("docs/.editorconfig", "root = true\n[*.md]\nPML8001.max_word = 3\n");
        folder.Write("docs/a.md", Samples.Clean);
        folder.Write("docs/b.md", Samples.Clean);
        var run = Tool.Run(folder, "check", "docs");
        Assert.Equal((1, $"2 files checked: 1 warning.{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Equal(["docs/.editorconfig(3,1): warning PML0004: There is no option 'PML8001.max_word'. Write 'PML8001.max_words'."], run.Lines);
    }

    [Fact]
    public void ConfigurationAboveTheFolder_IsShownWithItsWholePath()
    {
        var path = folder.Write(".editorconfig", "root = true\n[*.md]\nPML8001.max_word = 3\n");
        folder.Write("docs/a.md", Samples.Clean);
        using var output = new StringWriter();
        CommandLine.Run(["check", "a.md"], new Surroundings(output, TextWriter.Null, Path.Combine(folder.Path, "docs")));
        Assert.StartsWith(path + "(3,1): ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ProfileOfTheCommandLine_ComesBeforeTheFiles()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.profile = outage\n");
        folder.Write("a.md", Samples.Clean);
        Assert.DoesNotContain(Tool.Run(folder, "check", "a.md").Lines, line => line.Contains("PML6004", StringComparison.Ordinal));
        Assert.Contains(Tool.Run(folder, "check", "a.md", "--profile", "sre").Lines, line => line.Contains("PML6004", StringComparison.Ordinal));
    }
}
