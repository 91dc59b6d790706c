using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli;

/// <summary>A finding with its document's path as it was given.</summary>
internal sealed record Finding(string Path, FileDiagnostic Diagnostic)
{
    public DiagnosticSeverity Severity => Diagnostic.Severity;
}
