using PostmortemLint.Configuration;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Text;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>A task with the properties of a build that change severities.</summary>
public abstract class LintTask : Task
{
    /// <summary>Ids of any tool, separated by <c>;</c>, commas or white space.</summary>
    public string? NoWarn { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsAsErrors { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Values separated by <c>;</c>, of which one has to be <c>true</c>.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The name of a <see cref="RuleMode"/>. Anything else counts as the default.</summary>
    public string? Mode { get; set; }

    /// <summary>A release, or <c>latest</c>. Anything else counts as the default.</summary>
    public string? Level { get; set; }

    /// <summary><c>message</c>, <c>warning</c> or <c>none</c>: how suggestions are logged. Anything else counts as the default.</summary>
    public string? Suggestions { get; set; }

    /// <summary>The settings that the properties make together.</summary>
    private protected RunSettings ReadSettings()
    {
        RunValue.TryReadMode(Mode, out var mode);
        RunValue.TryReadLevel(Level, out var level);
        return new RunSettings
        {
            NoWarn = BuildValue.ReadIds(NoWarn),
            WarningsAsErrors = BuildValue.ReadIds(WarningsAsErrors),
            WarningsNotAsErrors = BuildValue.ReadIds(WarningsNotAsErrors),
            TreatWarningsAsErrors = BuildValue.ReadSwitch(TreatWarningsAsErrors),
            Mode = mode,
            Level = level,
        };
    }

    /// <summary>
    /// Logs a finding about the build, with the severity that is set for its place or, if that is a folder, for documents in it.
    /// </summary>
    /// <param name="path">The absolute path of a file or a folder.</param>
    /// <param name="start">The place in the file; the default for a folder.</param>
    /// <param name="descriptor">What is reported.</param>
    /// <param name="arguments">What its message says.</param>
    private protected void LogAt(string path, LinePosition start, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var finding = Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments);
        var covered = start.Line > 0 ? path : Path.Combine(path, SettingsFile.AnyDocument);
        var severity = new LintRun(ReadSettings()).SettingsOf(covered).SeverityOf(descriptor);
        var located = new FileDiagnostic(path, start, start, finding.Id, severity, finding.Message, descriptor.HelpLink);
        OpenLog(endPositions: false).Write(located);
    }

    private protected FindingLog OpenLog(bool endPositions)
    {
        BuildValue.TryReadSuggestions(Suggestions, out var suggestions);
        return new FindingLog(Log, endPositions, suggestions);
    }
}
