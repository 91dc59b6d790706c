using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PostmortemLint.Cli.Formats;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

public sealed class MarkdownFormatTests : IDisposable
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Report_IsATable_UnderTheSummary()
    {
        folder.Write("docs/a.md", Samples.Faulty);
        var report = Tool.Run(folder, "check", "docs", "--format", "markdown").Out;
        Assert.StartsWith("<!-- postmortem-lint report -->\n\n## PostmortemLint\n\n1 file checked: 3 warnings.\n\n| place |", report, StringComparison.Ordinal);
        Assert.Contains("\n| docs/a.md:5 | warning | [PML2003](https://github.com/postmortemlint/PostmortemLint.Tasks/blob/main/docs/rules/PML2003.md) | The outage time '14:20' has no time zone", report, StringComparison.Ordinal);
        Assert.Equal(4, Table(report).Count);
    }

    [Fact]
    public void NoFindings_AreNoTable()
    {
        folder.Write("a.md", Samples.Clean);
        Assert.Equal("<!-- postmortem-lint report -->\n\n## PostmortemLint\n\n1 file checked: nothing found.\n", Tool.Run(folder, "check", "a.md", "--format", "markdown").Out);
    }

    [Theory]
    [InlineData("a | b \\| c ` | ` d")]
    [InlineData("[x](https://example.org) ![y](z) <b>bold</b> <!-- c -->")]
    [InlineData("*a* _b_ **c** ~~d~~ &amp; #1 $x$ `code`")]
    [InlineData("trailing \\")]
    public void Words_AreShownAsTheyAre(string message)
    {
        var rows = Table(Made.Report(MarkdownFormat.Write, Made.Finding("a_b.md", DiagnosticSeverity.Warning, message)));
        Assert.Equal(4, rows[1].Count);
        Assert.Equal(message, Text(rows[1], 3));
        Assert.Equal("a_b.md:3", Text(rows[1], 0));
    }

    [Fact]
    public void ManyFindings_AreCut_AndCounted()
    {
        var findings = Enumerable.Range(0, 9_000).Select(number => Made.Finding($"{number}.md", DiagnosticSeverity.Warning, new string('é', 100))).ToArray();
        var report = Made.Report(MarkdownFormat.Write, findings);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(report), 800_000, 1_000_000);
        Assert.Matches(@"\nOnly the first \d{4} of 9000 findings are shown\.\n$", report);
    }

    private static List<TableRow> Table(string report) => [.. Markdown.Parse(report, Pipeline).OfType<Table>().Single().Cast<TableRow>()];

    private static string Text(TableRow row, int cell)
    {
        var inlines = ((ParagraphBlock)((TableCell)row[cell])[0]).Inline!;
        Assert.All(inlines, inline => Assert.True(inline is LiteralInline or HtmlEntityInline, inline.GetType().Name));
        return string.Concat(inlines.Select(inline => inline is LiteralInline literal ? literal.Content.ToString() : ""));
    }
}
