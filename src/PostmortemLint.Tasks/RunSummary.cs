using System.Globalization;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Tasks;

/// <summary>Counts what a run finds.</summary>
internal sealed class RunSummary
{
    private int errors;
    private int warnings;
    private int suggestions;
    private int hidden;

    public void Count(FileDiagnostic finding)
    {
        if (finding.Severity <= DiagnosticSeverity.Silent)
            return;
        if (finding.Suppression is not null)
            hidden++;
        else if (finding.Severity == DiagnosticSeverity.Error)
            errors++;
        else if (finding.Severity == DiagnosticSeverity.Warning)
            warnings++;
        else
            suggestions++;
    }

    /// <summary>One line: <c>20 documents, 3 warnings, 1 suggestion (18 of the documents from the cache)</c>.</summary>
    /// <param name="documents">The number of documents.</param>
    /// <param name="fromCache">The number of those whose findings are repeated from an earlier run.</param>
    public string Describe(int documents, int fromCache)
    {
        string[] parts = [.. Part(errors, "error"), .. Part(warnings, "warning"), .. Part(suggestions, "suggestion")];
        var found = parts.Length == 0 ? "nothing found" : string.Join(", ", parts);
        var more = hidden == 0 ? "" : ", " + Number(hidden, "hidden finding");
        return Number(documents, "document") + ", " + found + more + Origin(documents, fromCache);
    }

    private static string Origin(int documents, int fromCache) =>
        fromCache == 0 ? ""
        : fromCache < documents ? $" ({Number(fromCache)} of the documents from the cache)"
        : documents == 1 ? " (from the cache)"
        : " (all from the cache)";

    private static IEnumerable<string> Part(int count, string word) => count > 0 ? [Number(count, word)] : [];

    private static string Number(int count, string word) => $"{Number(count)} {word}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
