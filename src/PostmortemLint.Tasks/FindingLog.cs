using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Tasks;

/// <summary>Writes findings into the log of a build, in the form that consoles, editors and problem matchers know from the C# compiler.</summary>
/// <param name="log">The task's log.</param>
/// <param name="endPositions">Whether the log shows where a finding ends. Outside Visual Studio that hides it from problem matchers, which know <c>file(line,column)</c> only.</param>
internal sealed class FindingLog(TaskLoggingHelper log, bool endPositions)
{
    /// <summary>Logs an error, a warning or, for a suggestion, a message; nothing for a silent or hidden finding.</summary>
    public void Write(FileDiagnostic finding)
    {
        if (finding.Suppression != null)
            return;
        var (path, (line, column), _, id, severity, message, helpLink) = finding;
        var end = endPositions ? finding.End : default(LinePosition);
        // No subcategory: problem matchers do not expect one. No help keyword: without a help link it becomes a link that leads nowhere.
        switch (severity)
        {
            case DiagnosticSeverity.Error:
                log.LogError(null, id, null, helpLink, path, line, column, end.Line, end.Column, message);
                break;
            case DiagnosticSeverity.Warning:
                log.LogWarning(null, id, null, helpLink, path, line, column, end.Line, end.Column, message);
                break;
            case DiagnosticSeverity.Suggestion:
                log.LogMessage(null, id, null, path, line, column, end.Line, end.Column, MessageImportance.Normal, message);
                break;
        }
    }
}
