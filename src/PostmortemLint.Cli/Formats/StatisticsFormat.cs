using System.Globalization;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes how many findings each rule has, and in how many files: the most frequent rule first.</summary>
internal static class StatisticsFormat
{
    public static ReportFormat Instance { get; } = new("statistics", (outcome, to, _) => Write(outcome, to));

    private static void Write(Outcome outcome, TextWriter to)
    {
        var titles = Linter.DescribeRules().ToDictionary(rule => rule.Descriptor.Id, rule => rule.Descriptor.Title);
        var rows = outcome.Shown.GroupBy(finding => finding.Diagnostic.Id)
            .Select(rule => (Count: rule.Count(), Files: rule.Select(finding => finding.Diagnostic.Path).Distinct().Count(), Id: rule.Key))
            .OrderByDescending(row => row.Count).ThenBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => (Count: row.Count.ToString(CultureInfo.InvariantCulture), Files: Summary.Count(row.Files, "file"), row.Id))
            .ToList();
        var digits = rows.Select(row => row.Count.Length).Append(0).Max();
        var width = rows.Select(row => row.Files.Length).Append(0).Max();
        foreach (var (count, files, id) in rows)
            to.WriteLine(LogLine.Of($"{count.PadLeft(digits)} in {files.PadRight(width)}  {id}  {titles[id]}"));
    }
}
