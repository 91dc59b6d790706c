using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Sections.Forms;

/// <summary>What the documents of a folder have in common.</summary>
public class FolderFormTests
{
    [Fact]
    public void FourOfFive_MakeTheFormOfAFolder()
    {
        var form = FolderForm.Of(template: null, [.. Enumerable.Repeat(Of("Summary", "What broke", "Fix"), 4), Of("Notes")]);
        Assert.Equal([("Summary", 4), ("What broke", 4), ("Fix", 4)], form.Shared.Select(s => (s.Name, s.Count)));
        Assert.Equal(["Summary", "What broke", "Fix"], form.Required.Select(s => s.Name));
        Assert.Equal(5, form.Count);
    }

    [Fact]
    public void SectionOfSixInTen_IsUsualAndNotRequired()
    {
        var form = FolderForm.Of(template: null, [.. Enumerable.Repeat(Of("Summary", "What broke", "Fix"), 3), Of("Summary", "What broke"), Of("Summary", "Costs")]);
        Assert.Equal(["Summary", "What broke", "Fix"], form.Shared.Select(s => s.Name));
        Assert.Equal(["Summary", "What broke"], form.Required.Select(s => s.Name));
    }

    [Fact]
    public void Name_IsComparedWithoutDecoration_AndShownAsMostWriteIt() => Assert.Equal(
        ["What broke", "Fix", "Costs"],
        FolderForm.Of(template: null, [Of("1. what broke", "Fix", "Costs"), Of("What broke", "Fix", "Costs"), Of("What broke", "🔧 Fix", "Costs"), Of("What broke", "Fix", "COSTS")]).Shared.Select(s => s.Name));

    /// <summary>Otherwise a message would tell where to add a section by whichever document comes first.</summary>
    [Fact]
    public void Order_IsThatOfMostDocuments()
    {
        var usual = Of("Summary", "Causes", "Timeline", "Fix");
        var folder = FolderForm.Of(template: null, [Of("Timeline", "Summary", "Fix"), usual, usual, usual, Of("Fix", "Causes", "Summary", "Timeline")]);
        Assert.Equal(["Summary", "Causes", "Timeline", "Fix"], folder.Required.Select(s => s.Name));
        Assert.Equal(
            "Section 'Causes' is missing. 4 of the 5 postmortems here have it; add it after 'Summary'.",
            Assert.Single(Missing(folder, "## Summary\n\nSo.\n\n## Timeline\n\nSo.\n\n## Fix\n\nSo.\n")));
    }

    [Fact]
    public void Silence()
    {
        var alike = Of("Summary", "What broke", "Fix");
        Assert.Empty(FolderForm.Of(template: null, [alike, alike, alike]).Shared); // Three documents.
        Assert.Empty(FolderForm.Of(template: null, [alike, alike, alike, alike with { IsPostmortem = false }]).Shared);
        Assert.Empty(FolderForm.Of(template: null, [.. Enumerable.Repeat(Of("Summary", "What broke"), 5)]).Shared); // Two sections.
        Assert.Empty(FolderForm.Of(template: null, [alike, alike, Of("A"), Of("B")]).Shared);

        // Each is in six of ten, but no three are together.
        Assert.Empty(FolderForm.Of(template: null, [Of("A", "B"), Of("A", "C"), Of("B", "C"), Of("A", "B"), Of("A", "C"), Of("B", "C"), Of("A", "B", "C"), Of("A"), Of("B"), Of("C")]).Shared);
        Assert.Same("", FolderForm.None.Counts);
    }

    [Fact]
    public void FolderOfOutageReports_IsAskedForOutageReports()
    {
        var folder = FolderForm.Of(template: null, [.. Enumerable.Repeat(Of("Issue Summary", "Timeline", "Root Cause and Resolution"), 4), Of("Notes")]);
        Assert.True(folder.IsOutage);
        var form = FormReader.FormOf(new SourceText("# Search was down\n\n## Notes\n\nSo.\n"), DocumentSettings.Default, folder);
        Assert.Equal((FormKind.Outage, "most postmortems of the folder follow it"), (form.Kind, form.Reason));
    }

    [Fact]
    public void Document_IsAskedForWhatTheOthersHave()
    {
        var folder = FolderForm.Of(template: null, [.. Enumerable.Repeat(Of("Summary", "What broke", "Fix"), 9), Of("Notes")]);
        Assert.Equal(
            "Section 'What broke' is missing. 9 of the 10 postmortems here have it; add it after 'Summary'.",
            Assert.Single(Missing(folder, "## Summary\n\nSo.\n\n## Fix\n\nSo.\n")));
        Assert.Equal(
            "Sections 'Summary' and 'Fix' are missing. At least 9 of the 10 postmortems here have each; add them, beginning with 'Summary' before 'What broke'.",
            Assert.Single(Missing(folder, "## What broke\n\nSo.\n")));
        Assert.Empty(Missing(folder, "## FIX\n\nSo.\n\n**What broke**\n\nSo.\n\n# Summary\n\nSo.\n"));
    }

    [Fact]
    public void Key_ChangesWithTheForm_AndCountsDoNot()
    {
        var alike = Of("Summary", "What broke", "Fix");
        var four = FolderForm.Of(template: null, [alike, alike, alike, alike]);
        var five = FolderForm.Of(template: null, [alike, alike, alike, alike, alike]);
        var other = FolderForm.Of(template: null, [.. Enumerable.Repeat(Of("Summary", "What broke", "Repair"), 4)]);
        Assert.Equal(four.Key, five.Key);
        Assert.NotEqual(four.Counts, five.Counts);
        Assert.NotEqual(four.Key, other.Key);
    }

    [Fact]
    public void TwoTemplates_AreNone()
    {
        var template = FormReader.ReadTemplate(new SourceText("## Summary\n\n## Fix\n"), "/repo/template.md", out _)!;
        var other = FormReader.ReadTemplate(new SourceText("## Summary\n\n## Fix\n"), "/repo/template-long.md", out _)!;
        var folder = FolderForm.Of([template, other], [Of("Summary", "Fix"), Of("Summary", "Fix"), Of("Summary", "Fix")]);
        Assert.Null(folder.Template);
        Assert.Equal(
            "The folder has 2 templates, so none is taken: template.md, template-long.md. Set postmortem_lint.template to one of them.",
            Assert.Single(FormReader.FormOf(source: null, DocumentSettings.Default, folder).Notes));
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(4, 2, true)]
    [InlineData(5, 2, false)]
    [InlineData(2, 0, true)] // Too few to judge: each document shows for itself.
    public void Template_IsTakenIfHalfFollowIt(int count, int following, bool expected)
    {
        var template = FormReader.ReadTemplate(new SourceText("## Summary\n\n## Fix\n"), "/repo/template.md", out _);
        var folder = FolderForm.Of(template, Enumerable.Range(0, count).Select(i => i < following ? Of("Summary", "Fix") : Of("Notes")));
        Assert.Equal(expected, folder.Template is not null);
        Assert.Equal(expected && count > 2, folder.IsTemplateForAll);
        var (same, different) = ("# T\n\n## Fix\n\nSo.\n", "# T\n\n## Notes\n\nSo.\n");
        Assert.Equal(expected, KindOf(same) == FormKind.Template);
        Assert.Equal(expected && count > 2, KindOf(different) == FormKind.Template);

        FormKind KindOf(string text) => FormReader.FormOf(new SourceText(text), DocumentSettings.Default, folder).Kind;
    }

    /// <summary>A label that most leave out is not a promise; a row or a key of the template is.</summary>
    [Theory]
    [InlineData(4, 2, "Kind and Cost")]
    [InlineData(5, 2, "Kind")]
    [InlineData(2, 0, "Kind and Cost")] // Too few to judge.
    public void Label_IsAskedForIfHalfHaveIt(int count, int with, string expected)
    {
        var template = FormReader.ReadTemplate(new SourceText("# [title]\n\n## Summary\n\n[text]\n\n## Figures\n\n- Kind:\n- Cost:\n"), "/repo/template.md", out _)!;
        var documents = Enumerable.Range(0, count).Select(i => Of("Summary", "Figures") with { Labels = i < with ? ["kind", "Cost"] : ["Kind"] }).ToList();
        Assert.All([FolderForm.Of(template, documents), FolderForm.OfSet(template, documents)], folder =>
            Assert.Equal(expected, string.Join(" and ", folder.Template!.Fields.Select(f => f.Name))));
        var all = Enumerable.Repeat(documents[0] with { Labels = ["Kind", "Cost"] }, count);
        Assert.Equal(expected == "Kind and Cost", FolderForm.OfSet(template, documents).Key == FolderForm.OfSet(template, all).Key);
    }

    /// <summary>Nothing else is asked of the sections of a template that a team keeps in its own order.</summary>
    [Theory]
    [InlineData(3, 0, 1)]
    [InlineData(4, 1, 1)]
    [InlineData(3, 1, 0)]
    [InlineData(0, 2, 1)] // Too few to judge.
    public void OrderOfATemplate_IsAskedForIfMostKeepIt(int kept, int swapped, int expected)
    {
        var template = FormReader.ReadTemplate(new SourceText("## Summary\n\n## Fix\n\n## Lessons\n"), "/repo/template.md", out _);
        var documents = Enumerable.Repeat(Of("Summary", "Costs", "Fix", "Lessons"), kept).Concat(Enumerable.Repeat(Of("Lessons", "Summary", "Fix"), swapped));
        var text = new SourceText("# Search was down\n\n## Lessons\n\nSo.\n\n## Summary\n\nSo.\n\n## Fix\n\nSo.\n");
        Assert.All([FolderForm.Of(template, documents), FolderForm.OfSet(template!, documents)], folder =>
        {
            Assert.Equal(expected, Linter.Default.Lint(text, DocumentSettings.Default, folder).Count(d => d.Id == "PML1002"));
            var form = FormReader.FormOf(text, DocumentSettings.Default, folder);
            Assert.Equal(expected == 1, form.IsOrdered);
            Assert.Equal(expected == 1 ? DiagnosticSeverity.Warning : DiagnosticSeverity.None, form.SeverityOf(new PML1002MisplacedSection().Descriptor, RuleOptions.Default));
        });
    }

    /// <summary>The first documents of a team are told how long they are expected to be; many that follow no form have their own length.</summary>
    [Theory]
    [InlineData(1, DiagnosticSeverity.Warning)]
    [InlineData(3, DiagnosticSeverity.Warning)]
    [InlineData(4, DiagnosticSeverity.Suggestion)]
    public void Length_IsAWarningInTheFirstDocuments(int count, DiagnosticSeverity expected)
    {
        var folder = FolderForm.Of(template: null, Enumerable.Range(0, count).Select(i => Of($"Part {i}", "Summary")));
        Assert.Equal(expected, SeverityIn(DocumentSettings.Default));
        Assert.Equal(DiagnosticSeverity.Warning, SeverityIn(Settings.Of("PML8001.max_words = 500")));

        DiagnosticSeverity SeverityIn(DocumentSettings settings) =>
            Linter.Default.Lint(new SourceText("# Search was down\n\n## Summary\n\nAt 09:10 UTC the disk of the index was full.\n\n## Timeline\n\n- 09:10 UTC: Full.\n- 09:40 UTC: Emptied.\n"), settings, folder).Single(d => d.Id == "PML8001").Severity;
    }

    private static IEnumerable<string> Missing(FolderForm folder, string text) =>
        Linter.Default.Lint(new SourceText($"# Search was down from 09:10 UTC to 09:40 UTC\n\n{text}"), DocumentSettings.Default, folder).Where(d => d.Id == "PML1001").Select(d => d.Message);

    private static DocumentSketch Of(params string[] names) => new(IsPostmortem: true, names, []);
}
