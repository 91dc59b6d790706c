using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Output;

namespace PostmortemLint.Cli;

/// <summary>Lints files and reports what it finds. Excludes nothing and remembers nothing.</summary>
internal static class CheckCommand
{
    private static readonly TimeSpan ProgressDelay = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<string> Formats { get; } = ["text", "sarif", "github"];

    /// <summary>The exit code of the run.</summary>
    public static int Run(IReadOnlyList<string> paths, string format, string? output, RunSettings settings, Surroundings around)
    {
        var missing = paths.Where(path => path.Length == 0 || !Path.Exists(Path.GetFullPath(path, around.Folder))).ToList();
        foreach (var path in missing)
            around.Error.WriteLine(path.StartsWith('-') ? $"'{path}' is no option, and no such file exists." : $"'{path}' does not exist.");
        if (missing.Count > 0)
            return ExitCodes.CouldNotRun;

        var documents = DocumentSearch.Find(around.Folder, paths);
        var findings = Lint(documents, settings, around);
        if (output == null)
            Write(format, findings, around.Out, around.Paint, around.Folder);
        else if (!TryWriteFile(output, format, findings, around))
            return ExitCodes.CouldNotRun;
        around.Error.WriteLine(Summary.Of(findings, documents.Count));
        return findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? ExitCodes.Found : ExitCodes.Clean;
    }

    private static List<Finding> Lint(IReadOnlyList<Document> documents, RunSettings settings, Surroundings around)
    {
        var run = new LintRun(settings);
        var results = new IReadOnlyList<FileDiagnostic>[documents.Count];
        using (var progress = new Progress(around.ShowsProgress ? around.Error : null, documents.Count, ProgressDelay))
            Workers.Run(documents.Count, index =>
            {
                results[index] = run.Lint(documents[index].Path);
                progress.Advance();
            });
        var findings = new List<Finding>();
        for (var index = 0; index < results.Length; index++)
            foreach (var found in results[index])
                if (found.Severity > DiagnosticSeverity.Silent)
                    findings.Add(new Finding(documents[index].Shown, found));
        foreach (var found in run.ConfigurationFindings)
            if (found.Severity > DiagnosticSeverity.Silent)
                findings.Add(new Finding(Shown(found.Path, around.Folder), found));
        return findings;
    }

    /// <summary>Nobody gave the path of a configuration file: it is shown relative where it is below the folder.</summary>
    private static string Shown(string path, string folder) =>
        Path.GetRelativePath(folder, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;

    private static bool TryWriteFile(string output, string format, IReadOnlyList<Finding> findings, Surroundings around)
    {
        try
        {
            using var text = new StringWriter();
            Write(format, findings, text, paint: null, around.Folder);
            OutputFile.Write(Path.GetFullPath(output, around.Folder), text.ToString());
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            around.Error.WriteLine($"'{output}' cannot be written: {fault.Message}");
            return false;
        }
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
