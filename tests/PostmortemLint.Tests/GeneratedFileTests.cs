using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>
/// Lists that are written from the code, committed, and may not differ from it.
/// Set PML_REGENERATE=1 and run these tests to write them anew.
/// </summary>
public class GeneratedFileTests
{
    private const string Begin = "<!-- rules: generated -->\n";
    private const string End = "<!-- /rules -->\n";

    [Theory]
    [InlineData("README.md", "docs/rules/")]
    [InlineData("docs/rules/README.md", "")]
    public void RuleTable_IsUpToDate(string file, string pages)
    {
        var text = Repository.Read(file);
        var (start, stop) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= 0 && stop > start, $"{file} has no marks for the table.");
        var expected = text[..(start + Begin.Length)] + "\n" + RuleTable(pages) + "\n" + text[stop..];
        if (Environment.GetEnvironmentVariable("PML_REGENERATE") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, file), expected);
        Assert.Equal(expected, Repository.Read(file));
    }

    /// <summary>The README shows what the sample prints, and a test elsewhere builds the sample.</summary>
    [Fact]
    public void ReadmePicture_IsTheSamplesOutput()
    {
        var shown = Repository.Read("README.md").Split('\n').Where(l => l.Contains(": warning PML", StringComparison.Ordinal));
        Assert.Equal(Repository.Read("samples", "Quickstart", "expected.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries), shown);
    }

    [Fact]
    public void Changelog_NamesEveryRule()
    {
        var changes = Repository.Read("CHANGELOG.md");
        Assert.All(RuleCatalog.Descriptors, d => Assert.Contains(d.Id, changes, StringComparison.Ordinal));
    }

    private static string RuleTable(string pages)
    {
        var table = new StringBuilder("| rule | what is wrong | category | default |\n|---|---|---|---|\n");
        foreach (DiagnosticDescriptor rule in RuleCatalog.Descriptors)
            table.Append($"| [{rule.Id}]({pages}{rule.Id}.md) | {rule.Title} | {rule.Category} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} |\n");
        return table.ToString();
    }
}
