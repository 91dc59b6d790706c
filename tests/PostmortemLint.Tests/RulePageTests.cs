using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests;

/// <summary>Every rule has a page, and what the page shows is true.</summary>
public class RulePageTests
{
    // The page about a rule's failure has no document: a rule that fails on one would be fixed. LinterTests has a rule that fails.
    private const string WithoutExample = "PML0010";

    // The example is a project, not a document: a test of the tasks builds it.
    private const string ExampleOfABuild = "PML0009";

    private static readonly string[] Suppressions = ["PML0005", "PML0006", "PML0007"];

    private static readonly Regex Listed = new(@"<NoWarn>\$\(NoWarn\);(PML\d{4})</NoWarn>", RegexOptions.CultureInvariant);

    private static readonly Regex Comment = new(
        "`(?<comment><!-- postmortem-lint disable-(file|next-line) (?<id>PML[0-9]{4}) -- (?<reason>[^`]+) -->)`",
        RegexOptions.CultureInvariant);

    private static readonly string[] Headings = ["What it checks", "Violation", "Fix", "Options", "Why", "When to suppress"];

    public static TheoryData<string> Ids => [.. RuleCatalog.Descriptors.Select(d => d.Id)];

    public static TheoryData<string> IdsWithExample => [.. RuleCatalog.Descriptors.Select(d => d.Id).Where(id => id is not (WithoutExample or ExampleOfABuild))];

    // What only a build reports does not need another place first.
    public static TheoryData<string> IdsOfTheTool => [.. RuleCatalog.Descriptors.Select(d => d.Id).Where(id => id != ExampleOfABuild)];

    public static TheoryData<string> IdsWithComment => [.. RuleCatalog.All.Select(r => r.Descriptor.Id).Where(id => Part(id, "When to suppress").Contains("<!-- postmortem-lint", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheDescriptorSays(string id)
    {
        var descriptor = Descriptor(id);
        var page = Page(id);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| {descriptor.Category} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} |", page, StringComparison.Ordinal);
        Assert.Equal(RuleCatalog.All.Any(r => r.Descriptor.Id == id) ? [.. Headings, "Measured"] : Headings, OutsideExamples(page).Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_ListsTheOptions(string id)
    {
        var options = RuleCatalog.All.Where(r => r.Descriptor.Id == id).SelectMany(r => r.Options).Concat(id == "PML0002" ? [EngineOptions.MaxFileSize] : []);
        var rows = options.Select(o => string.Create(CultureInfo.InvariantCulture, $"| `{o.Name}` | {o.Default} | {o.Description} |")).ToList();
        Assert.Equal(rows.Count == 0 ? ["None."] : ["| option | default | meaning |", "|---|---|---|", .. rows], Part(id, "Options").Split('\n').TakeWhile(l => l.Length > 0));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void Violation_IsReportedOnce(string id) => Assert.Equal([id], Lint(id, "Violation"));

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void Fix_IsSilent(string id) => Assert.Empty(Lint(id, "Fix"));

    /// <summary>The tool prints the page to people who have no project, and a property of the build would not help them.</summary>
    [Theory]
    [MemberData(nameof(IdsOfTheTool))]
    public void NoWarn_ComesAfterTheEditorConfig(string id)
    {
        var page = Page(id);
        var property = page.IndexOf("NoWarn", StringComparison.Ordinal);
        if (property >= 0)
            Assert.InRange(page.IndexOf($"`dotnet_diagnostic.{id}.severity = none`", StringComparison.Ordinal), 0, property);
        Assert.All(Listed.Matches(page).Cast<Match>(), listed => Assert.Equal(id, listed.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(IdsWithComment))]
    public void Comment_HidesTheViolation(string id)
    {
        var comment = Assert.Single(Comment.Matches(Page(id)).Cast<Match>());
        Assert.Equal(id, comment.Groups["id"].Value);
        var text = new SourceText(Example(id, "Violation").Text);
        var place = text.GetLineBounds(text.GetLinePosition(Assert.Single(LintDocument(id, text)).Span.Start).Line).Start;
        var hidden = Assert.Single(LintDocument(id, new SourceText(text.Content.Insert(place, comment.Groups["comment"].Value + "\n"))));
        Assert.Equal((id, comment.Groups["reason"].Value), (hidden.Id, hidden.Suppression?.Justification));
    }

    [Fact]
    public void PageWithoutExample_HasNone() => Assert.DoesNotContain("````", Page(WithoutExample), StringComparison.Ordinal);

    [Fact]
    public void EveryPage_BelongsToARule() =>
        Assert.Equal(
            RuleCatalog.Descriptors.Select(d => d.Id + ".md"),
            Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "PML*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void HelpLink_LeadsToThePage() =>
        Assert.All(RuleCatalog.Descriptors, d => Assert.EndsWith($"/blob/main/docs/rules/{d.Id}.md", d.HelpLink, StringComparison.Ordinal));

    private static DiagnosticDescriptor Descriptor(string id) => RuleCatalog.Descriptors.Single(d => d.Id == id);

    /// <summary>Only the page's own rule runs; the pages about files are read from disk, as a host does.</summary>
    private static IEnumerable<string> Lint(string id, string heading)
    {
        var example = Example(id, heading);
        return RuleCatalog.All.Any(r => r.Descriptor.Id == id) ? LintDocument(id, new SourceText(example.Text)).Select(d => d.Id)
            : id == EngineDiagnostics.StaleBaselineEntry.Id ? CheckBaseline(example.Text)
            : LintFile(id, example).Select(d => d.Id).Where(d => d == id || (d.StartsWith("PML0", StringComparison.Ordinal) && d != "PML0008")); // One line is not a postmortem.
    }

    private static IEnumerable<Diagnostic> LintDocument(string id, SourceText text) =>
        new Linter([RuleCatalog.All.Single(r => r.Descriptor.Id == id)], readsAnything: true).Lint(text, SettingsFor(id), Folder(id));

    /// <summary>A document follows the form of an outage report, unless the page shows a template.</summary>
    private static DocumentSettings SettingsFor(string id) =>
        ReferenceEquals(Folder(id), FolderForm.None) ? Settings.Everything : new DocumentSettings(new RunSettings { Mode = RuleMode.All }, []);

    private static FolderForm Folder(string id)
    {
        const string Template = "````markdown template\n";
        var page = Page(id);
        var start = page.IndexOf(Template, StringComparison.Ordinal);
        if (start < 0)
            return FolderForm.None;
        start += Template.Length;
        var text = page[start..page.IndexOf("````", start, StringComparison.Ordinal)];
        var template = FormReader.ReadTemplate(new SourceText(text), "/repo/postmortems/template.md", out var fault);
        Assert.Null(fault);
        return FolderForm.OfSet(template!, []);
    }

    /// <summary>The example is a baseline, and the files that it names are not there.</summary>
    private static List<string> CheckBaseline(string text)
    {
        using var folder = new TemporaryFolder();
        return [.. Baseline.Read(folder.Write(Baseline.DefaultName, text), new LintRun(), out _)!.CheckEntries().Select(d => d.Id)];
    }

    private static IReadOnlyList<FileDiagnostic> LintFile(string id, (string Language, string Text) example)
    {
        using var folder = new TemporaryFolder();
        if (example.Language == "editorconfig")
        {
            folder.Write(".editorconfig", "root = true\n" + example.Text);
            var run = new LintRun();
            run.Lint(folder.Write("page.md", "# Outage\n"));
            return run.ConfigurationFindings;
        }
        var path = example.Language == "hex"
            ? folder.Write("page.md", Convert.FromHexString(example.Text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)))
            : folder.Write("page.md", example.Text);
        if (!Suppressions.Contains(id))
            return new LintRun().Lint(path);
        folder.Write(".editorconfig", $"root = true\n[*.md]\ndotnet_diagnostic.{id}.severity = warning\n");
        return [.. new LintRun(RunSettings.Default, new Linter(RuleCatalog.All, readsAnything: true)).Lint(path).Where(d => d.Id == id || !Suppressions.Contains(d.Id))];
    }

    private static (string Language, string Text) Example(string id, string heading)
    {
        var lines = Part(id, heading).Split('\n');
        var open = Array.FindIndex(lines, l => l.StartsWith("````", StringComparison.Ordinal));
        var close = Array.IndexOf(lines, "````", open + 1);
        Assert.True(open >= 0 && close > open, $"{id}: no example under {heading}.");
        return (lines[open].TrimStart('`'), string.Join('\n', lines[(open + 1)..close]) + "\n");
    }

    private static IEnumerable<string> OutsideExamples(string page) =>
        page.Split("\n````").Where((_, i) => i % 2 == 0).SelectMany(text => text.Split('\n'));

    private static string Part(string id, string heading)
    {
        var page = Page(id);
        var start = page.IndexOf($"\n## {heading}\n\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id}: no part {heading}.");
        start += heading.Length + 6;
        var next = Headings.Skip(Array.IndexOf(Headings, heading) + 1).Take(1).Select(h => page.IndexOf($"\n## {h}\n", start, StringComparison.Ordinal)).FirstOrDefault(-1);
        return next < 0 ? page[start..] : page[start..next];
    }

    private static string Page(string id) => Repository.Read("docs", "rules", id + ".md");
}
