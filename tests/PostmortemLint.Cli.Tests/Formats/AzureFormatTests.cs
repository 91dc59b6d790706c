using PostmortemLint.Cli.Formats;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

public class AzureFormatTests
{
    private const string Start = "##vso[task.logissue ";

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    public void Finding_IsACommand(DiagnosticSeverity severity, string type) => Assert.Equal(
        $"{Start}type={type};sourcepath=docs/a.md;linenumber=3;columnnumber=5;code=PML9999;]Two words: here; [there].",
        Write("docs/a.md", severity, "Two words: here; [there]."));

    [Fact]
    public void Suggestion_IsALineOfText() =>
        Assert.Equal("docs/a.md(3,5): info PML9999: Text.", Write("docs/a.md", DiagnosticSeverity.Suggestion, "Text."));

    [UnixTheory]
    [InlineData("a;b]c%3B.md", "50% ] ; done")]
    [InlineData("a=b.md", "%AZP25 and %0A")]
    [InlineData("##vso[task.complete]a.md", "##vso[task.complete]x")]
    public void Agent_ReadsWhatIsMeant(string path, string message)
    {
        var (properties, data) = Read(Write(path, DiagnosticSeverity.Warning, message));

        // A space keeps the names and words of others from being commands.
        Assert.Equal(path.Replace("##vso[", "##vso [", StringComparison.Ordinal), properties["sourcepath"]);
        Assert.Equal(message.Replace("##vso[", "##vso [", StringComparison.Ordinal), data);
        Assert.Equal(["type", "sourcepath", "linenumber", "columnnumber", "code"], properties.Keys);
    }

    /// <summary>As the agent's documentation describes it: the command ends at the first bracket, and properties at semicolons.</summary>
    private static (Dictionary<string, string> Properties, string Data) Read(string line)
    {
        Assert.Equal(0, line.IndexOf("##vso[", StringComparison.Ordinal));
        Assert.Equal(0, line.LastIndexOf("##vso[", StringComparison.Ordinal));
        var end = line.IndexOf(']', StringComparison.Ordinal);
        var properties = line[Start.Length..end].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        return (properties.ToDictionary(pair => pair[0], pair => Unescape(pair[1])), Unescape(line[(end + 1)..]));
    }

    private static string Unescape(string text) => text
        .Replace("%3B", ";", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%5D", "]", StringComparison.Ordinal).Replace("%AZP25", "%", StringComparison.Ordinal);

    private static string Write(string path, DiagnosticSeverity severity, string message) =>
        Made.Report(AzureFormat.Write, Made.Finding(path, severity, message)).TrimEnd();
}
