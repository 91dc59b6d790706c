using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Tasks.Tests;

public sealed class RunSummaryTests
{
    [Theory]
    [InlineData("", 20, 0, "20 documents, nothing found")]
    [InlineData("", 1, 1, "1 document, nothing found (from the cache)")]
    [InlineData("", 2, 2, "2 documents, nothing found (all from the cache)")]
    [InlineData("W W W S S", 20, 18, "20 documents, 3 warnings, 2 suggestions (18 of the documents from the cache)")]
    [InlineData("S W E", 2, 1, "2 documents, 1 error, 1 warning, 1 suggestion (1 of the documents from the cache)")]
    [InlineData("E E", 1, 0, "1 document, 2 errors")]
    [InlineData("silent none silent-hidden", 3, 0, "3 documents, nothing found")]
    [InlineData("W E-hidden", 3, 0, "3 documents, 1 warning, 1 hidden finding")]
    [InlineData("S-hidden W-hidden", 3, 3, "3 documents, nothing found, 2 hidden findings (all from the cache)")]
    public void Run_IsDescribedInOneLine(string findings, int documents, int fromCache, string expected)
    {
        var summary = new RunSummary();
        foreach (var finding in findings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            summary.Count(Of(finding));

        Assert.Equal(expected, summary.Describe(documents, fromCache));
    }

    private static FileDiagnostic Of(string finding)
    {
        var severity = finding.Split('-')[0] switch
        {
            "E" => DiagnosticSeverity.Error,
            "W" => DiagnosticSeverity.Warning,
            "S" => DiagnosticSeverity.Suggestion,
            "silent" => DiagnosticSeverity.Silent,
            _ => DiagnosticSeverity.None,
        };
        var start = new LinePosition(1, 1);
        return new FileDiagnostic("/repo/a.md", start, start, "PML9999", severity, "Text.", "https://example.org/PML9999")
        {
            Suppression = finding.Contains('-', StringComparison.Ordinal) ? new Suppression(SuppressionKind.InSource, "reason") : null,
        };
    }
}
