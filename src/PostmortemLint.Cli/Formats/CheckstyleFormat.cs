using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes the XML of Checkstyle, which many servers and plugins read.</summary>
internal static class CheckstyleFormat
{
    public static void Write(Outcome outcome, TextWriter to)
    {
        var text = new StringBuilder(XmlText.Declaration).Append("<checkstyle version=\"4.3\">\n");
        foreach (var file in outcome.Shown.GroupBy(finding => finding.Diagnostic.Path))
        {
            text.Append(CultureInfo.InvariantCulture, $"  <file name=\"{XmlText.Escape(outcome.PathOf(file.Key))}\">\n");
            foreach (var (_, finding) in file)
                text.Append(CultureInfo.InvariantCulture, $"    <error line=\"{finding.Start.Line}\" column=\"{finding.Start.Column}\"")
                    .Append(CultureInfo.InvariantCulture, $" severity=\"{Severity(finding.Severity)}\"")
                    .Append(CultureInfo.InvariantCulture, $" message=\"{XmlText.Escape(finding.Message)}\"")
                    .Append(CultureInfo.InvariantCulture, $" source=\"PostmortemLint.{finding.Id}\"/>\n");
            text.Append("  </file>\n");
        }
        to.Write(text.Append("</checkstyle>\n"));
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
