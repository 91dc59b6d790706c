using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>What is told from the files of a folder: its template, and what its documents share.</summary>
public sealed class FolderSurveyTests : IDisposable
{
    private const string Template = "# [title]\n\n## What broke\n\n[what users saw]\n\n## Why\n\n[cause]\n\n## Fix\n\n[fix]\n";

    private const string Document = "# Search was down on 5 June 2024\n\n## What broke\n\nSearch was down from 09:10 to 09:40 UTC.\n\n## Why\n\nThe index was full.\n\n## Fix\n\nWe made room.\n";

    private readonly TemporaryFolder folder = new();

    public FolderSurveyTests() => folder.Write(".editorconfig", "root = true\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("postmortems/template.md")]
    [InlineData("postmortems/_Template.markdown")]
    [InlineData("postmortems/2024/postmortem-TEMPLATE.md")]
    public void OnlyTemplateOfTheFolder_IsTaken(string path)
    {
        folder.Write(path, Template);
        var document = folder.Write("postmortems/2024/a.md", Document.Replace("## Why", "## Notes", StringComparison.Ordinal));
        var found = Assert.Single(new LintRun().Lint(document), d => d.Id == "PML1001");
        Assert.StartsWith($"Section 'Why' is missing. '{Path.GetFileName(path)}' has it", found.Message, StringComparison.Ordinal);
        Assert.Equal((folder.At(path), 7, "Line 7 of the template: Why"), (found.Related[0].Path, found.Related[0].Start.Line, found.Related[0].Message));
        Assert.Empty(new LintRun().Lint(folder.At(path)));
    }

    [Fact]
    public void FileAlone_GetsWhatTheWholeRunGives()
    {
        folder.Write("postmortems/template.md", Template);
        string[] documents = [.. Enumerable.Range(1, 5).Select(i => folder.Write($"postmortems/{i}/a.md", i < 4 ? Document : "# Mail was late on 5 June 2024\n\n## Notes\n\nFrom 09:10 to 09:40 UTC.\n\n## Fix\n\nSo.\n"))];
        var run = new LintRun();
        var together = documents.SelectMany(d => run.LintBelow(folder.At("postmortems"), d)).ToList();
        Assert.Equal(2, together.Count(d => d.Id == "PML1001"));
        Assert.Equal(together, documents.SelectMany(d => new LintRun().Lint(d)));
    }

    [Fact]
    public void Folder_IsTheOutermostCalledPostmortems_ElseTheSearched_ElseItsOwn()
    {
        folder.Write(".git/HEAD");
        Assert.Equal(folder.At("Postmortems"), new FolderSurvey(cache: null).FolderOf(folder.At("Postmortems/2024/postmortems/a.md"), searched: null));
        Assert.Equal(folder.At("docs"), new FolderSurvey(cache: null).FolderOf(folder.At("docs/2024/a.md"), folder.At("docs")));
        Assert.Equal(folder.At("docs/2024"), new FolderSurvey(cache: null).FolderOf(folder.At("docs/2024/a.md"), searched: null));
    }

    [Theory]
    [InlineData("postmortem_lint.template = forms/short.md")]
    [InlineData("postmortem_lint.template = ./forms/../forms/short.md # ours")]
    public void TemplateThatIsSet_IsRelativeToItsFile(string line)
    {
        folder.Write("forms/short.md", Template);
        folder.Write("postmortems/.editorconfig", "[*.md]\n");
        folder.Write(".editorconfig", $"root = true\n[*.md]\n{line}\n");
        var form = new LintRun().FormOf(folder.Write("postmortems/a.md", "# Mail was late\n\nIt was.\n"));
        Assert.Equal((FormKind.Template, "it is set as the template"), (form.Kind, form.Reason));
        Assert.Equal(["What broke", "Why", "Fix"], form.Plan.Sections.Select(s => s.Name));
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("template.md")]
    public void OrderOfTheTemplate_IsJudgedAlike_WhetherItIsFoundOrSet(string value)
    {
        folder.Write("postmortems/template.md", Template);
        folder.Write("postmortems/.editorconfig", $"[*.md]\npostmortem_lint.template = {value}\n");
        string[] documents = [.. Enumerable.Range(1, 3).Select(i => folder.Write($"postmortems/{i}.md", Document))];
        var swapped = folder.Write("postmortems/4.md", "# Mail was late on 5 June 2024\n\n## Fix\n\nWe sent it.\n\n## What broke\n\nMail was late from 09:10 to 09:40 UTC.\n");
        Assert.DoesNotContain("PML1002", new LintRun().Lint(swapped).Select(d => d.Id));
        folder.Write("postmortems/5.md", Document);
        Assert.Contains("PML1002", new LintRun().Lint(swapped).Select(d => d.Id));
    }

    [Fact]
    public void TemplateNone_TakesNone()
    {
        folder.Write("postmortems/template.md", Template);
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.template = none\n");
        Assert.Equal(FormKind.Default, new LintRun().FormOf(folder.Write("postmortems/a.md", Document)).Kind);
    }

    [Fact]
    public void PostmortemAboutTemplates_IsNoTemplate()
    {
        folder.Write("postmortems/2024-mail-template-broken.md", Document);
        Assert.Equal(FormKind.Default, new LintRun().FormOf(folder.Write("postmortems/a.md", Document)).Kind);
    }

    [Theory]
    [InlineData("../elsewhere.md", null, "it lies outside of 'repo'")]
    [InlineData("notes.md", "---\nowner: us\njust words\n---\n\n## Why\n", "line 3 of its front matter is not a key and a value")]
    [InlineData("gone.md", null, "it does not exist, or is a link to nothing; relative to this file, the path means 'gone.md'")]
    [InlineData("./forms/../gone.md", null, "it does not exist, or is a link to nothing; relative to this file, the path means 'gone.md'")]
    [InlineData("folder", "", "it is a folder")]
    [InlineData("empty.md", "", "it has no section, no table of facts and no front matter")]
    [InlineData("own.md", Document, "it is a postmortem itself: nothing in it is left to fill in")]
    [InlineData("twice.md", "# [title]\n\n## Why\n\n## Fix\n\n## Why\n", "it has the section 'Why' twice")]
    public void TemplateThatCannotBeUsed_IsReportedAtItsKey(string name, string? content, string fault)
    {
        if (name == "folder")
            Directory.CreateDirectory(folder.At("repo/" + name));
        else if (content is not null)
            folder.Write("repo/" + name, content);
        Assert.Equal($"(3, 1) PML0003 '{name}' cannot be used as the template: {fault}. Correct it, or the path.", FaultOf(name));
    }

    [Fact]
    public void TemplateThatIsNotText_IsReportedAtItsKey()
    {
        folder.Write("repo/latin.md", [0x23, 0x20, 0xE9]);
        Assert.Equal("(3, 1) PML0003 'latin.md' cannot be used as the template: byte 3 is not UTF-8. Correct it, or the path.", FaultOf("latin.md"));
    }

    [Fact]
    public void TemplateThatCannotBeUsed_HasNoEffect()
    {
        folder.Write("postmortems/template.md", Template);
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.template = gone.md\n");
        var form = new LintRun().FormOf(folder.Write("postmortems/a.md", Document));
        Assert.Equal((FormKind.Template, true), (form.Kind, form.IsTemplateFaulty));
    }

    [Fact]
    public void TemplateThatCannotBeUsed_BesideOthers_IsToBeCorrected()
    {
        folder.Write("postmortems/template.md", Template);
        folder.Write("postmortems/template-2.md", Template);
        folder.Write(".git/HEAD");
        folder.Write("postmortems/.editorconfig", "[*.md]\npostmortem_lint.template = templat.md\n");
        var run = new LintRun();
        Assert.Equal(
            "The folder has 2 templates, and the one that is set cannot be used, so none is taken: template-2.md, template.md. Correct postmortem_lint.template.",
            Assert.Single(run.FormOf(folder.Write("postmortems/a.md", Document)).Notes));
        run.Lint(folder.At("postmortems/a.md"));
        Assert.Contains("the path means 'postmortems/templat.md'", Assert.Single(run.ConfigurationFindings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentsThatAreAlike_AskTheOthersForTheSame()
    {
        foreach (var i in Enumerable.Range(1, 4))
            folder.Write($"incidents/{i}.md", Document);
        folder.Write("incidents/README.md", "# Our incidents\n\nSee below.\n");
        var other = folder.Write("incidents/5.md", "# Mail was late on 5 June 2024\n\n## What broke\n\nMail was late from 09:10 to 09:40 UTC.\n\n## Fix\n\nWe sent it.\n");
        Assert.Equal(
            "Section 'Why' is missing. 4 of the 5 postmortems here have it; add it after 'What broke'.",
            Assert.Single(new LintRun().Lint(other), d => d.Id == "PML1001").Message);
        Assert.DoesNotContain(new LintRun().Lint(folder.At("incidents/1.md")), d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Language_ThatIsNotEnglish_IsNotReadForEnglishWords()
    {
        folder.Write("postmortems/vorlage-template.md", "# [title]\n\n## Zusammenfassung\n\n[text]\n\n## Zeitleiste\n\n[text]\n\n## Ursache\n\n[text]\n");
        var document = folder.Write("postmortems/a.md", "# Suche war am 5. Juni 2024 nicht erreichbar\n\n## Zusammenfassung\n\nDie Suche war von 09:10 bis 09:40 UTC nicht erreichbar.\n\n## Zeitleiste\n\n- 09:10 UTC: Die Suche antwortet nicht mehr.\n- 09:40 UTC: Die Suche antwortet wieder.\n\n## Ursache\n\nDer Index war voll.\n");
        Assert.Empty(new LintRun().Lint(document));
        Assert.StartsWith("The text is not English, so these rules, which read English sentences, do not run: PML2005, ", Assert.Single(new LintRun().FormOf(document).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Cache_KnowsTheTemplate_AndWhatDocumentsShare()
    {
        folder.Write("postmortems/template.md", Template);
        foreach (var i in Enumerable.Range(1, 4))
            folder.Write($"postmortems/{i}.md", Document);
        Assert.Equal([0, 4, 4], [Hits(), Hits(), Hits()]);

        folder.Write("postmortems/5.md", Document);
        Assert.Equal(4, Hits());

        folder.Write("postmortems/template.md", Template.Replace("## Why", "## Cause", StringComparison.Ordinal));
        Assert.Equal([0, 5], [Hits(), Hits()]);

        // The documents are alike without it, too.
        File.Delete(folder.At("postmortems/template.md"));
        Assert.Equal([0, 5], [Hits(), Hits()]);

        // Another count is another message only for the document that has it.
        folder.Write("postmortems/6.md", "# Mail was late on 5 June 2024\n\n## What broke\n\nFrom 09:10 to 09:40 UTC.\n\n## Fix\n\nSo.\n");
        Assert.Equal([5, 6], [Hits(), Hits()]);
        folder.Write("postmortems/7.md", Document);
        Assert.Equal([5, 7], [Hits(), Hits()]);
    }

    [Fact]
    public void Cache_KnowsAFolder_AsLongAsItsFilesAreTheSame()
    {
        foreach (var i in Enumerable.Range(1, 4))
            folder.Write($"postmortems/{i}.md", Document);
        Assert.Null(KnownKey());
        Hits();
        Assert.NotNull(KnownKey());

        folder.Write("postmortems/1.md", Document + "\nMore.\n");
        Assert.Null(KnownKey());
        folder.Write("postmortems/1.md", Document);
        Assert.NotNull(KnownKey());
        File.Move(folder.At("postmortems/1.md"), folder.At("postmortems/0.md"));
        Assert.Null(KnownKey());
        File.Move(folder.At("postmortems/0.md"), folder.At("postmortems/1.md"));
        folder.Write("postmortems/notes/5.md", "# Notes\n");
        Assert.Null(KnownKey());
        File.Delete(folder.At("postmortems/notes/5.md"));
        folder.Write("postmortems/template.md", Template);
        Assert.Null(KnownKey());
        File.Delete(folder.At("postmortems/template.md"));
        Assert.NotNull(KnownKey());
    }

    [Theory]
    [InlineData("postmortem_lint.profile = sre")]
    [InlineData("postmortem_lint.template = none")]
    [InlineData("postmortem_lint.sections = What broke, Why, Fix")]
    public void Cache_KnowsAFolder_OnlyForSettingsThatReadItAlike(string setting)
    {
        foreach (var i in Enumerable.Range(1, 4))
            folder.Write($"postmortems/{i}.md", Document);
        Hits();
        folder.Write(".editorconfig", $"root = true\n[*.md]\n{setting}\n");

        Assert.Null(KnownKey());
    }

    [Fact]
    public void RunThatOnlyRepeats_KeepsTheSketches()
    {
        foreach (var i in Enumerable.Range(1, 4))
            folder.Write($"postmortems/{i}.md", Document);
        Hits();
        // What is not a document of the folder is news, so that the file is written anew.
        var cache = Open();
        Assert.NotNull(new FolderSurvey(cache).KeyOf(folder.At("postmortems/1.md"), null, Settings()));
        cache.Add(folder.At("other.md"), 1, 2, []);
        Assert.Null(cache.Save());

        foreach (var i in Enumerable.Range(1, 4))
            Assert.NotNull(Open().FindSketch(folder.At($"postmortems/{i}.md"), ContentHash.Of(File.ReadAllBytes(folder.At($"postmortems/{i}.md")))));
    }

    [Fact]
    public void Hash_IsThatOfTheBytesTheFolderHad()
    {
        var document = folder.Write("postmortems/1.md", Document);
        Hits();
        var survey = new FolderSurvey(Open());
        Assert.Null(survey.HashOf(document));
        survey.KeyOf(document, null, Settings());
        var hash = ContentHash.Of(File.ReadAllBytes(document));
        folder.Write("postmortems/1.md", Document + "\nMore.\n");

        Assert.Equal(hash, survey.HashOf(document));
        Assert.Null(survey.HashOf(folder.At("elsewhere.md")));
    }

    private FolderKey? KnownKey() => new FolderSurvey(Open()).KeyOf(folder.At("postmortems/2.md"), null, Settings());

    private DocumentSettings Settings() => new LintRun().SettingsOf(folder.At("postmortems/2.md"));

    private ResultCache Open() => ResultCache.Open(folder.At("obj"), folder.Path, RunSettings.Default, "");

    private string FaultOf(string template)
    {
        folder.Write("repo/.git/HEAD");
        folder.Write("repo/.editorconfig", $"root = true\n[*.md]\npostmortem_lint.template = {template}\n");
        var run = new LintRun();
        run.Lint(folder.Write("repo/a.md", Document));
        var found = Assert.Single(run.ConfigurationFindings);
        Assert.Equal(folder.At(Path.Combine("repo", ".editorconfig")), found.Path);
        return $"({found.Start.Line}, {found.Start.Column}) {found.Id} {found.Message}";
    }

    private int Hits()
    {
        var cache = Open();
        var run = new LintRun(RunSettings.Default, cache);
        foreach (var path in Directory.GetFiles(folder.At("postmortems")).Order(StringComparer.Ordinal).Where(p => !p.EndsWith("template.md", StringComparison.Ordinal)))
            Assert.Equal(new LintRun().Lint(path), run.LintBelow(folder.Path, path, folder.At("postmortems")));
        _ = run.ConfigurationFindings;
        Assert.Null(cache.Save());
        return cache.HitCount;
    }
}
