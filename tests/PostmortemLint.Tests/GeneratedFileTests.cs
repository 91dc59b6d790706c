using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>
/// Lists that are generated from the code and committed, and that must not differ from it.
/// Set PML_REGENERATE=1 and run these tests to regenerate them.
/// </summary>
public class GeneratedFileTests
{
    [Fact]
    public void RuleTableOfTheReadme_IsUpToDate() => Check("README.md", "rules", RuleTable(r => $"docs/rules/{r.Id}.md"));

    [Fact]
    public void RuleTableOfTheDocs_IsUpToDate() => Check("docs/rules/README.md", "rules", RuleTable(r => r.Id + ".md"));

    [Fact]
    public void SectionNames_AreUpToDate() => Check("docs/rules/PML1001.md", "names", SectionNames());

    [Theory]
    [MemberData(nameof(PresetTests.Names), MemberType = typeof(PresetTests))]
    public void Preset_IsUpToDate(string name)
    {
        var preset = Preset.All.Single(p => p.Name == name);
        Repository.AssertGenerated(preset.Path, preset.Text);
    }

    [Fact]
    public void NewRules_AreUpToDate() => Repository.AssertGenerated("src/PostmortemLint/AnalyzerReleases.Unshipped.md", ReleaseTrackingTests.NewRules());

    /// <summary>One test: each of these is written into the same file.</summary>
    [Fact]
    public void TablesOfTheConfiguration_AreUpToDate()
    {
        Check("docs/configuration.md", "keys", KeyTable());
        Check("docs/configuration.md", "options", OptionTable());
        Check("docs/configuration.md", "profiles", ProfileTable());
        Check("docs/configuration.md", "presets", PresetTable());
    }

    private static void Check(string file, string name, string content)
    {
        var (begin, end) = ($"<!-- {name}: generated -->\n", $"<!-- /{name} -->\n");
        var text = Repository.Read(file);
        var (start, stop) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        Assert.True(start >= 0 && stop > start, $"{file} has no marks for {name}.");
        Repository.AssertGenerated(file, text[..(start + begin.Length)] + "\n" + content + "\n" + text[stop..]);
    }

    /// <summary>The README shows what the sample prints, and a test elsewhere builds the sample.</summary>
    [Fact]
    public void ReadmePicture_IsTheSamplesOutput()
    {
        var shown = Repository.Read("README.md").Split('\n').Where(l => l.Contains(": warning PML", StringComparison.Ordinal));
        Assert.Equal(Repository.Read("samples", "Quickstart", "expected.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries), shown);
    }

    [Fact]
    public void PictureOnThePageOfThePackage_IsOfTheSamplesOutput() => Assert.Subset(
        Repository.Read("samples", "Quickstart", "expected.txt").Split('\n').ToHashSet(),
        Repository.Read("src", "PostmortemLint.Tasks", "README.md").Split('\n').Where(l => l.Contains(": warning PML", StringComparison.Ordinal)).ToHashSet());

    [Fact]
    public void Changelog_NamesEveryRule()
    {
        var changes = Repository.Read("CHANGELOG.md");
        Assert.All(RuleCatalog.Descriptors, d => Assert.Contains(d.Id, changes, StringComparison.Ordinal));
    }

    private static string KeyTable()
    {
        var table = new StringBuilder("| key | values | default | meaning |\n|---|---|---|---|\n");
        foreach (var key in RuleCatalog.Settings.Keys.Where(k => k.Kind is not (SettingKind.RuleSeverity or SettingKind.Number)))
        {
            if (key.Kind == SettingKind.CategorySeverity && key.Subject == Categories.Engine)
                table.Append($"| `dotnet_diagnostic.PMLnnnn.severity` | {key.Accepted} | [the rule's](rules/README.md) | The severity of one rule. |\n");
            table.Append($"| `{key.Name}` | {Cell(key.Accepted)} | {Literal(key.Default ?? "not set")} | {key.Description} |\n");
        }
        return table.ToString();
    }

    private static string OptionTable()
    {
        var table = new StringBuilder("| key | values | default | meaning |\n|---|---|---|---|\n");
        foreach (var key in RuleCatalog.Settings.Keys.Where(k => k.Kind == SettingKind.Number).OrderBy(k => k.Name, StringComparer.Ordinal))
            table.Append($"| [`{key.Name}`](rules/{key.Name[..7]}.md) | {key.Accepted} | {key.Default} | {key.Description} |\n");
        return table.ToString();
    }

    private static string ProfileTable()
    {
        var forms = Profile.All.Select(p => FormReader.FormOf(source: null, new DocumentSettings(new RunSettings { Profile = p }, []), FolderForm.None)).ToList();
        var table = new StringBuilder($"| | {string.Join(" | ", forms.Select(f => f.Kind.ToString().ToLowerInvariant()))} |\n|---|{string.Concat(forms.Select(_ => "---|"))}\n");
        table.Append($"| sections | {string.Join(" | ", forms.Select(f => string.Join("; ", f.Plan.Sections.Select(s => s.Name))))} |\n");
        foreach (var rule in RuleCatalog.Descriptors.Where(r => forms.Exists(f => f.SeverityOf(r, RuleOptions.Default) != r.DefaultSeverity)))
            table.Append($"| [{rule.Id}](rules/{rule.Id}.md) {rule.Title} | {string.Join(" | ", forms.Select(f => f.SeverityOf(rule, RuleOptions.Default).ToString().ToLowerInvariant()))} |\n");
        return table.ToString();
    }

    private static string PresetTable()
    {
        var table = new StringBuilder("| file | what it is for |\n|---|---|\n");
        foreach (var preset in Preset.All)
            table.Append($"| [{preset.Name}](presets/{preset.Name}.editorconfig) | {preset.Purpose} |\n");
        return table.ToString();
    }

    /// <summary>Asterisks would be emphasis.</summary>
    private static string Literal(string text) => text.Contains('*') ? $"`{text}`" : text;

    /// <summary>A bar would end the cell.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string SectionNames()
    {
        var names = new StringBuilder("| section | names | questions |\n|---|---|---|\n");
        foreach (var (kind, title) in new[] { (SectionKind.Summary, "Issue Summary"), (SectionKind.Timeline, "Timeline"), (SectionKind.RootCause, "Root Cause"), (SectionKind.Resolution, "Resolution"), (SectionKind.CorrectiveMeasures, "Corrective and Preventative Measures") })
        {
            var known = SectionWords.Names.Where(s => s.Kind == kind).SelectMany(s => s.Names).Select(n => SectionWords.WeakNames.Contains(n) ? n + "*" : n);
            var questions = SectionWords.Questions.Where(q => q.Kind == kind).Select(q => $"{q.Opener} … {string.Join("/", q.Stems)}");
            names.Append($"| {title} | {string.Join(", ", known)} | {string.Join("; ", questions)} |\n");
        }
        names.Append("\n\\* only if the document has no other section of that kind. ");
        names.Append($"These words may come before a name: {Words(SectionWords.IncidentNouns.Concat(SectionWords.Qualifiers))}.\n");
        names.Append($"These may come after it: {Words(SectionWords.Trailers)}; also \"of\" or \"for the\" with up to three words, ");
        names.Append($"the last of which is one of {Words(SectionWords.Subjects)}, and none of which is one of {Words(SectionWords.OtherIncidents)}.\n");
        names.Append($"Corrective measures may also be called {Words(SectionWords.Deeds)}, ");
        names.Append($"if every word before that is one of {Words(SectionWords.Afterwards)}.\n");
        return names.ToString();
    }

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);

    private static string RuleTable(Func<DiagnosticDescriptor, string> link)
    {
        var table = new StringBuilder("| rule | what is wrong | category | default |\n|---|---|---|---|\n");
        foreach (DiagnosticDescriptor rule in RuleCatalog.Descriptors)
            table.Append($"| [{rule.Id}]({link(rule)}) | {rule.Title} | {rule.Category} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} |\n");
        return table.ToString();
    }
}
