using PostmortemLint.Cli.Formats;
using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Search;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>Lints files and reports what it finds. Unlike the build, it has no cache.</summary>
internal static class CheckCommand
{
    private static readonly TimeSpan ProgressDelay = TimeSpan.FromSeconds(1);

    /// <summary>The exit code of the run.</summary>
    public static int Run(
        WhatToLint what, WhatToReport report, HowToEnd end, string? baselineOption, BuildScope scope, Surroundings around)
    {
        if (Selection.Of(what, scope, around) is not { Documents: var documents } selection)
            return ExitCodes.CouldNotRun;
        var run = scope.Begin();
        var baselineFile = baselineOption ?? scope.BaselineOf(documents);
        if (ReportFiles.Refuse(
                report.OutputFiles, documents, [(baselineFile, "the baseline"), (what.FilesFrom, "the list of files")], around)
            || !TryReadBaseline(baselineFile, run, around, out var baseline))
            return ExitCodes.CouldNotRun;

        using var interruption = new Interruption(around);
        var results = Lint(documents, run, around, interruption);
        var findings = FindingsIn(documents, results, baseline).ToList();
        findings.AddRange(Finding.OfConfiguration(run, around.Folder));
        foreach (var fault in baseline?.CheckEntries() ?? [])
            findings.Add(new Finding(baselineFile!, fault));
        findings.RemoveAll(finding => finding.Severity <= DiagnosticSeverity.Silent);
        var outcome = new Outcome(documents, findings, around.Folder, SourcesOf(documents)) { Width = around.Width };
        if (results.Count(found => found is not null) is var linted && linted < documents.Count)
            return Interruption.Show(outcome.Shown, report.IsForPeople, $"{linted} of {documents.Count} files were checked", around);
        if (!ReportWriter.Write(report, outcome, around))
            return ExitCodes.CouldNotRun;
        around.Say(what.FindsNothing(documents) ? scope.DescribeNothing() : Summary.Of(findings, documents.Count));
        if (end.Complaint(outcome.Shown) is { } complaint)
            around.Say(complaint);
        return selection.IsWhole ? end.CodeFor(outcome.Shown) : ExitCodes.CouldNotRun;
    }

    /// <summary>The findings of each document, in the order of the documents; null for those that an interruption left out.</summary>
    public static IReadOnlyList<FileDiagnostic>?[] Lint(
        IReadOnlyList<Document> documents, LintRun run, Surroundings around, Interruption interruption)
    {
        var results = new IReadOnlyList<FileDiagnostic>?[documents.Count];
        Workers.Run(documents.Count, index =>
        {
            if (documents[index].IsFound && !interruption.HasHappened)
                run.Sketch(documents[index].Path);
        });
        using var progress = new Progress(around.ShowsProgress ? around.Error : null, documents.Count, ProgressDelay);
        Workers.Run(documents.Count, index =>
        {
            if (interruption.HasHappened)
                return;
            results[index] = Lint(documents[index], run);
            progress.Advance();
        });
        return results;
    }

    private static IReadOnlyList<FileDiagnostic> Lint(Document document, LintRun run) =>
        document.Content is { } content ? run.Lint(document.Path, content)
        : document.Root is { } root ? run.LintBelow(root, document.Path, document.IsListed ? null : document.Folder ?? root)
        : run.Lint(document.Path);

    private static IEnumerable<Finding> FindingsIn(
        IReadOnlyList<Document> documents, IReadOnlyList<FileDiagnostic>?[] results, Baseline? baseline)
    {
        for (var index = 0; index < results.Length; index++)
            if (results[index] is { } all)
                foreach (var found in baseline?.Apply(documents[index].Path, all) ?? all)
                    yield return new Finding(documents[index].Shown, found);
    }

    private static SourceTexts SourcesOf(IReadOnlyList<Document> documents)
    {
        var sources = new SourceTexts();
        foreach (var document in documents)
            if (document.Content is { } content)
                sources.Provide(document.Path, content);
        return sources;
    }

    /// <summary>Reads the baseline, or reports why it cannot be read. False if it cannot; true if none is asked for.</summary>
    public static bool TryReadBaseline(string? file, LintRun run, Surroundings around, out Baseline? baseline)
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
}
