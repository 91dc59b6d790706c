using System.Globalization;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli;

/// <summary>The last line of a run: <c>5 files checked: 1 error, 2 warnings. 30 findings are in the baseline.</c></summary>
internal static class Summary
{
    public static string Of(IReadOnlyList<Finding> findings, int files)
    {
        if (files == 0)
            return "No Markdown files found.";
        string[] parts =
        [
            .. Part(DiagnosticSeverity.Error, "error"),
            .. Part(DiagnosticSeverity.Warning, "warning"),
            .. Part(DiagnosticSeverity.Suggestion, "suggestion"),
        ];
        var allowed = findings.Count(finding => finding.Diagnostic.Suppression?.Kind == SuppressionKind.External);
        return $"{Count(files, "file")} checked: {(parts.Length == 0 ? "nothing found" : string.Join(", ", parts))}."
            + (allowed == 0 ? "" : $" {Count(allowed, "finding")} {(allowed == 1 ? "is" : "are")} in the baseline.");

        IEnumerable<string> Part(DiagnosticSeverity severity, string word) =>
            findings.Count(finding => finding.Severity == severity && finding.Diagnostic.Suppression == null) is > 0 and var count
                ? [Count(count, word)]
                : [];
    }

    public static string Count(int count, string word) => Count(count, word, word + "s");

    public static string Count(int count, string word, string words) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? word : words)}");
}
