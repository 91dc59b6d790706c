using PostmortemLint.Configuration;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>Records the current findings, so that <c>check</c> and the build report only new ones.</summary>
internal static class BaselineCommand
{
    /// <summary>The exit code of the run.</summary>
    public static int Run(IReadOnlyList<string> paths, string output, RunSettings settings, Surroundings around)
    {
        if (CheckCommand.FindDocuments(paths, around) is not { } documents)
            return ExitCodes.CouldNotRun;
        var findings = CheckCommand.Lint(documents, new LintRun(settings), around).SelectMany(found => found);
        Baseline? baseline = null;
        if (!Report.TryWrite(output, path => (baseline = Baseline.Of(findings, path)).Write(), around))
            return ExitCodes.CouldNotRun;
        var recorded = $"{Summary.Count(baseline!.FaultCount, "fault")} in {Summary.Count(baseline.FileCount, "file")}";
        around.Say($"{output} has {recorded}; {Summary.Count(documents.Count, "file")} checked.");
        return ExitCodes.Clean;
    }
}
