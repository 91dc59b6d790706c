using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli.Formats;

/// <summary>
/// Writes the XML of JUnit, which every server shows: a suite for each file, a failed test for each warning or error, and a passed one for
/// each suggestion, and for a file without findings.
/// </summary>
internal static class JUnitFormat
{
    private const string Product = "postmortem-lint";

    public static void Write(Outcome outcome, TextWriter to)
    {
        var titles = Linter.DescribeRules().ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor.Title);
        var findings = outcome.Shown.ToLookup(finding => finding.Diagnostic.Path);
        var files = outcome.Documents.Select(document => document.Path).Concat(findings.Select(file => file.Key)).Distinct().ToList();
        var text = new StringBuilder(XmlText.Declaration).Append("<testsuites name=\"" + Product + "\"")
            .Append(Counts([.. outcome.Shown], files.Count(file => !findings.Contains(file)))).Append(">\n");
        foreach (var file in files)
            WriteSuite(outcome.PathOf(file), [.. findings[file]], titles, text);
        to.Write(text.Append("</testsuites>\n"));
    }

    private static void WriteSuite(string path, List<Finding> findings, Dictionary<string, string> titles, StringBuilder text)
    {
        var name = XmlText.Escape(path);
        text.Append(CultureInfo.InvariantCulture, $"  <testsuite name=\"{name}\"{Counts(findings, findings.Count == 0 ? 1 : 0)}>\n");
        if (findings.Count == 0)
            text.Append(CultureInfo.InvariantCulture, $"    <testcase name=\"{Product}\" classname=\"{name}\"/>\n");
        // A server knows a test by its name, so a name has no line number in it.
        var numbers = new Dictionary<string, int>();
        foreach (var (_, finding) in findings)
        {
            var number = numbers[finding.Id] = numbers.GetValueOrDefault(finding.Id) + 1;
            var suffix = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({number})");
            var title = $"{finding.Id} {titles[finding.Id]}{suffix}";
            text.Append(CultureInfo.InvariantCulture, $"    <testcase name=\"{XmlText.Escape(title)}\" classname=\"{name}\">\n")
                .Append(CultureInfo.InvariantCulture, $"      {Result(new Finding(path, finding))}\n    </testcase>\n");
        }
        text.Append("  </testsuite>\n");
    }

    private static string Result(Finding finding)
    {
        var body = XmlText.Escape($"{TextFormat.Line(finding)} {finding.Diagnostic.HelpLink}");
        var message = XmlText.Escape(finding.Diagnostic.Message);
        return IsFailure(finding)
            ? $"<failure type=\"{TextFormat.Word(finding.Severity)}\" message=\"{message}\">{body}</failure>"
            : $"<system-out>{body}</system-out>";
    }

    private static bool IsFailure(Finding finding) => finding.Severity >= DiagnosticSeverity.Warning;

    private static string Counts(List<Finding> findings, int others) => string.Create(
        CultureInfo.InvariantCulture, $" tests=\"{findings.Count + others}\" failures=\"{findings.Count(IsFailure)}\" errors=\"0\"");
}
