using System.Diagnostics;
using System.Globalization;
using Microsoft.Build.Framework;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Hosting.Search;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Tasks;

/// <summary>Lints the documents below a root and logs the findings. Fails if a finding is an error.</summary>
[MSBuildMultiThreadableTask]
public sealed class LintPostmortems : LintTask, ICancelableTask
{
    private volatile bool cancelled;

    /// <summary>The absolute path of the root.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>Patterns of documents, relative to the root and separated by <c>;</c>.</summary>
    public string? Include { get; set; }

    /// <summary>Patterns of files to leave out, separated by <c>;</c>: of their names or, with a <c>/</c>, of their paths.</summary>
    public string? Exclude { get; set; }

    /// <summary>The absolute path of the baseline, a file with the findings that are not to be logged. Empty for none.</summary>
    public string? Baseline { get; set; }

    /// <summary>The absolute path of the file to write a SARIF log to, which includes hidden findings. Empty for none.</summary>
    public string? ErrorLog { get; set; }

    /// <summary>The absolute path of the folder that keeps findings for the next build. Empty to keep none.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary>
    /// The absolute path of a folder. What is wrong in the configuration files there and above, which say what is linted, is logged. Empty
    /// for none.
    /// </summary>
    public string? FaultsIn { get; set; }

    /// <summary>
    /// Whether the patterns are of folders that nobody has named. Then nothing is linted, and the first that has documents is reported.
    /// </summary>
    public bool Guesses { get; set; }

    /// <summary>The absolute path of the folder of the package. Empty for none.</summary>
    public string? Package { get; set; }

    /// <summary>Whether the log shows where a finding ends.</summary>
    public bool EndPositions { get; set; }

    /// <summary>Whether no document was found.</summary>
    [Output]
    public bool FoundNothing { get; private set; }

    /// <summary>Runs some rules instead of all; for tests.</summary>
    internal Linter? Linter { get; set; }

    /// <summary>Lints and logs. False if a finding is an error, or documents were left out.</summary>
    public override bool Execute()
    {
        var watch = Stopwatch.StartNew();
        var include = PathPattern.ParseList(Include);
        if (Guesses)
            return ReportGuess(include);
        var documents = DocumentSearch.Find(Root, include, PathPattern.ParseList(Exclude));
        FoundNothing = documents.Count == 0;
        var settings = ReadSettings();
        var log = OpenLog(EndPositions);
        if (FoundNothing)
            return LogFaults(new LintRun(settings), log);
        var cache = OpenCache(settings);
        var run = Linter is null ? new LintRun(settings, cache) : new LintRun(settings, Linter);
        if (!string.IsNullOrEmpty(FaultsIn))
            run.Report(SettingsOfRun.In(FaultsIn!));
        if (!TryReadBaseline(run, log, out var baseline) || !TryLint(documents, new PatternFolders(Root, include), run, log, baseline))
            return false;
        if (cache?.Save() is { } reason)
            LogDetail($"The findings cannot be kept for the next build: {reason}.");
        LogOtherVersion();
        var time = watch.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture);
        LogDetail($"Linted {documents.Count} documents in {time} ms, {cache?.HitCount ?? 0} of them read from the cache.");
        Log.LogMessage(MessageImportance.Normal, "{0}", "PostmortemLint: " + log.Summary.Describe(documents.Count, cache?.HitCount ?? 0));
        return !Log.HasLoggedErrors;
    }

    /// <summary>False if the finding is an error.</summary>
    private bool ReportGuess(IReadOnlyList<PathPattern> include)
    {
        if (UsualPlaces.FirstWithDocuments(Root, include, PathPattern.ParseList(Exclude)) is var (pattern, documents))
        {
            var others = documents.Count - 1;
            var them = others == 0 ? $"this file in '{pattern.Folder}' is a postmortem"
                : $"this file and {others} {(others == 1 ? "other" : "others")} in '{pattern.Folder}' are postmortems";
            LogAt(
                documents[0],
                new LinePosition(1, 1),
                EngineDiagnostics.NoPostmortemFound,
                "Nothing is linted",
                $"If {them}, set PostmortemLintInclude to '{pattern}' in Directory.Build.props");
        }
        return !Log.HasLoggedErrors;
    }

    /// <summary>False if what is wrong in the configuration files is an error.</summary>
    private bool LogFaults(LintRun run, FindingLog log)
    {
        if (string.IsNullOrEmpty(FaultsIn))
            return true;
        run.Report(SettingsOfRun.In(FaultsIn!));
        foreach (var fault in run.ConfigurationFindings)
            log.Write(fault);
        return !Log.HasLoggedErrors;
    }

    private ResultCache? OpenCache(RunSettings settings) =>
        string.IsNullOrEmpty(CacheDirectory) || Linter != null
            ? null
            : ResultCache.Open(CacheDirectory!, Root, settings, $"{Include}\n{Exclude}");

    /// <summary>False if there is a baseline that cannot be read, which is logged.</summary>
    private bool TryReadBaseline(LintRun run, FindingLog log, out Hosting.Baseline? baseline)
    {
        baseline = null;
        if (string.IsNullOrEmpty(Baseline))
            return true;
        baseline = Hosting.Baseline.Read(Baseline!, run, out var fault);
        if (fault is not null)
            log.Write(fault);
        return fault is null;
    }

    /// <summary>False if the task was cancelled.</summary>
    private bool TryLint(
        IReadOnlyList<string> documents, PatternFolders folders, LintRun run, FindingLog log, Hosting.Baseline? baseline)
    {
        // Only a SARIF log needs all findings at once.
        var findings = string.IsNullOrEmpty(ErrorLog) ? null : new List<FileDiagnostic>();
        foreach (var document in documents)
        {
            if (cancelled)
                return false;
            var found = run.LintBelow(Root, document, folders.Of(document));
            Write(baseline?.Apply(document, found) ?? found);
        }
        Write(run.ConfigurationFindings);
        Write(baseline?.CheckEntries() ?? []);
        if (findings is not null)
            WriteErrorLog(findings);
        return true;

        void Write(IReadOnlyList<FileDiagnostic> some)
        {
            foreach (var finding in some)
                log.Write(finding);
            findings?.AddRange(some);
        }
    }

    // A failure is an error, as with the log of the C# compiler: otherwise a later step would read the log of an earlier build.
    private void WriteErrorLog(List<FileDiagnostic> findings)
    {
        try
        {
            var reported = findings.FindAll(finding => finding.Severity > DiagnosticSeverity.Silent);
            OutputFile.Write(ErrorLog!, SarifLog.Write(reported, Linter.DescribeRules(), Root));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var message = $"The log cannot be written: {DiskFault.ReasonOf(fault)}. Correct PostmortemLintErrorLog, or create its folder.";
            Log.LogError(null, null, null, LogLine.Of(ErrorLog!), 0, 0, 0, 0, "{0}", LogLine.Of(message));
        }
    }

    private void LogOtherVersion()
    {
        if (string.IsNullOrEmpty(CacheDirectory) || string.IsNullOrEmpty(Package))
            return;
        if (LintClaim.Take(BuildEngine, CacheDirectory!, Root, Package!) is not { } other)
            return;
        var versions = new[] { other, Package! }.Select(package => Path.GetFileName(package)).OrderBy(name => name, StringComparer.Ordinal);
        Log.LogWarning("{0}", LogLine.Of(
            $"The projects of this build use two versions of PostmortemLint.Tasks, {string.Join(" and ", versions)}, and each lints the "
            + "documents: a finding is shown twice. Give all projects the same version, for example in Directory.Packages.props."));
    }

    private void LogDetail(string message) => Log.LogMessage(MessageImportance.Low, "{0}", LogLine.Of(message));

    /// <summary>Stops the task before the next document.</summary>
    public void Cancel() => cancelled = true;
}
