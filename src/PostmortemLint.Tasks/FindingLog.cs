using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Tasks;

/// <summary>Writes findings to the log of a build, in the form of the C# compiler, which editors and problem matchers know.</summary>
/// <param name="log">The task's log.</param>
/// <param name="endPositions">
/// Whether the log shows where a finding ends. Visual Studio uses that; problem matchers only understand <c>file(line,column)</c>.
/// </param>
/// <param name="suggestions">How suggestions are logged.</param>
internal sealed class FindingLog(TaskLoggingHelper log, bool endPositions, SuggestionLogging suggestions)
{
    /// <summary>What has been written, and what was not because it is hidden.</summary>
    public RunSummary Summary { get; } = new();

    /// <summary>Logs an error, a warning or a suggestion. A silent or hidden finding is not logged.</summary>
    public void Write(FileDiagnostic finding)
    {
        Summary.Count(finding);
        if (finding.Suppression is not null)
            return;
        var (path, message) = (LogLine.Of(finding.Path), LogLine.Of(finding.Message));
        var (line, column) = (finding.Start.Line, finding.Start.Column);
        var end = endPositions ? finding.End : default;
        // No subcategory, because problem matchers do not expect one. No help keyword, because that becomes a broken link.
        switch (finding.Severity)
        {
            case DiagnosticSeverity.Error:
                log.LogError(null, finding.Id, null, finding.HelpLink, path, line, column, end.Line, end.Column, message);
                break;
            case DiagnosticSeverity.Warning:
            case DiagnosticSeverity.Suggestion when suggestions == SuggestionLogging.Warning:
                log.LogWarning(null, finding.Id, null, finding.HelpLink, path, line, column, end.Line, end.Column, message);
                break;
            case DiagnosticSeverity.Suggestion when suggestions == SuggestionLogging.Message:
                log.LogMessage(null, finding.Id, null, path, line, column, end.Line, end.Column, MessageImportance.Normal, message);
                break;
        }
    }
}
