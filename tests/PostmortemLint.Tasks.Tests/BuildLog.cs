using System.Text;
using Microsoft.Build.Framework;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Keeps what a build logs; also an engine for a task that runs without a build.</summary>
internal sealed class BuildLog : ILogger, IBuildEngine
{
    private readonly List<Finding> findings = [];
    private readonly StringBuilder text = new();

    public event Action? Logged;

    public IReadOnlyList<Finding> Findings => findings;

    public string Text => text.ToString();

    /// <summary>How often the task ran, whatever it logged.</summary>
    public int LintRuns { get; private set; }

    public LoggerVerbosity Verbosity { get; set; } = LoggerVerbosity.Diagnostic;

    public string? Parameters { get; set; }

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void Initialize(IEventSource eventSource)
    {
        eventSource.ErrorRaised += (_, e) => LogErrorEvent(e);
        eventSource.WarningRaised += (_, e) => LogWarningEvent(e);
        eventSource.MessageRaised += (_, e) => LogMessageEvent(e);
        eventSource.TaskStarted += (_, e) => LintRuns += e.TaskName == nameof(LintPostmortems) ? 1 : 0;
    }

    public void Shutdown()
    {
    }

    public void LogErrorEvent(BuildErrorEventArgs e) =>
        Add(new Finding("error", e.File, e.LineNumber, e.ColumnNumber, e.Code, e.Message!) { EndLine = e.EndLineNumber, EndColumn = e.EndColumnNumber, HelpLink = e.HelpLink });

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        Add(new Finding("warning", e.File, e.LineNumber, e.ColumnNumber, e.Code, e.Message!) { EndLine = e.EndLineNumber, EndColumn = e.EndColumnNumber, HelpLink = e.HelpLink });

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        text.AppendLine(e.Message);
        if (e.Code != null)
            Add(new Finding($"{e.Importance} message", e.File, e.LineNumber, e.ColumnNumber, e.Code, e.Message!) { EndLine = e.EndLineNumber, EndColumn = e.EndColumnNumber });
    }

    public void LogCustomEvent(CustomBuildEventArgs e) => text.AppendLine(e.Message);

    public bool BuildProjectFile(string projectFileName, string[] targetNames, System.Collections.IDictionary globalProperties, System.Collections.IDictionary targetOutputs) =>
        throw new NotSupportedException();

    private void Add(Finding finding)
    {
        findings.Add(finding);
        text.AppendLine(finding.ToString());
        Logged?.Invoke();
    }
}
