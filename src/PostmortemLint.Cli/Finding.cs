using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>A finding, with the path of its document as the user gave it.</summary>
internal sealed record Finding(string Path, FileDiagnostic Diagnostic)
{
    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>The findings in the configuration files that a run has read, without silent ones.</summary>
    public static IEnumerable<Finding> OfConfiguration(LintRun run, string folder) =>
        run.ConfigurationFindings
            .Where(fault => fault.Severity > DiagnosticSeverity.Silent)
            .Select(fault => new Finding(Shown(fault.Path, folder), fault));

    /// <summary>The path of a configuration file, which the user did not give: relative if it is below the folder.</summary>
    public static string Shown(string path, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
