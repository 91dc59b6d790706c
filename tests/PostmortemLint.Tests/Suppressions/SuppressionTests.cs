using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Syntax;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Suppressions;

/// <summary>What comments hide. The rule of these tests reports every "TBD".</summary>
public class SuppressionTests
{
    [Theory]
    [InlineData("- TBD <!-- postmortem-lint disable-line PML1010 -- r -->\n- [|TBD|]\n")]
    [InlineData("- <!-- postmortem-lint disable-line PML1010 -- r --> TBD\n- [|TBD|]\n")]
    [InlineData("- [|TBD|]\n<!-- postmortem-lint disable-next-line PML1010 -- r -->\n- TBD\n- [|TBD|]\n")]
    [InlineData("- [|TBD|]\n  <!-- postmortem-lint disable-next-line PML1010 -- r -->\n- TBD\n- [|TBD|]\n")]
    [InlineData("- [|TBD|] <!-- postmortem-lint disable-next-line PML1010 -- r -->\n- TBD\n- [|TBD|]\n")]
    [InlineData("<!-- postmortem-lint disable-next-line PML1010 -- r -->\n\n \t\nTBD\n\n[|TBD|]\n")]
    [InlineData("[|TBD|]\n\n<!-- postmortem-lint disable PML1010 -- r -->\n\nTBD\n\n- TBD\n\n<!-- postmortem-lint enable PML1010 -->\n\n[|TBD|]\n")]
    [InlineData("TBD <!-- postmortem-lint disable PML1010 -- r -->\nTBD\nTBD <!-- postmortem-lint enable PML1010 -->\n[|TBD|]\n")]
    [InlineData("TBD\n\n> TBD\n\n<!-- postmortem-lint disable-file PML1010 -- r -->\n\nTBD\n")]
    [InlineData("<!-- postmortem-lint disable-next-line PML1010 -- r -->\n| TBD | b |\n|---|---|\n| [|TBD|] | b |\n")]
    [InlineData("| a | b |\n|---|---|\n| TBD | b <!-- postmortem-lint disable-line PML1010 -- r --> |\n| [|TBD|] | b |\n")]
    [InlineData("| a | b |\n|---|---|\n| [|TBD|] | b <!-- postmortem-lint disable-next-line PML1010 -- r --> |\n| TBD | b |\n| [|TBD|] | b |\n")]
    [InlineData("# TBD <!-- postmortem-lint disable-line PML1010 -- r -->\n\n[|TBD|]\n")]
    [InlineData("> TBD <!-- postmortem-lint disable-line PML1010 -- r -->\n> [|TBD|]\n")]
    [InlineData("<div>\n<!-- postmortem-lint disable-next-line PML1010 -- r -->\nTBD\n</div>\n\n[|TBD|]\n")]
    [InlineData("**x <!-- postmortem-lint disable-line PML1010 -- r -->** TBD\n\n[|TBD|]\n")]
    [InlineData("<!--\n  postmortem-lint disable-next-line\n  PML4001,\n  PML1010\n  -- r\n-->\nTBD\n\n[|TBD|]\n")]
    [InlineData("<!-- postmortem-lint disable-line PML1010 — r --> TBD\n[|TBD|]\n")]
    [InlineData("<!--postmortem-lint disable-line pml1010--> TBD\n[|TBD|]\n")]
    public void Comment_Hides(string markup) => CheckHidden(markup);

    [Theory]
    [InlineData("```\n<!-- postmortem-lint disable-file PML1010 -- r -->\n```\n\n[|TBD|]\n")]
    [InlineData("Text.\n\n    <!-- postmortem-lint disable-file PML1010 -- r -->\n\n[|TBD|]\n")]
    [InlineData("`<!-- postmortem-lint disable-file PML1010 -- r -->`\n\n[|TBD|]\n")]
    [InlineData("---\nnote: <!-- postmortem-lint disable-file PML1010 -- r -->\n---\n\n[|TBD|]\n")]
    [InlineData("\\<!-- postmortem-lint disable-file PML1010 -- r -->\n\n[|TBD|]\n")]
    [InlineData("<!-- postmortem-lint disable-file PML4001 -- r -->\n\n[|TBD|]\n")]
    [InlineData("<!-- disable-file PML1010 -- r -->\n\n[|TBD|]\n")]
    [InlineData("<!-- see postmortem-lint disable-file PML1010 -- r -->\n\n[|TBD|]\n")]
    [InlineData("postmortem-lint disable-file PML1010\n\n[|TBD|]\n")]
    [InlineData("<!-- postmortem-lint disable-next-line PML1010 -- r -->\n")]
    [InlineData("[|TBD|]\n\n<!-- postmortem-lint enable PML1010 -->\n")]
    public void Comment_DoesNotHide(string markup) => CheckHidden(markup);

    [Fact]
    public void Reason_IsKept_InOneLine()
    {
        var hidden = Assert.Single(Lint("TBD <!-- postmortem-lint disable-line PML1010 -- the log\nhas -- no clock -->\n"));
        Assert.Equal(new Suppression(SuppressionKind.InSource, "the log has -- no clock"), hidden.Suppression);
    }

    [Fact]
    public void MissingReason_IsNull() =>
        Assert.Equal(new Suppression(SuppressionKind.InSource, null), Assert.Single(Lint("TBD <!-- postmortem-lint disable-line PML1010 -->\n")).Suppression);

    [Fact]
    public void NarrowestSuppression_HasTheFinding() => Assert.Equal(
        ["(1,35) PML0005 PML1010 is not reported in this document, so this suppression hides nothing. Remove it.", "(3,1) PML1010 hidden: line"],
        Show("<!-- postmortem-lint disable-file PML1010 -- file -->\n\nTBD <!-- postmortem-lint disable-line PML1010 -- line -->\n"));

    [Fact]
    public void FindingAtTheDocument_IsHiddenAtItsLine_OrInTheWholeFile()
    {
        const string report = "## Impact\n\nNobody could pay.\n";
        Assert.Equal(["(1,1) PML1007 hidden: r"], Show("<!-- postmortem-lint disable-file PML1007 -- r -->\n\n" + report, new PML1007MissingTitle()));
        Assert.Equal(["(1,1) PML1007 hidden: r"], Show("<!-- postmortem-lint disable-line PML1007 -- r -->\n\n" + report, new PML1007MissingTitle()));
    }

    [Fact]
    public void NotAPostmortem_IsHidden_AndOtherSuppressionsAreNotJudged() => Assert.Equal(
        ["(1,3) PML0008 hidden: an index"],
        Show(Linter.Default, "# Index <!-- postmortem-lint disable-line PML0008 -- an index -->\n\n<!-- postmortem-lint disable-file PML1001 -- r -->\n"));

    [Fact]
    public void CommentInFrontOfAnItemsText_LeavesItAnItem()
    {
        var lines = Postmortem.Read(new SourceText("- <!-- a --> One\n- <!-- b -->\n  Two\n"), out _)!.Page.Lines;
        Assert.Equal([(LineKind.ListItem, 1), (LineKind.ListItem, 1)], lines.Select(l => (l.Kind, l.Level)));
    }

    [Fact]
    public void HiddenFinding_IsMarkedInTheFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", "# Index <!-- postmortem-lint disable-line PML0008 -- an index -->\n");
        Assert.Equal("an index", Assert.Single(new PostmortemLint.Hosting.LintRun().Lint(path)).Suppression?.Justification);
    }

    private static void CheckHidden(string markup)
    {
        var marked = MarkedText.Parse(markup);
        var shown = Lint(marked.Text).Where(d => d.Id == "PML1010" && d.Suppression is null);
        Assert.Equal(marked.Spans, shown.Select(d => d.Span));
    }

    private static IReadOnlyList<Diagnostic> Lint(string text) => new Linter([new EveryPlaceholder()], readsAnything: true).Lint(new SourceText(text), DocumentSettings.Default);

    private static IEnumerable<string> Show(string text, Rule? rule = null) => Show(new Linter([rule ?? new EveryPlaceholder()], readsAnything: true), text);

    private static IEnumerable<string> Show(Linter linter, string text)
    {
        var source = new SourceText(text);
        return linter.Lint(source, DocumentSettings.Default).Select(d => source.GetLinePosition(d.Span.Start) is var (line, column)
            ? $"({line},{column}) {d.Id} {(d.Suppression is { } s ? $"hidden: {s.Justification}" : d.Message)}" : "");
    }
}
