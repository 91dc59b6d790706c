using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Output;

namespace PostmortemLint.Cli;

/// <summary>Lints files and reports what it finds. Unlike the build, it has no patterns to exclude files, and no cache.</summary>
internal static class CheckCommand
{
    private static readonly TimeSpan ProgressDelay = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<string> Formats { get; } = ["text", "sarif", "github"];

    /// <summary>The exit code of the run.</summary>
    public static int Run(
        IReadOnlyList<string> paths, string format, string? output, string? baselineFile, RunSettings settings, Surroundings around)
    {
        var run = new LintRun(settings);
        if (FindDocuments(paths, around) is not { } documents || !TryReadBaseline(baselineFile, run, around, out var baseline))
            return ExitCodes.CouldNotRun;

        var results = Lint(documents, run, around);
        var findings = new List<Finding>();
        for (var index = 0; index < results.Length; index++)
            foreach (var found in baseline?.Apply(documents[index].Path, results[index]) ?? results[index])
                findings.Add(new Finding(documents[index].Shown, found));
        findings.AddRange(Finding.OfConfiguration(run, around.Folder));
        foreach (var fault in baseline?.CheckEntries() ?? [])
            findings.Add(new Finding(baselineFile!, fault));
        findings.RemoveAll(finding => finding.Severity <= DiagnosticSeverity.Silent);
        var shown = findings.FindAll(finding => finding.Diagnostic.Suppression == null);

        var written = format == "sarif" ? findings : shown;
        if (output == null)
            Write(format, written, around.Out, around.Paint, around.Folder);
        else if (!Report.TryWrite(output, path => WriteFile(path, format, written, around.Folder), around))
        {
            Write("text", shown, around.Out, around.Paint, around.Folder);
            return ExitCodes.CouldNotRun;
        }
        around.Say(Summary.Of(findings, documents.Count));
        return shown.Exists(finding => finding.Severity >= DiagnosticSeverity.Warning) ? ExitCodes.Found : ExitCodes.Clean;
    }

    /// <summary>The documents that <paramref name="paths"/> name; null if a path does not exist, which is reported.</summary>
    public static IReadOnlyList<Document>? FindDocuments(IReadOnlyList<string> paths, Surroundings around)
    {
        var missing = paths.Where(path => path.Length == 0 || !Path.Exists(Path.GetFullPath(path, around.Folder))).ToList();
        foreach (var path in missing)
            around.Say(path.StartsWith('-') ? $"'{path}' is not an option, and no such file exists." : $"'{path}' does not exist.");
        return missing.Count > 0 ? null : DocumentSearch.Find(around.Folder, paths);
    }

    /// <summary>The findings of each document, in the order of the documents.</summary>
    public static IReadOnlyList<FileDiagnostic>[] Lint(IReadOnlyList<Document> documents, LintRun run, Surroundings around)
    {
        var results = new IReadOnlyList<FileDiagnostic>[documents.Count];
        Workers.Run(documents.Count, index =>
        {
            if (documents[index].Root is not null)
                run.Sketch(documents[index].Path);
        });
        using var progress = new Progress(around.ShowsProgress ? around.Error : null, documents.Count, ProgressDelay);
        Workers.Run(documents.Count, index =>
        {
            var document = documents[index];
            results[index] = document.Root is { } root ? run.LintBelow(root, document.Path) : run.Lint(document.Path);
            progress.Advance();
        });
        return results;
    }

    private static bool TryReadBaseline(string? file, LintRun run, Surroundings around, out Baseline? baseline)
    {
        baseline = null;
        if (file == null)
            return true;
        FileDiagnostic? fault = null;
        if (file.Length > 0)
            baseline = Baseline.Read(Path.GetFullPath(file, around.Folder), run, out fault);
        if (baseline == null)
            around.Say($"'{file}': {fault?.Message ?? "The baseline needs a name."}");
        return baseline != null;
    }

    private static void WriteFile(string path, string format, IReadOnlyList<Finding> findings, string folder)
    {
        using var text = new StringWriter();
        Write(format, findings, text, paint: null, folder);
        OutputFile.Write(path, text.ToString());
    }

    private static void Write(string format, IReadOnlyList<Finding> findings, TextWriter to, Action<ConsoleColor?>? paint, string folder)
    {
        if (format == "sarif")
            to.Write(SarifLog.Write([.. findings.Select(finding => finding.Diagnostic)], Linter.DescribeRules(), folder));
        else if (format == "github")
            GitHubFormat.Write(findings, to);
        else
            TextFormat.Write(findings, to, paint);
    }
}
