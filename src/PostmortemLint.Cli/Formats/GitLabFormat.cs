using System.Text.Json.Serialization;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes the report of GitLab's Code Quality.</summary>
internal static class GitLabFormat
{
    public static void Write(Outcome outcome, TextWriter to) =>
        to.Write(ReportJson.Write([.. outcome.Shown.Select(finding => ToIssue(outcome, finding.Diagnostic))], ReportJson.Types.IssueArray));

    // GitLab compares nothing but fingerprints, so they have to differ between files, which those of SARIF need not.
    private static Issue ToIssue(Outcome outcome, FileDiagnostic finding)
    {
        var path = outcome.PathOf(finding.Path);
        return new Issue(
            finding.Message,
            finding.Id,
            Fingerprints.Hash($"{path}\n{outcome.FingerprintOf(finding)}"),
            Severity(finding.Severity),
            new IssueLocation(path, new IssueLines(finding.Start.Line, finding.End.Line)));
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };

    /// <summary>A finding, in GitLab's words.</summary>
    internal sealed record Issue(
        string Description,
        [property: JsonPropertyName("check_name")] string CheckName,
        string Fingerprint,
        string Severity,
        IssueLocation Location);

    /// <summary>Where it is.</summary>
    internal sealed record IssueLocation(string Path, IssueLines Lines);

    /// <summary>The first and the last line of it.</summary>
    internal sealed record IssueLines(int Begin, int End);
}
