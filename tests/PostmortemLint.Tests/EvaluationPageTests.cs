using System.Globalization;
using System.Text;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>
/// What docs/evaluation.tsv says is shown on docs/evaluation.md and on the pages of the rules. Set PML_REGENERATE=1 and run these tests to
/// regenerate both.
/// </summary>
public class EvaluationPageTests
{
    private const string DataFile = "docs/evaluation.tsv";

    private static readonly string[] Forms = ["outage", "default", "sre", "template", "folder"];

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Descriptor.Id)];

    [Fact]
    public void Table_IsUpToDate()
    {
        var (page, rows) = (Repository.Read("docs", "evaluation.md"), Rows());
        var parts = new StringBuilder();
        foreach (var batch in rows.Select(r => r.Batch).Distinct())
        {
            var ofBatch = rows.FindAll(r => r.Batch == batch);
            parts.Append($"### {batch}, {ofBatch[0].Date}\n\n| rule | {string.Join(" | ", Forms.Select(f => Head(ofBatch, f)))} |\n|---|{string.Concat(Forms.Select(_ => "---|"))}\n");
            foreach (var rule in ofBatch.GroupBy(r => r.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
                parts.Append($"| [{rule.Key}](rules/{rule.Key}.md) | {string.Join(" | ", Forms.Select(f => Cell(rule.FirstOrDefault(r => r.Form == f))))} |\n");
            parts.Append('\n');
        }
        Repository.AssertGenerated("docs/evaluation.md", Between(page, "<!-- rules: generated -->\n\n", "<!-- /rules -->", parts.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void PageOfTheRule_SaysHowOftenItIsRight(string id)
    {
        var file = $"docs/rules/{id}.md";
        var rows = Rows().FindAll(r => r.Rule == id);
        var said = rows.Count == 0
            ? "Nothing yet: no labelled document has this fault.\n"
            : string.Concat(rows.GroupBy(r => (r.Batch, r.Date)).Select(g => $"- {Name(g.Key.Batch)} ({g.Key.Date}): {string.Join("; ", g.Select(Say))}.\n"));
        Repository.AssertGenerated(file, Between(Repository.Read(file), "<!-- measured: generated -->\n\n", "\n<!-- /measured -->", said));
    }

    private static string Between(string page, string begin, string end, string content)
    {
        var (start, stop) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        Assert.True(start >= 0 && stop > start, $"The page has no marks {begin.TrimEnd()}.");
        return page[..(start + begin.Length)] + content + page[stop..];
    }

    private static string Name(string batch) => batch == "open" ? "Open documents" : $"First run on {batch}, which was not read before";

    private static string Say(Row row)
    {
        var right = row.Right + row.Wrong == 0 ? "no finding" : $"{row.Right} of {row.Right + row.Wrong} findings right";
        return $"{right}{(row.Missed > 0 ? $", {row.Missed} missed" : "")} in {row.Documents} of form {row.Form}";
    }

    private static string Head(List<Row> rows, string form) => rows.Find(r => r.Form == form) is { } row ? $"{form} ({row.Documents})" : form;

    private static string Cell(Row? row) =>
        row is null ? "" : $"{row.Right} of {row.Right + row.Wrong}{(row.Missed is { } missed ? $", {missed} missed" : "")}";

    private static List<Row> Rows() =>
        [.. Repository.Read(DataFile).Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t')).Select(c => new Row(
            c[0], c[1], c[2], Number(c[3]), c[4], Number(c[5]), Number(c[6]), c[7] == "-" ? null : Number(c[7])))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Row(string Batch, string Date, string Form, int Documents, string Rule, int Right, int Wrong, int? Missed);
}
