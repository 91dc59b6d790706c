using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes workflow commands, which GitHub Actions turns into annotations on the lines of a pull request.</summary>
internal static class GitHubFormat
{
    public static void Write(Outcome outcome, TextWriter to)
    {
        var text = new StringBuilder();
        foreach (var (_, finding) in outcome.Shown)
        {
            var ((line, column), (endLine, endColumn)) = (finding.Start, finding.End);
            var file = Property(outcome.PathOf(finding.Path));
            text.Append(CultureInfo.InvariantCulture, $"::{Command(finding.Severity)} file={file}")
                .Append(CultureInfo.InvariantCulture, $",line={line},col={column},endLine={endLine},endColumn={endColumn}")
                .Append(CultureInfo.InvariantCulture, $",title={Property(finding.Id)}::{Data(finding.Message)}")
                .Append(to.NewLine);
        }
        to.Write(text);
    }

    private static string Command(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string value) => LogLine.Of(value)
        .Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string value) => Data(value)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
