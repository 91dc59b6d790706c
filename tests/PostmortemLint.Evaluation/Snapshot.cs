using System.Globalization;
using System.Text;
using PostmortemLint.Cli.Search;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Evaluation;

/// <summary>Writes what is read in a folder of documents, and what is found, to be compared with another version's by any tool that compares files.</summary>
/// <remarks>One file for each way of settings: readings, findings without their words, and messages. Each document is read a second time with CRLF; a reading that differs then says so.</remarks>
internal static class Snapshot
{
    private const string OwnForm =
        """
        postmortem_lint.sections = Summary; Impact; Timeline=Chronology|What happened when; Root Causes; Action Items; Lessons Learned; Sign-off
        postmortem_lint.teams = Payments;Platform;SRE;on-call
        postmortem_lint.services = checkout;gateway;search;API
        postmortem_lint.time_zone = Europe/Berlin
        """;

    public static void Write(string corpus, string folder)
    {
        Directory.CreateDirectory(folder);
        var documents = PathSearch.Find(corpus, ["."]);
        foreach (var (name, settings) in Ways())
        {
            var (readings, findings, messages) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
            foreach (var document in documents)
            {
                if (TextFile.Of(FileContent.Read(document.Path, 4096)).Source is not { } source)
                    continue;
                var shown = document.Shown.Replace('\\', '/');
                var (reading, found) = (WholeReading.Of(source, settings), Linter.Default.Lint(source, settings));
                readings.Append("## ").AppendLine(shown).Append(reading);
                findings.Append("## ").AppendLine(shown);
                messages.Append("## ").AppendLine(shown);
                foreach (var finding in found)
                {
                    findings.AppendLine(Place(source, finding));
                    messages.AppendLine($"{Place(source, finding)}: {finding.Message}");
                }
                var windows = new SourceText(source.Content.Replace("\n", "\r\n", StringComparison.Ordinal));
                if (WholeReading.Of(windows, settings) != reading || !Linter.Default.Lint(windows, settings).SequenceEqual(found))
                    readings.AppendLine("DIFFERENT WITH CRLF");
            }
            OutputFile.Write(Path.Combine(Path.GetFullPath(folder), name + ".readings.txt"), readings.ToString());
            OutputFile.Write(Path.Combine(Path.GetFullPath(folder), name + ".findings.txt"), findings.ToString());
            OutputFile.Write(Path.Combine(Path.GetFullPath(folder), name + ".messages.txt"), messages.ToString());
        }
    }

    private static IEnumerable<(string Name, DocumentSettings Settings)> Ways() =>
    [
        ("default", DocumentSettings.Default),
        ("all", new DocumentSettings(new RunSettings { Mode = RuleMode.All }, [])),
        ("sre", Of("postmortem_lint.profile = sre")),
        ("own", Of(OwnForm)),
    ];

    private static DocumentSettings Of(string lines) =>
        new(RunSettings.Default, SettingsFile.Read("/.globalconfig", new SourceText(lines), isGlobal: true, RuleCatalog.Settings).Sections.SelectMany(s => s.Settings));

    private static string Place(SourceText source, Diagnostic finding) =>
        $"{finding.Id} {finding.Severity} {Place(source, finding.Span)}{string.Concat(finding.Related.Select(related => " against " + Place(source, related)))}{(finding.Suppression is null ? "" : " suppressed")}";

    /// <summary>In lines and columns, from 1.</summary>
    public static string Place(SourceText source, TextSpan span)
    {
        var (start, end) = (source.GetLinePosition(span.Start), source.GetLinePosition(span.End));
        return string.Create(CultureInfo.InvariantCulture, $"{start.Line},{start.Column}-{end.Line},{end.Column}");
    }
}
