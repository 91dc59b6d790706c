using PostmortemLint.Cli.Formats;
using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Search;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>Records the current findings, so that <c>check</c> and the build report only new ones.</summary>
internal static class BaselineCommand
{
    /// <summary>The exit code of the run.</summary>
    /// <param name="what">The documents.</param>
    /// <param name="outputOption">The file to write; null for the one that configuration files name, or else the usual one.</param>
    /// <param name="prunes">Whether the file only loses what is no longer found.</param>
    /// <param name="scope">What configuration files set.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static int Run(WhatToLint what, string? outputOption, bool prunes, BuildScope scope, Surroundings around)
    {
        var run = scope.Begin();
        var output = outputOption ?? scope.Baseline ?? Baseline.DefaultName;
        Baseline? old = null;
        // A baseline without a document that is to be in it would replace a better one.
        if (Selection.Of(what, scope, around) is not { IsWhole: true, Documents: var documents }
            || ReportFiles.Refuse([($"--output {output}", output)], documents, [(what.FilesFrom, "the list of files")], around)
            || (prunes && !TryRead(output, run, around, out old)))
            return ExitCodes.CouldNotRun;
        using var interruption = new Interruption(around);
        var results = CheckCommand.Lint(documents, run, around, interruption);
        TextFormat.Write([.. Finding.OfConfiguration(run, around.Folder)], around.Error, paint: null);
        if (results.Contains(null))
        {
            around.Say("Interrupted: no baseline is written.");
            return ExitCodes.Interrupted;
        }
        if (what.FindsNothing(documents))
        {
            around.Say(scope.DescribeNothing());
            return ExitCodes.Clean;
        }
        Baseline? baseline = null;
        if (!Report.TryWrite(output, Write, around))
            return ExitCodes.CouldNotRun;
        var recorded = $"{Summary.Count(baseline!.FaultCount, "fault")} in {Summary.Count(baseline.FileCount, "file")}";
        var change = old is null ? ""
            : old.FaultCount <= baseline.FaultCount ? ", as before"
            : $" after the removal of {Summary.Count(old.FaultCount - baseline.FaultCount, "fault")}";
        around.Say($"{output} has {recorded}{change}; {Summary.Count(documents.Count, "file")} checked.");
        return ExitCodes.Clean;

        void Write(string path)
        {
            baseline = old is null
                ? Baseline.Of(results.SelectMany(found => found!), path)
                : old.Prune(documents.Select((document, i) => KeyValuePair.Create(document.Path, results[i]!)));
            baseline.Write();
        }
    }

    /// <summary>Reads the file that is to be pruned, or reports why it cannot be.</summary>
    private static bool TryRead(string file, LintRun run, Surroundings around, out Baseline? baseline)
    {
        if (!CheckCommand.TryReadBaseline(file, run, around, out baseline))
            return false;
        var unreadable = baseline!.UnreadableLines.ToList();
        foreach (var line in unreadable)
            around.Say($"'{file}', line {line.Start.Line}: {line.Message}");
        return unreadable.Count == 0;
    }
}
