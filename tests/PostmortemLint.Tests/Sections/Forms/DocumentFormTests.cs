using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Sections.Forms;

/// <summary>Which form a document is asked to follow, and what that asks for.</summary>
public class DocumentFormTests
{
    [Theory]
    [InlineData("outage", "Issue Summary; Timeline; Root Cause")]
    [InlineData("outage", "Summary; Timeline; Root Causes and Resolution")]
    [InlineData("outage", "Overview; Chronology; Cause & Resolution; Corrective and/or preventive measures")]
    [InlineData("outage", "Timeline; Resolution; 4. Corrective and Preventative Measures")]
    [InlineData("default", "Issue Summary; Timeline")] // Two of the four.
    [InlineData("default", "Incident Summary; Timeline; Root Cause; Corrective Actions")]
    [InlineData("default", "Summary; Timeline; Root cause; Next steps")]
    [InlineData("sre", "Summary; Impact; Root Causes; Trigger; Timeline")]
    [InlineData("sre", "Summary; Lessons Learned; Root Cause; Action Items; Timeline; Appendix")]
    [InlineData("default", "Summary; Impact; Root Causes; Resolution; Timeline")] // One of those that few others have.
    [InlineData("default", "Impact; Trigger; Detection; Lessons learned")] // Four.
    [InlineData("default", "")]
    public void Names_TellTheForm(string form, string sections) => Assert.Equal(form, FormOf(Document(sections)));

    [Theory]
    [InlineData("outage", "postmortem_lint.profile = outage")]
    [InlineData("sre", "postmortem_lint.profile = sre")]
    [InlineData("sections", "postmortem_lint.sections = Summary; Glossary")]
    [InlineData("outage", "postmortem_lint.profile = outage\npostmortem_lint.sections = Summary; Glossary")]
    [InlineData("default", "postmortem_lint.profile = auto")]
    [InlineData("default", "postmortem_lint.template = none")]
    public void WhatIsSet_ComesFirst(string form, string lines) => Assert.Equal(form, FormOf(Document("Summary; Timeline"), Settings.Of(lines)));

    [Fact]
    public void Sections_OfAnOutageReport_CanBeSet()
    {
        var settings = Settings.Of("postmortem_lint.profile = outage\npostmortem_lint.sections = Summary; Glossary");
        Assert.Equal(["Summary", "Glossary"], FormReader.FormOf(source: null, settings, FolderForm.None).Plan.Sections.Select(s => s.Name));
    }

    [Theory]
    [InlineData("PML1001", "warning", "warning", "warning", "warning")]
    [InlineData("PML1002", "suggestion", "suggestion", "suggestion", "suggestion")]
    [InlineData("PML2001", "warning", "suggestion", "suggestion", "none")]
    [InlineData("PML2003", "warning", "warning", "warning", "warning")]
    [InlineData("PML2008", "warning", "suggestion", "none", "none")]
    [InlineData("PML3003", "warning", "suggestion", "suggestion", "suggestion")]
    [InlineData("PML3005", "warning", "suggestion", "suggestion", "suggestion")]
    [InlineData("PML3009", "warning", "suggestion", "none", "suggestion")]
    [InlineData("PML4003", "warning", "warning", "warning", "warning")]
    [InlineData("PML4012", "warning", "warning", "warning", "warning")]
    [InlineData("PML5001", "warning", "suggestion", "suggestion", "none")]
    [InlineData("PML6002", "warning", "suggestion", "suggestion", "none")]
    [InlineData("PML8001", "warning", "warning", "none", "none")]
    [InlineData("PML6004", "none", "none", "suggestion", "none")]
    public void Rule_IsAsLoudAsItsFormMakesIt(string id, string outage, string other, string sre, string sections)
    {
        string Of(string lines) => Settings.SeverityIn(Settings.Of(lines), id).ToString().ToLower(CultureInfo.InvariantCulture);
        Assert.Equal(
            (outage, other, sre, sections),
            (Of("postmortem_lint.profile = outage"), Of(""), Of("postmortem_lint.profile = sre"), Of("postmortem_lint.sections = Timeline; Escalations; Notes")));
    }

    [Fact]
    public void Outage_HasTheDefaultsOfTheCatalog()
    {
        var form = FormReader.FormOf(source: null, Settings.Of("postmortem_lint.profile = outage"), FolderForm.None);
        Assert.All(RuleCatalog.Descriptors, d => Assert.Equal(d.DefaultSeverity, form.SeverityOf(d, RuleOptions.Default)));
    }

    [Fact]
    public void FirstDocument_SeesTheThreePromises()
    {
        const string Text = "# Search answered nothing\n\n## Summary\n\nNobody could search on 5 June 2024 from 09:10 to 09:40.\n\n## Notes\n\nThe index was full.\n";
        var found = Linter.Default.Lint(new SourceText(Text), DocumentSettings.Default).Where(d => d.Severity == DiagnosticSeverity.Warning);
        Assert.Equal(["PML1001", "PML2003", "PML8001"], found.Select(d => d.Id).Order());
    }

    private static string FormOf(string text, DocumentSettings? settings = null) =>
        FormReader.FormOf(new SourceText(text), settings ?? DocumentSettings.Default, FolderForm.None).Kind.ToString().ToLower(CultureInfo.InvariantCulture);

    private static string Document(string sections) =>
        $"# Search answered nothing\n{string.Concat(sections.Split("; ").Where(s => s.Length > 0).Select(s => $"\n## {s}\n\nIt was so.\n"))}";
}
