using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>
/// Writes logging commands, which Azure Pipelines turns into the errors and warnings of a run. It has no command for a suggestion, which
/// is a line of text.
/// </summary>
internal static class AzureFormat
{
    public static void Write(Outcome outcome, TextWriter to)
    {
        var text = new StringBuilder();
        foreach (var (_, finding) in outcome.Shown)
        {
            var path = outcome.PathOf(finding.Path);
            if (finding.Severity < DiagnosticSeverity.Warning)
                text.Append(TextFormat.Line(new Finding(path, finding)));
            else
                text.Append("##vso[task.logissue type=").Append(finding.Severity == DiagnosticSeverity.Error ? "error" : "warning")
                    .Append(";sourcepath=").Append(Property(path))
                    .Append(CultureInfo.InvariantCulture, $";linenumber={finding.Start.Line};columnnumber={finding.Start.Column}")
                    .Append(CultureInfo.InvariantCulture, $";code={Property(finding.Id)};]{Data(finding.Message)}");
            text.Append(to.NewLine);
        }
        to.Write(text);
    }

    private static string Data(string value) => LogLine.Of(value)
        .Replace("%", "%AZP25", StringComparison.Ordinal);

    private static string Property(string value) => Data(value)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal);
}
