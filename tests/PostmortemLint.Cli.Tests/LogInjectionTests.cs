using System.Text.Json;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>Names of files and words of documents that are commands where a log is read.</summary>
public sealed class LogInjectionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LogInjectionTests()
    {
        folder.Write(".editorconfig", $"root = true\n[*]\npostmortem_lint.{HostCommands.Words} = 1\npostmortem_lint.time_zone = {HostCommands.Words}\npostmortem_lint.services = {HostCommands.Words}\n");
        folder.Write("known.baseline", $"x{HostCommands.Words}\nx{HostCommands.Words} PML1001 1\n");
        folder.Write("docs/a.md", $"# A\n\n<!-- postmortem-lint disable {HostCommands.Words} -->\n\n## Issue Summary\n\nFrom 14:00 to 15:00 UTC <impact ##[error]> failed.\n\n## Timeline\n\n- 14:00 UTC: x\n- 15:00 UTC: x\n");
        // The name is one that Windows does not have.
        if (!OperatingSystem.IsWindows())
            folder.Write(HostCommands.Name, Samples.Faulty);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("full")]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    [InlineData("azure")]
    [InlineData("rdjson")]
    [InlineData("markdown")]
    public void Report_HoldsNoCommandButOurs(string format)
    {
        var run = Tool.Run(folder, "check", ".", "--format", format, "--baseline", "known.baseline");

        Assert.Empty(HostCommands.In(run.Error));
        var found = HostCommands.In(run.Out).ToList();
        if (format == "azure")
            Assert.All(found, line => Assert.Matches(@"^##vso\[task\.logissue type=(warning|error);sourcepath=[^;\]]+;linenumber=\d+;columnnumber=\d+;code=PML\d{4};\](?!.*##vso\[)(?!.*##\[)[^\p{C}\r\n]+$", line));
        else if (format != "github")
            Assert.Empty(found);
        else
            Assert.All(found, line => Assert.Matches(@"^::(warning|error|notice) file=[^:,]+,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=PML\d{4}::[^\p{C}\r\n]+$", line));
        // All three ways lead into it: a document, a configuration file and a baseline.
        Assert.All(["PML0006", "PML1010", "PML0004", "PML0003", "PML0001"], id => Assert.Contains(id, run.Out, StringComparison.Ordinal));
        var escaped = format switch
        {
            "json" or "sarif" or "gitlab" or "rdjson" => "\\u0023\\u0023vso[task",
            "junit" or "checkstyle" => "&#35;&#35;vso[task",
            "markdown" => @"\#\#vso \[task",
            _ => "##vso [task",
        };
        Assert.Contains(escaped, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_SaysWhatIsThere()
    {
        var run = Tool.Run(folder, "check", "docs", "--format", "sarif");

        Assert.Empty(HostCommands.In(run.Out));
        using var log = JsonDocument.Parse(run.Out);
        Assert.Contains(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("message").GetProperty("text").GetString()!.Contains("##vso[task.complete", StringComparison.Ordinal));
    }

    [UnixFact]
    public void NameThatIsGiven_IsNotACommand()
    {
        Assert.Empty(HostCommands.In(Tool.Run(folder, "check", HostCommands.Name).Out));
        foreach (var arguments in new string[][] { ["check", "::error::gone.md\n::error::x"], ["check", "docs", "--output", "gone/\n::error::x"], ["check", "docs", "--baseline", "\n::error::x"], ["config", "::error::x"], ["config", "docs\n::error::/x"], ["explain", "PML\n::error::x"], ["check", "--\n::error::x"], ["\n::error::x"] })
        {
            var run = Tool.Run(folder, arguments);
            Assert.Empty(HostCommands.In(run.Error));
            Assert.Empty(HostCommands.In(run.Out));
        }
        folder.Write("empty/b.md", Samples.Clean);
        Assert.Empty(HostCommands.In(Tool.Run(folder, "baseline", "empty", "--output", "::error::c").Error));
    }

    [Fact]
    public void Config_ShowsNoCommand()
    {
        var run = Tool.Run(folder, "config", "docs/a.md");

        Assert.Contains("##vso [task", run.Out, StringComparison.Ordinal);
        Assert.Empty(HostCommands.In(run.Out));
    }
}
