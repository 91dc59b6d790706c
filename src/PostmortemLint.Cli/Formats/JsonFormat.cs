using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes our own JSON, which docs/schema/report.json describes.</summary>
internal static class JsonFormat
{
    public static void Write(Outcome outcome, TextWriter to)
    {
        var summary = new Totals(
            outcome.Documents.Count,
            outcome.CountShown(DiagnosticSeverity.Error),
            outcome.CountShown(DiagnosticSeverity.Warning),
            outcome.CountShown(DiagnosticSeverity.Suggestion),
            outcome.CountHidden(SuppressionKind.External),
            outcome.CountHidden(SuppressionKind.InSource));
        var findings = outcome.Shown.Select(finding => ToEntry(outcome, finding.Diagnostic)).ToList();
        to.Write(ReportJson.Write(new Report(ProductVersion.Text, findings, summary), ReportJson.Types.Report));
    }

    private static Entry ToEntry(Outcome outcome, FileDiagnostic finding) => new(
        outcome.PathOf(finding.Path),
        finding.Start.Line,
        finding.Start.Column,
        finding.End.Line,
        finding.End.Column,
        finding.Id,
        finding.Severity.ToString().ToLowerInvariant(),
        finding.Message,
        finding.HelpLink,
        [.. finding.Related.Select(place => ToPlace(outcome.PathOf(place.Path ?? finding.Path), place.Start, place.End, place.Message))]);

    private static Place ToPlace(string file, LinePosition start, LinePosition end, string message) =>
        new(file, start.Line, start.Column, end.Line, end.Column, message);

    /// <summary>The report, with the version of the tool.</summary>
    internal sealed record Report(string Version, IReadOnlyList<Entry> Findings, Totals Summary);

    /// <summary>A finding. Lines and columns are those of <see cref="LinePosition"/>.</summary>
    internal sealed record Entry(
        string File,
        int Line,
        int Column,
        int EndLine,
        int EndColumn,
        string Rule,
        string Severity,
        string Message,
        string HelpLink,
        IReadOnlyList<Place> Related);

    /// <summary>Another place that a finding is about.</summary>
    internal sealed record Place(string File, int Line, int Column, int EndLine, int EndColumn, string Message);

    /// <summary>How many documents were linted, and how many findings there are of each kind.</summary>
    internal sealed record Totals(int Files, int Errors, int Warnings, int Suggestions, int InBaseline, int Suppressed);
}
