using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Syntax;

public class MarkdownReaderTests
{
    [Theory]
    [InlineData("**a** `b` [c](d) <e> &amp; \\*f\\*", "a b c & *f*")]
    [InlineData("| a | **b** |\n|---|---|\n| c | d |", "a b c d")]
    [InlineData("- [ ] a\n  > b", "a b")]
    [InlineData("a<br>b", "a b")]
    [InlineData("un**believ**able", "unbelievable")]
    [InlineData("see https://example.com/14:00 now", "see now")]
    [InlineData("~14:00 ~~no~~ ~15:00", "~14:00 no ~15:00")]
    [InlineData("<ul>\n<li><strong>a:</strong> b\n</ul>", "a: b")]
    [InlineData("<!-- a -->\n\nb", "b")]
    [InlineData("<p>a &amp; b&nbsp;c &gt; d R&D; Q&A</p>", "a & b c > d R&D; Q&A")]
    [InlineData("<p>1 < 2</p>", "1 < 2")]
    [InlineData("<p>a<?php b ?>c<!b>d</p>", "a c d")]
    [InlineData("<p>a</p><script>b</script><p>c</p><style>d", "a c")]
    [InlineData("<p title=\"a > b\">c <b", "c")]
    [InlineData("```\na\n```\nb", "b")]
    [InlineData("a&#x1F692;b &#10; &nbsp;c", "a🚒 b c")]
    [InlineData("<p>a&#x1F692; &#10;b</p>", "a🚒 b")]
    public void Prose_IsWhatAReaderSees(string markdown, string expected)
    {
        var postmortem = Read(markdown);
        Assert.Equal(markdown.Length, postmortem.Prose.Text.Length);
        Assert.Equal(expected, postmortem.Prose.Words(new TextSpan(0, markdown.Length)));
    }

    [Theory]
    [InlineData("a\nb", "Text a, Text b")]
    [InlineData("# a\n\nb\n=\n", "Heading a, Heading b")]
    [InlineData("- a\n  b\n- c", "ListItem a, Text b, ListItem c")]
    [InlineData("| a |\n|---|\n| b |", "TableHeader a, TableRow b")]
    [InlineData("<h2>a</h2><p>b</p><li>c<li>d", "Heading a, Text b, ListItem c, ListItem d")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>", "TableRow a b")]
    [InlineData("<div>\n# a\n</div>", "Heading a")]
    [InlineData("Date: a\nStatus: b\n---\n", "Text Date: a, Text Status: b")]
    [InlineData("    a", "Code ")]
    [InlineData("<div>##", "Text ##")]
    [InlineData("    - **14:00** It was down.  \n\n      Nobody saw it.\n    - `df` told Ann of it.\n    -b\n", "ListItem 14:00 It was down., Text Nobody saw it., ListItem df told Ann of it., Text -b")]
    [InlineData("a\n| b |\n|---|\n| c |\nd", "Text a, TableHeader b, TableRow c, Text d")]
    public void Lines_AreWhatTheyRenderAs(string markdown, string expected) => AssertLines(markdown, expected);

    [Theory]
    [InlineData("##Timeline", "Heading Timeline")]
    [InlineData("#Timeline", "Heading Timeline")]
    [InlineData("#Checkout", "Text #Checkout")]
    [InlineData("##timeline", "Text ##timeline")]
    [InlineData("#######Timeline", "Text #######Timeline")]
    [InlineData("- ##Timeline", "ListItem ##Timeline")]
    [InlineData("#\tTimeline", "Heading Timeline")]
    public void Heading_MayLackItsSpace(string markdown, string expected) => AssertLines(markdown, expected);

    [Theory]
    [InlineData("    - key: value\n    - other: value\n")]
    [InlineData("    It was down for all.\n    - It was up again at noon.\n")]
    [InlineData("    -x It was down for all of us.\n")]
    [InlineData("> a\n\n>     - It was down for all of us.\n")]
    [InlineData("```\n- It was down for all of us.\n```\n")]
    public void IndentedCode_IsNotAList(string markdown) =>
        Assert.Contains(Read(markdown).Page.Lines, l => l.Kind == LineKind.Code);

    [Theory]
    [InlineData("a | b\nc | d")]
    [InlineData("a | b\n|---|\nc | d")]
    [InlineData("|---|---|\na | b")]
    [InlineData("a\n---|---\nc | d")]
    [InlineData("- a\n  | b |\n  |---|\n  | c |\n  d")]
    public void BarsAlone_DoNotMakeATable(string markdown) =>
        Assert.DoesNotContain(Read(markdown).Page.BlockFaults, f => f.Kind == MarkupFaultKind.BrokenTable);

    [Theory]
    [InlineData("Date: a\n---\n", 1)]
    [InlineData("*Status*: a\n---\n", 1)]
    [InlineData("a\nb\n---\n", 1)]
    [InlineData("Timeline\n---\n", 0)]
    [InlineData("Timeline: a\n---\n", 0)]
    [InlineData("## Date: a\n", 0)]
    public void Underline_TakesMetadataInAsAHeading(string markdown, int faults) =>
        Assert.Equal(faults, Read(markdown).Page.BlockFaults.Count(f => f.Kind == MarkupFaultKind.MetadataAsHeading));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEnds_ChangeNothingButOffsets(string lineEnd)
    {
        const string Markdown = "# a\n\nb **c**\nd\n\n- e\n- f\n\n<h2>g</h2>\n";
        var postmortem = Read(Markdown.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal(
            Read(Markdown).Page.Lines.Select(l => (l.Kind, l.Level, l.Block)),
            postmortem.Page.Lines.Select(l => (l.Kind, l.Level, l.Block)));
        Assert.Equal("a b c d e f g", postmortem.Prose.Words(new TextSpan(0, postmortem.Source.Length)));
    }

    [Fact]
    public void RowWithoutText_ComesAfterTheRowAboveIt()
    {
        var lines = Read("a\n\n| b | c |\n|---|---|\n|   |   |\n| d |   |\n").Page.Lines;
        Assert.Equal([LineKind.Text, LineKind.TableHeader, LineKind.TableRow, LineKind.TableRow], lines.Select(l => l.Kind));
        Assert.Equal(lines.Select(l => l.Span.Start).Order(), lines.Select(l => l.Span.Start));
    }

    private static void AssertLines(string markdown, string expected)
    {
        var postmortem = Read(markdown);
        Assert.Equal(expected, string.Join(", ", postmortem.Page.Lines.Select(l => $"{l.Kind} {postmortem.Prose.Words(l.Span)}")));
    }

    private static Postmortem Read(string markdown)
    {
        var postmortem = Postmortem.Read(new SourceText(markdown), out var refusal);
        Assert.Null(refusal);
        return postmortem!;
    }
}
