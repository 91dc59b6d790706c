using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Tasks.Tests;

public sealed class FindingLogTests
{
    private readonly BuildLog log = new();

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Suggestion, "Normal message")]
    public void Finding_IsLoggedWithItsPositionAndWords(DiagnosticSeverity severity, string expected)
    {
        Write(severity, endPositions: false);

        var finding = Assert.Single(log.Findings);
        Assert.Equal(new Finding(expected, "/repo/a.md", 3, 5, "PML9999", "Braces {0} and % stay.") { HelpLink = finding.HelpLink }, finding);
        if (severity != DiagnosticSeverity.Suggestion)
            Assert.Equal("https://example.org/PML9999", finding.HelpLink);
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error)]
    [InlineData(DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticSeverity.Suggestion)]
    public void Finding_InVisualStudio_HasItsEnd(DiagnosticSeverity severity)
    {
        Write(severity, endPositions: true);

        var finding = Assert.Single(log.Findings);
        Assert.Equal((4, 9), (finding.EndLine, finding.EndColumn));
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Silent)]
    [InlineData(DiagnosticSeverity.None)]
    public void SilentFinding_IsNotLogged(DiagnosticSeverity severity)
    {
        Write(severity, endPositions: false);
        Assert.Empty(log.Findings);

        Write(DiagnosticSeverity.Warning, endPositions: false);
        Assert.Single(log.Findings);
    }

    private void Write(DiagnosticSeverity severity, bool endPositions) =>
        new FindingLog(new LintPostmortems { BuildEngine = log }.Log, endPositions, SuggestionLogging.Message).Write(
            new FileDiagnostic("/repo/a.md", new LinePosition(3, 5), new LinePosition(4, 9), "PML9999", severity, "Braces {0} and % stay.", "https://example.org/PML9999"));
}
