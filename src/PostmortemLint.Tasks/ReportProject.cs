using Microsoft.Build.Framework;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Text;

namespace PostmortemLint.Tasks;

/// <summary>Logs, at a project, what is wrong with what it says about linting.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReportProject : LintTask
{
    // The whole message is to stay below 200 characters.
    private const int LongestShown = 40;

    /// <summary>The absolute path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>A mode that is none.</summary>
    public string? WrongMode { get; set; }

    /// <summary>A level that is none.</summary>
    public string? WrongLevel { get; set; }

    /// <summary>Whether there is no document.</summary>
    public bool FoundNothing { get; set; }

    /// <summary>The absolute path of the folder in which documents were looked for.</summary>
    public string Root { get; set; } = "";

    /// <summary>The patterns by which they were looked for.</summary>
    public string Include { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (!string.IsNullOrEmpty(WrongMode))
            Report(EngineDiagnostics.InvalidOptionValue, $"'{Shown(WrongMode!)}' is no value of PostmortemLintMode", $"Use {BuildValue.Modes}");
        if (!string.IsNullOrEmpty(WrongLevel))
            Report(EngineDiagnostics.InvalidOptionValue, $"'{Shown(WrongLevel!)}' is no value of PostmortemLintLevel", $"Use {BuildValue.Levels}");
        if (FoundNothing)
            Report(EngineDiagnostics.NoPostmortemFound, ShownEnd(Root), Shown(Include));
        return !Log.HasLoggedErrors;
    }

    private void Report(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var finding = Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments);
        var start = new LinePosition(1, 1);
        var severity = new LintRun(ReadSettings()).SettingsOf(ProjectFile).SeverityOf(descriptor);
        new FindingLog(Log, endPositions: false).Write(new FileDiagnostic(ProjectFile, start, start, finding.Id, severity, finding.Message, descriptor.HelpLink));
    }

    private static string Shown(string text) => text.Length > LongestShown ? text.Remove(LongestShown - 3) + "..." : text;

    private static string ShownEnd(string path) => path.Length > LongestShown ? $"...{path.Substring(path.Length - LongestShown + 3)}" : path;
}
