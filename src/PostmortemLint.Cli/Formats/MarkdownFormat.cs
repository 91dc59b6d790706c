using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes a table for people, such as the summary of a job.</summary>
internal static class MarkdownFormat
{
    /// <summary>The first line, by which a report is told from a document: only a report may be replaced.</summary>
    public const string FirstLine = "<!-- postmortem-lint report -->";

    /// <summary>GitHub shows no summary of more than 1 MB, and this leaves room for what a job writes beside it.</summary>
    private const int MostBytes = 900_000;

    private const string Syntax = @"\`*_[]<>|~&#@$";

    public static void Write(Outcome outcome, TextWriter to)
    {
        var text = new StringBuilder(FirstLine).Append("\n\n## PostmortemLint\n\n")
            .Append(Summary.Of(outcome.Findings, outcome.Documents.Count)).Append('\n');
        if (outcome.Shown.Count > 0)
            WriteTable(outcome, text);
        to.Write(text);
    }

    private static void WriteTable(Outcome outcome, StringBuilder text)
    {
        text.Append("\n| place | severity | rule | finding |\n|---|---|---|---|\n");
        var bytes = 0;
        for (var i = 0; i < outcome.Shown.Count; i++)
        {
            var row = Row(outcome, outcome.Shown[i].Diagnostic);
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > MostBytes)
            {
                text.Append(CultureInfo.InvariantCulture, $"\nOnly the first {i} of {outcome.Shown.Count} findings are shown.\n");
                return;
            }
            text.Append(row);
        }
    }

    private static string Row(Outcome outcome, FileDiagnostic finding)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{outcome.PathOf(finding.Path)}:{finding.Start.Line}");
        var severity = finding.Severity.ToString().ToLowerInvariant();
        return $"| {Escape(place)} | {severity} | [{finding.Id}]({finding.HelpLink}) | {Escape(finding.Message)} |\n";
    }

    /// <summary>The text without effects, in Markdown and in a log.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in LogLine.Of(text))
        {
            if (Syntax.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
