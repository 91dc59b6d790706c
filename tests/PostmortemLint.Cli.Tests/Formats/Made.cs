using PostmortemLint.Cli.Formats;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>Findings that no rule has made, and what a format writes of them.</summary>
internal static class Made
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "pml-nowhere"));

    /// <summary>A finding from line 3, column 5 to line 4, column 9 of a file that is not there.</summary>
    public static FileDiagnostic Finding(string path, DiagnosticSeverity severity, string message) =>
        new(Path.Combine(Folder, path), new LinePosition(3, 5), new LinePosition(4, 9), "PML9999", severity, message, "https://example.org/PML9999");

    public static string Report(Action<Outcome, TextWriter> write, params FileDiagnostic[] findings)
    {
        using var text = new StringWriter();
        write(new Outcome([], [.. findings.Select(finding => new Finding(finding.Path, finding))], Folder, new SourceTexts()), text);
        return text.ToString();
    }
}
