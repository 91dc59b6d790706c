using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Suppressions;

/// <summary>PML0005, PML0006 and PML0007: what is wrong with a suppression itself.</summary>
public class MalformedSuppressionTests
{
    [Theory]
    [InlineData("<!-- postmortem-lint [|disable|] -- r -->", "'disable' names no rule. Add the rules' ids, as in 'disable PML4001'.")]
    [InlineData("<!-- postmortem-lint [|enable|] -->", "'enable' names no rule. Add the rules' ids, as in 'enable PML4001'.")]
    [InlineData("<!-- [|postmortem-lint|] -->", "This suppression does not say what to do. Write 'disable', 'disable-line', 'disable-next-line', 'disable-file' or 'enable'.")]
    [InlineData("<!-- postmortem-lint [|disabel|] PML1010 -->", "'disabel' is not a suppression command. Write 'disable'.")]
    [InlineData("<!-- postmortem-lint [|disable-nextline|] PML1010 -->", "'disable-nextline' is not a suppression command. Write 'disable-next-line'.")]
    [InlineData("<!-- postmortem-lint [|ignore|] PML1010 -->", "'ignore' is not a suppression command. Write 'disable', 'disable-line', 'disable-next-line', 'disable-file' or 'enable'.")]
    [InlineData("<!-- postmortem-lint disable-file [|PML101|] -- r -->", "'PML101' is not the id of a rule. Write 'PML1001'.")]
    [InlineData("<!-- postmortem-lint disable-file [|PLM1010|] -- r -->", "'PLM1010' is not the id of a rule. Write 'PML1010'.")]
    [InlineData("<!-- postmortem-lint disable-file [|PML9999999|] -- r -->", "'PML9999999' is not the id of a rule. See the list of rules.")]
    [InlineData("<!-- postmortem-lint disable-file PML1010 [|because|] it is a draft -->\nTBD", "'because' is not the id of a rule. Name rules by their ids, and put the reason after '--'.")]
    [InlineData("<!-- postmortem-lint disable-file PML1010 [|PML0005|] -- r -->\nTBD", "PML0005 is not about the document's text, so no comment can hide it. Remove it, and configure its severity instead.")]
    [InlineData("TBD\n\n<!-- postmortem-lint disable [|PML1010|] -- r -->\nTBD", "'disable PML1010' is never closed, so it hides PML1010 to the end of the document. Add 'enable PML1010', or write 'disable-file'.")]
    [InlineData("<!-- postmortem-lint enable [|PML1010|] -->", "No 'disable PML1010' is open here. Remove this, or add 'disable' above what is to be hidden.")]
    [InlineData("<!-- postmortem-lint disable PML1010 -->TBD<!-- postmortem-lint enable PML1010 -->\n\n<!-- postmortem-lint enable [|PML1010|] -->", "No 'disable PML1010' is open here. Remove this, or add 'disable' above what is to be hidden.")]
    [InlineData("TBD\n\n<!-- [|postmortem-lint|] disable-file PML1010 -- r", "This suppression has no '-->', so it hides nothing. Close the comment.")]
    [InlineData("<!-- [|postmortem-lint-disable|] PML1010 -->", "This comment begins with 'postmortem-lint-disable', so it hides nothing. Write 'postmortem-lint disable'.")]
    [InlineData("<!-- [|PostmortemLint: Disable-Line|] PML1010 -->", "This comment begins with 'PostmortemLint: Disable-Line', so it hides nothing. Write 'postmortem-lint disable-line'.")]
    public void MalformedSuppression_Reports(string markup, string message) => Check(markup, "PML0006", message);

    [Theory]
    [InlineData("<!-- postmortem-lint-report: begin -->")]
    [InlineData("<!-- Postmortem linted by hand -->")]
    [InlineData("<!-- postmortem of the outage -->")]
    [InlineData("<!-- -->")]
    [InlineData("<!---->")]
    [InlineData("<!-- postmortem-lint disable PML1010 PML7001 -- r -->TBD<!-- postmortem-lint enable PML7001 -->\n\n<!-- postmortem-lint enable PML1010 -->")]
    [InlineData("`<!-- postmortem-lint disabel PML1010 -->`")]
    [InlineData("Text\n\n```html\n<!-- postmortem-lint disable PML1010 -->\n```")]
    public void MalformedSuppression_DoesNotReport(string text) => Check(text, "PML0006");

    [Fact]
    public void IdsBesideAFaultyOne_StillCount() =>
        Assert.All(Lint("<!-- postmortem-lint disable-file PML10100 PML1010 because -->\n\nTBD\n").Where(d => d.Id == "PML1010"), d => Assert.NotNull(d.Suppression));

    [Fact]
    public void UnclosedRange_HidesDownToTheEnd() =>
        Assert.Equal([false, true], Lint("TBD\n\n<!-- postmortem-lint disable PML1010 -- r -->\n\nTBD\n").Where(d => d.Id == "PML1010").Select(d => d.Suppression is not null));

    [Theory]
    [InlineData("TBD\n\n<!-- postmortem-lint disable-line [|PML1010|] -- r -->\n", "PML1010 is not reported on line 3, so this suppression hides nothing. Remove it, or make it cover line 1.")]
    [InlineData("Text.\n\n<!-- postmortem-lint disable-file [|PML1010|] -- r -->\n", "PML1010 is not reported in this document, so this suppression hides nothing. Remove it.")]
    [InlineData("<!-- postmortem-lint disable [|PML1010|] -->\n\n<!-- postmortem-lint enable PML1010 -->\n", "PML1010 is not reported on lines 1 to 3, so this suppression hides nothing. Remove it.")]
    [InlineData("\n<!-- postmortem-lint disable [|PML1010|] -->\n\n", "PML1010 is not reported from line 2 on, so this suppression hides nothing. Remove it.")]
    [InlineData("TBD <!-- postmortem-lint disable-line PML1010 -- a -->\n\n<!-- postmortem-lint disable-next-line [|PML1010|] -- b -->\nText.\n", "PML1010 is not reported on line 4, so this suppression hides nothing. Remove it.")]
    public void UnnecessarySuppression_Reports(string markup, string message) => Check(markup, "PML0005", message);

    [Theory]
    [InlineData("TBD <!-- postmortem-lint disable-line PML1010 -- r -->\n")]
    [InlineData("Text. <!-- postmortem-lint disable-line PML7001 -- a rule that does not run -->\n")]
    [InlineData("Text. <!-- postmortem-lint disabel PML1010 -->\n")]
    public void UnnecessarySuppression_DoesNotReport(string text) => Check(text, "PML0005");

    [Fact]
    public void RuleThatFailed_LeavesItsSuppressionUnjudged()
    {
        var linter = new Linter([new FailingRule()], readsAnything: true);
        Assert.Equal(["PML0010"], linter.Lint(new SourceText("Text. <!-- postmortem-lint disable-line PML1010 -- r -->\n"), DocumentSettings.Default).Select(d => d.Id));
    }

    [Theory]
    [InlineData("TBD <!-- postmortem-lint [|disable-line|] PML1010 -->\n", "This 'disable-line' gives no reason. Add one after '--', as in 'disable-line PML1010 -- why this is fine here'.")]
    [InlineData("<!-- postmortem-lint [|disable-file|] PML1010 PML7001 -- -->\nTBD\n", "This 'disable-file' gives no reason. Add one after '--', as in 'disable-file PML1010 -- why this is fine here'.")]
    public void SuppressionWithoutReason_Reports(string markup, string message) => Check(markup, "PML0007", message);

    [Theory]
    [InlineData("TBD <!-- postmortem-lint disable-line PML1010 -- r -->\n")]
    [InlineData("TBD <!-- postmortem-lint disable-line PML1010 — r -->\n")]
    [InlineData("<!-- postmortem-lint disable PML1010 --- r -->\nTBD\n<!-- postmortem-lint enable PML1010 -->\n")]
    [InlineData("<!-- postmortem-lint disable-file -->\n")]
    public void SuppressionWithoutReason_DoesNotReport(string text) => Check(text, "PML0007");

    [Fact]
    public void SuppressionWithoutReason_IsOffByDefault() =>
        Assert.DoesNotContain(new Linter([new EveryPlaceholder()], readsAnything: true).Lint(new SourceText("TBD <!-- postmortem-lint disable-line PML1010 -->\n"), DocumentSettings.Default), d => d.Id == "PML0007");

    private static void Check(string markup, string id, params string[] messages)
    {
        var marked = MarkedText.Parse(markup);
        var found = Lint(marked.Text).Where(d => d.Id == id).ToList();
        Assert.Equal(marked.Spans.Zip(messages), found.Select(d => (d.Span, d.Message)));
        Assert.Equal(messages.Length, marked.Spans.Count);
        Assert.All(found, d => Assert.InRange(d.Message.Length, 1, 200));
    }

    private static IReadOnlyList<Diagnostic> Lint(string text) =>
        new Linter([new EveryPlaceholder()], readsAnything: true).Lint(new SourceText(text), Settings.Everything);

    private sealed class FailingRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new PML1010PlaceholderText().Descriptor;

        public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) => throw new InvalidOperationException("No luck.");
    }
}
