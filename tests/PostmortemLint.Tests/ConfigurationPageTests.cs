using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests;

/// <summary>What docs/configuration.md shows is true: its files are read without a finding, and do what the tables below them say.</summary>
public sealed class ConfigurationPageTests : IDisposable
{
    private static readonly string[] Documents = ["a.md", "postmortems/2021/a.md", "postmortems/imported/a.md", "sre/a.md"];

    private readonly TemporaryFolder folder = new();
    private readonly LintRun run = new();

    public static TheoryData<string, string> Files => Blocks("editorconfig", "globalconfig");

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Example_IsReadWithoutAFinding(string name, string text)
    {
        folder.Write(".editorconfig", "root = true\n");
        Write(name, text);
        Assert.Contains(Documents, document => run.SettingsOf(folder.At(document)).Settings.Count > 0);
        Assert.Empty(run.ConfigurationFindings);
    }

    /// <summary>The README's example is a part of the page's first.</summary>
    [Fact]
    public void ReadmeExample_IsOnThePage()
    {
        var example = Repository.Read("README.md").Split("\n```editorconfig\n")[1].Split("\n```")[0].Split('\n');
        Assert.Equal(example, ((string)Blocks("editorconfig").First()[1]).Split('\n').Where(line => example.Contains(line)).SkipLast(1));
    }

    [Theory]
    [InlineData("by path", 0, 5)]
    [InlineData("precedence", 1, 6)]
    [InlineData("profile", 2, 3)]
    public void Table_SaysWhatTheExampleDoes(string table, int example, int rows)
    {
        var files = Blocks("editorconfig").ToList();
        Write("editorconfig", (string)files[example][1]);
        var cells = Part($"<!-- {table} -->\n", $"<!-- /{table} -->").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(l => l.Trim('|', ' ').Split(" | ")).ToList();
        Assert.Equal(rows, cells.Count);
        Assert.All(cells, row => Assert.Equal(
            $"{row[0]}: {row[1]} {row[2]}",
            $"{row[0]}: {row[1]} {Settings.SeverityIn(run.SettingsOf(folder.At(row[0])), row[1]).ToString().ToLowerInvariant()}"));
    }

    [Fact]
    public void OwnSections_AreReadAsThePageSays()
    {
        Write("editorconfig", (string)Blocks("editorconfig").ToList()[3][1]);
        File.WriteAllText(folder.At("a.md"), "# Ausfall\n\n## Summary\n\nOn 5 June 2024 search was down from 09:10 to 09:20 UTC.\n\n## Ablauf\n\n- 09:10 UTC: Search answers nothing.\n");
        Assert.Contains("'Glossary'", Assert.Single(run.Lint(folder.At("a.md")), d => d.Id == "PML1001").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_HasSuggestions()
    {
        var draft = (string)Assert.Single(Blocks("markdown"))[1];
        var found = Linter.Default.Lint(new SourceText(draft), DocumentSettings.Default);
        Assert.Contains(found, d => d.Id == "PML1001");
        Assert.All(found, d => Assert.Equal(DiagnosticSeverity.Suggestion, d.Severity));
        Assert.Contains(Linter.Default.Lint(new SourceText(draft.Replace("draft", "final", StringComparison.Ordinal)), DocumentSettings.Default), d => d.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Page_NamesEveryKey()
    {
        var page = Repository.Read("docs", "configuration.md");
        Assert.All(RuleCatalog.Settings.Keys, k => Assert.Contains(k.Kind == SettingKind.RuleSeverity ? "`dotnet_diagnostic.PMLnnnn.severity`" : $"`{k.Name}`", page, StringComparison.Ordinal));
    }

    private void Write(string name, string text)
    {
        folder.Write("." + name, name == "editorconfig" ? "root = true\n" + text : text);
    }

    private static TheoryData<string, string> Blocks(params string[] languages)
    {
        var blocks = new TheoryData<string, string>();
        foreach (var block in Repository.Read("docs", "configuration.md").Split("\n````").Where((_, i) => i % 2 == 1))
            if (block.IndexOf('\n', StringComparison.Ordinal) is var end && languages.Contains(block[..end]))
                blocks.Add(block[..end], block[(end + 1)..] + "\n");
        return blocks;
    }

    private static string Part(string begin, string end)
    {
        var page = Repository.Read("docs", "configuration.md");
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[start..page.IndexOf(end, start, StringComparison.Ordinal)];
    }
}
