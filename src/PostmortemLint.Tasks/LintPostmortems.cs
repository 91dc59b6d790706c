using System.Diagnostics;
using System.Globalization;
using Microsoft.Build.Framework;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Output;

namespace PostmortemLint.Tasks;

/// <summary>Lints the documents below a root and logs what it finds. Fails when a finding is an error.</summary>
[MSBuildMultiThreadableTask]
public sealed class LintPostmortems : LintTask, ICancelableTask
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

    /// <summary>The absolute path of the file to write a log in SARIF to, which has what is hidden, too.</summary>
    public string? ErrorLog { get; set; }

    /// <summary>The absolute path of the folder that keeps what was found, for the next build. Nothing is kept where it is empty.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary>Whether the log shows where a finding ends.</summary>
    public bool EndPositions { get; set; }

    /// <summary>Whether there is no document.</summary>
    [Output]
    public bool FoundNothing { get; private set; }

    /// <summary>Some rules instead of all.</summary>
    internal Linter? Linter { get; set; }

    /// <summary>Whether no finding is an error and nothing was left out.</summary>
    public override bool Execute()
    {
        var watch = Stopwatch.StartNew();
        var documents = DocumentSearch.Find(Root, PathPattern.ParseList(Include), PathPattern.ParseList(Exclude));
        FoundNothing = documents.Count == 0;
        if (FoundNothing)
            return true;
        var log = new FindingLog(Log, EndPositions);
        var settings = ReadSettings();
        var cache = string.IsNullOrEmpty(CacheDirectory) || Linter != null ? null : ResultCache.Open(CacheDirectory!, Root, settings, $"{Include}\n{Exclude}");
        var run = Linter is null ? new LintRun(settings, cache) : new LintRun(settings, Linter);
        FileDiagnostic? fault = null;
        var baseline = string.IsNullOrEmpty(Baseline) ? null : Hosting.Baseline.Read(Baseline!, run, out fault);
        if (fault is not null)
        {
            log.Write(fault);
            return false;
        }
        // Only a log needs them all at once.
        var findings = string.IsNullOrEmpty(ErrorLog) ? null : new List<FileDiagnostic>();
        foreach (var document in documents)
        {
            if (cancelled)
                return false;
            var found = run.LintBelow(Root, document);
            Write(baseline?.Apply(document, found) ?? found);
        }
        Write(run.ConfigurationFindings);
        Write(baseline?.CheckEntries() ?? []);
        if (findings is not null)
            WriteErrorLog(findings);
        if (cache?.Save() is { } reason)
            Log.LogMessage(MessageImportance.Low, "{0}", LogLine.Of($"The findings cannot be kept for the next build: {reason}."));
        Log.LogMessage(MessageImportance.Low, "{0}", $"Linted {documents.Count} documents in {watch.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)} ms, {cache?.HitCount ?? 0} of them read from the cache.");
        return !Log.HasLoggedErrors;

        void Write(IReadOnlyList<FileDiagnostic> some)
        {
            foreach (var finding in some)
                log.Write(finding);
            findings?.AddRange(some);
        }
    }

    // An error, as with the log of the C# compiler: a step that reads it would read that of an earlier build.
    private void WriteErrorLog(IEnumerable<FileDiagnostic> findings)
    {
        try
        {
            OutputFile.Write(ErrorLog!, SarifLog.Write([.. findings.Where(finding => finding.Severity > DiagnosticSeverity.Silent)], Linter.DescribeRules(), Root));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.LogError(null, null, null, LogLine.Of(ErrorLog!), 0, 0, 0, 0, "{0}", LogLine.Of($"The log cannot be written: {fault.Message.TrimEnd('.')}. Correct PostmortemLintErrorLog, or make its folder."));
        }
    }

    /// <summary>Stops before the next document.</summary>
    public void Cancel() => cancelled = true;
}
