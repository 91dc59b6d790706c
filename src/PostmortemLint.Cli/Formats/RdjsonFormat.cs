using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes the format of reviewdog, which comments on the lines of a change in many hosts.</summary>
internal static class RdjsonFormat
{
    public static void Write(Outcome outcome, TextWriter to)
    {
        var findings = outcome.Shown.Select(finding => ToEntry(outcome, finding.Diagnostic)).ToList();
        var result = new Result(new ResultSource("postmortem-lint", ProjectAddress.Url), findings);
        to.Write(ReportJson.Write(result, ReportJson.Types.Result));
    }

    private static ResultEntry ToEntry(Outcome outcome, FileDiagnostic finding)
    {
        var (start, end) = (ColumnOf(outcome, finding.Path, finding.Start), ColumnOf(outcome, finding.Path, finding.End));
        // Both columns, or none: then the range is one of whole lines.
        var isInColumns = start is not null && end is not null;
        return new ResultEntry(
            finding.Message,
            new ResultLocation(
                outcome.PathOf(finding.Path),
                new ResultRange(
                    new ResultPosition(finding.Start.Line, isInColumns ? start : null),
                    new ResultPosition(finding.End.Line, isInColumns ? end : null))),
            Severity(finding.Severity),
            new ResultCode(finding.Id, finding.HelpLink));
    }

    /// <summary>The column in bytes of UTF-8; null if the line is not known.</summary>
    private static int? ColumnOf(Outcome outcome, string path, LinePosition place) =>
        outcome.Sources.LineAt(path, place) is { } line ? Encoding.UTF8.GetByteCount(line.AsSpan(0, place.Column - 1)) + 1 : null;

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "ERROR",
        DiagnosticSeverity.Warning => "WARNING",
        _ => "INFO",
    };

    /// <summary>The report.</summary>
    internal sealed record Result(ResultSource Source, IReadOnlyList<ResultEntry> Diagnostics);

    /// <summary>Who wrote it.</summary>
    internal sealed record ResultSource(string Name, string Url);

    /// <summary>A finding.</summary>
    internal sealed record ResultEntry(string Message, ResultLocation Location, string Severity, ResultCode Code);

    /// <summary>Where it is.</summary>
    internal sealed record ResultLocation(string Path, ResultRange Range);

    /// <summary>From its first character to the position after its last one.</summary>
    internal sealed record ResultRange(ResultPosition Start, ResultPosition End);

    /// <summary>A line, and a column in bytes of UTF-8, both from 1.</summary>
    internal sealed record ResultPosition(int Line, int? Column);

    /// <summary>The rule, and its page.</summary>
    internal sealed record ResultCode(string Value, string Url);
}
