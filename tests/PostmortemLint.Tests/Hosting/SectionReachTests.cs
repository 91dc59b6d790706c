using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>Sections that can be for no document, and those that only happen to be for none of a run.</summary>
public sealed class SectionReachTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SectionReachTests()
    {
        folder.Write("postmortems/2024/outage.md", "# Outage\n");
        Directory.CreateDirectory(folder.At("docs/empty"));
    }

    [Theory]
    [InlineData("*.cs", "PML8001.max_words = 9", "PML8001.max_words has no effect below '[*.cs]', which matches no Markdown document. Move it below [*.md].")]
    [InlineData("*.{cs,vb}", "dotnet_diagnostic.PML1001.severity = none", "dotnet_diagnostic.PML1001.severity has no effect below '[*.{cs,vb}]', which matches no Markdown document. Move it below [*.md].")]
    [InlineData("src/**/*.CS", "postmortem_lint.time_zone = UTC", "postmortem_lint.time_zone has no effect below '[src/**/*.CS]', which matches no Markdown document. Move it below [*.md].")]
    [InlineData("postmortem/**.md", "PML8001.max_words = 9", "PML8001.max_words has no effect below '[postmortem/**.md]', because there is no folder 'postmortem'. Write '[postmortems/**.md]'.")]
    [InlineData("/postmortems/2042/*.md", "PML8001.max_words = 9", "PML8001.max_words has no effect below '[/postmortems/2042/*.md]', because there is no folder 'postmortems/2042'. Write '[/postmortems/2024/*.md]'.")]
    [InlineData("incidents/a.md", "PML8001.max_words = 9", "PML8001.max_words has no effect below '[incidents/a.md]', because there is no folder 'incidents'. Correct the header, or create the folder.")]
    public void SectionThatCanBeForNoDocument_IsReported(string pattern, string line, string message)
    {
        var finding = Assert.Single(FindingsOf(pattern, $"dotnet_sort_system_directives_first = true\n  {line}\nPML8001.min_words = 1"));

        Assert.Equal((folder.At(".editorconfig"), "PML0003", DiagnosticSeverity.Warning, 4, 3), (finding.Path, finding.Id, finding.Severity, finding.Start.Line, finding.Start.Column));
        Assert.Equal(message, finding.Message);
    }

    [Fact]
    public void LongHeader_IsShortened()
    {
        var finding = Assert.Single(FindingsOf($"{new string('x', 300)}/*.md", "dotnet_diagnostic.PML1001.severity = none"));

        Assert.InRange(finding.Message.Length, 1, 200);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.md")]
    [InlineData("*.{cs,md}")]
    [InlineData("{*.cs,*.md}")]
    [InlineData("*.txt")]
    [InlineData("*.qmd")]
    [InlineData("*.{cs,{md,vb}}")]
    [InlineData("*.[cm][sd]")]
    [InlineData("*cs")]
    [InlineData("never.md")]
    [InlineData("docs/empty/*.md")]
    [InlineData("docs/empty/later.md")]
    [InlineData("/docs/**.md")]
    [InlineData("postmortems/2023*/*.md")]
    [InlineData("**/nowhere/*.md")]
    [InlineData("{postmortem,postmortems}/*.md")]
    [InlineData("../postmortem/*.md")]
    [InlineData("/*.md")]
    public void SectionThatMayBeForADocument_IsNot(string pattern) => Assert.Empty(FindingsOf(pattern, "PML8001.max_words = 9"));

    [Theory]
    [InlineData("dotnet_diagnostic.CA1822.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-Style.severity = warning")]
    [InlineData("generated_code = true")]
    [InlineData("indent_size = 4")]
    public void KeysThatOthersKnow_AreNot(string line)
    {
        Assert.Empty(FindingsOf("*.cs", line));
        Assert.Empty(FindingsOf("nowhere/*.md", line));
    }

    [Fact]
    public void SectionOfADocumentOfTheRun_IsNot_WhateverTheOrder()
    {
        folder.Write(".editorconfig", "root = true\n[*.cs]\nPML8001.max_words = 9\n[unsaved/*.md]\nPML8001.max_words = 9");
        var run = new LintRun();
        run.SettingsOf(folder.At("postmortems/2024/outage.md"));
        Assert.Equal(2, run.ConfigurationFindings.Count);

        run.SettingsOf(folder.At("unsaved/new.md"));
        run.SettingsOf(folder.At("notes.cs"));

        Assert.Empty(run.ConfigurationFindings);
    }

    [Fact]
    public void Severity_IsThatOfTheDocuments() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(FindingsOf("*.cs", "PML8001.max_words = 9\n[*.md]\ndotnet_diagnostic.PML0003.severity = error")).Severity);

    [Fact]
    public void RuleThatIsOff_ReportsNothing() =>
        Assert.Empty(FindingsOf("*.cs", "PML8001.max_words = 9\n[*.md]\ndotnet_diagnostic.PML0003.severity = none"));

    [Fact]
    public void FolderThatAppears_EndsIt_InSpiteOfTheCache()
    {
        folder.Write(".editorconfig", "root = true\n[incidents/*.md]\nPML8001.max_words = 9\n");
        Assert.Single(Cached());
        Assert.Single(Cached());

        Directory.CreateDirectory(folder.At("incidents"));

        Assert.Empty(Cached());
        Assert.Empty(Cached());
    }

    [Fact]
    public void SectionOfCode_IsRepeatedFromTheCache()
    {
        folder.Write(".editorconfig", "root = true\n[*.cs]\nPML8001.max_words = 9\n");

        Assert.Equal(Cached(), Cached());
        Assert.Single(Cached());
    }

    public void Dispose() => folder.Dispose();

    private IReadOnlyList<FileDiagnostic> FindingsOf(string pattern, string lines)
    {
        folder.Write(".editorconfig", $"root = true\n[{pattern}]\n{lines}\n");
        var run = new LintRun();
        run.Lint(folder.At("postmortems/2024/outage.md"));
        return run.ConfigurationFindings;
    }

    private IReadOnlyList<FileDiagnostic> Cached()
    {
        var cache = ResultCache.Open(folder.At("obj"), folder.Path, RunSettings.Default, "**/*.md");
        var run = new LintRun(RunSettings.Default, cache);
        run.Lint(folder.At("postmortems/2024/outage.md"));
        var findings = run.ConfigurationFindings;
        Assert.Null(cache.Save());
        return findings;
    }
}
