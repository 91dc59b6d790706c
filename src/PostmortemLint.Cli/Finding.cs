using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>A finding with its document's path as it was given.</summary>
internal sealed record Finding(string Path, FileDiagnostic Diagnostic)
{
    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>Those in the configuration files that a run has read, but for what nobody is to be shown.</summary>
    public static IEnumerable<Finding> OfConfiguration(LintRun run, string folder) =>
        run.ConfigurationFindings.Where(fault => fault.Severity > DiagnosticSeverity.Silent).Select(fault => new Finding(Shown(fault.Path, folder), fault));

    /// <summary>Nobody gave the path of a configuration file: it is shown relative where it is below the folder.</summary>
    public static string Shown(string path, string folder) =>
        System.IO.Path.GetRelativePath(folder, path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
}
