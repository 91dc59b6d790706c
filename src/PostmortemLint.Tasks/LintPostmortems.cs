using Microsoft.Build.Framework;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>Lints the documents below a root and logs what it finds. Fails when a finding is an error.</summary>
[MSBuildMultiThreadableTask]
public sealed class LintPostmortems : Task, ICancelableTask
{
    private volatile bool cancelled;

    /// <summary>An absolute path.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>Patterns of the documents, relative to the root and separated by <c>;</c>.</summary>
    public string? Include { get; set; }

    /// <summary>Patterns of names, or of paths where they have a <c>/</c>, that are no documents.</summary>
    public string? Exclude { get; set; }

    /// <summary>The absolute path of a file that holds what is not to be logged.</summary>
    public string? Baseline { get; set; }

    /// <summary>Whether the log shows where a finding ends.</summary>
    public bool EndPositions { get; set; }

    internal Linter Linter { get; set; } = Linter.Default;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var findings = new FindingLog(Log, EndPositions);
        var run = new LintRun(RunSettings.Default, Linter);
        FileDiagnostic? fault = null;
        var baseline = string.IsNullOrEmpty(Baseline) ? null : Hosting.Baseline.Read(Baseline!, run.SettingsOf(Baseline!), out fault);
        if (fault != null)
        {
            findings.Write(fault);
            return false;
        }
        foreach (var document in DocumentSearch.Find(Root, PathPattern.ParseList(Include), PathPattern.ParseList(Exclude)))
        {
            if (cancelled)
                return !Log.HasLoggedErrors;
            var found = run.Lint(document);
            foreach (var finding in baseline?.Apply(document, found) ?? found)
                findings.Write(finding);
        }
        foreach (var finding in run.ConfigurationFindings.Concat(baseline?.CheckEntries() ?? []))
            findings.Write(finding);
        return !Log.HasLoggedErrors;
    }

    /// <summary>Stops before the next document.</summary>
    public void Cancel() => cancelled = true;
}
