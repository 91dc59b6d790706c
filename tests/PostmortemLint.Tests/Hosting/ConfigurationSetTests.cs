using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>Which files count for a document. No file above the temporary folder may: the outermost says that it is the root.</summary>
public sealed class ConfigurationSetTests : IDisposable
{
    private const string Document = "# Checkout was down\n\n## Timeline\n\n- 14:00: An alert.\n\n## Impact\n\nNobody could pay.\n";

    private readonly TemporaryFolder folder = new();
    private readonly LintRun run = new();

    public ConfigurationSetTests() => Write("", "root = true");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void DocumentsWithoutSettings_ShareTheDefaults()
    {
        Write("csharp", "[*.cs]\ndotnet_diagnostic.CA1000.severity = none");
        Assert.Same(DocumentSettings.Default, run.SettingsOf(folder.At("a.md")));
        Assert.Same(DocumentSettings.Default, run.SettingsOf(folder.At("csharp/deep/a.md")));
    }

    [Fact]
    public void Section_IsForItsPathAlone()
    {
        Write("", "root = true\n[postmortems/2021/*.md]\ndotnet_diagnostic.PML1001.severity = none");
        Assert.Contains(Lint("postmortems/2022/a.md"), d => d.Id == "PML1001");
        var old = Lint("postmortems/2021/a.md");
        Assert.DoesNotContain(old, d => d.Id == "PML1001");
        Assert.Contains(old, d => d.Id == "PML4003");
    }

    [Fact]
    public void NearestFileAndLastSection_Decide()
    {
        Write("", "root = true\n[*.md]\nPML8001.max_words = 1\nPML8001.min_words = 1\n[a.md]\nPML8001.max_words = 2");
        Write("near", "[*.md]\nPML8001.max_words = 3");
        Assert.Equal((1, 1), WordsOf("b.md"));
        Assert.Equal((1, 2), WordsOf("a.md"));
        Assert.Equal((1, 3), WordsOf("near/a.md"));
        Assert.Equal((1, 3), WordsOf("near/deep/er/a.md"));
    }

    [Fact]
    public void NothingAboveTheRoot_Counts()
    {
        Write("", "root = true\n[*.md]\nPML8001.max_words = 1");
        Write("near", "root = true\n[*.txt]\nPML8001.max_words = 2");
        Assert.Equal((400, 600), WordsOf("near/deep/a.md"));
    }

    [Fact]
    public void SettingsOfTheSameSections_AreShared()
    {
        Write("", "root = true\n[a*.md]\nPML8001.max_words = 1\n[*b.md]\nPML8001.max_words = 2");
        Directory.CreateDirectory(folder.At("x"));
        Assert.Same(run.SettingsOf(folder.At("a1.md")), run.SettingsOf(folder.At("x/a2.md")));
        Assert.NotSame(run.SettingsOf(folder.At("a1.md")), run.SettingsOf(folder.At("ab.md")));
    }

    [Fact]
    public void EditorConfig_ComesBeforeGlobalConfig_ByKey()
    {
        Write("", "root = true\n[*.md]\nPML8001.max_words = 1\ndotnet_analyzer_diagnostic.category-Time.severity = error");
        folder.Write(".globalconfig", "PML8001.max_words = 2\nPML8001.min_words = 2\ndotnet_diagnostic.PML4003.severity = suggestion");
        Assert.Equal((2, 1), WordsOf("a.md"));
        Assert.Equal(DiagnosticSeverity.Suggestion, Severity("a.md", "PML4003"));
        Assert.Equal(DiagnosticSeverity.Error, Severity("a.md", "PML4001"));
    }

    [Fact]
    public void GlobalFile_IsForAllBelowIt_WhateverTheRoot()
    {
        folder.Write(".globalconfig", $"PML8001.max_words = 2\n[{Slashed(folder.At("near/a.md"))}]\nPML8001.max_words = 3");
        Write("near", "root = true\n[*.txt]\nPML8001.max_words = 1");
        Assert.Equal((400, 2), WordsOf("near/b.md"));
        Assert.Equal((400, 3), WordsOf("near/a.md"));
        Assert.Empty(run.ConfigurationFindings);
    }

    [Fact]
    public void EditorConfigThatSaysSo_IsGlobal()
    {
        Write("near", "is_global = true\nPML8001.max_words = 5");
        Assert.Equal((400, 5), WordsOf("near/a.md"));
        Assert.Equal((400, 600), WordsOf("a.md"));
    }

    [Fact]
    public void HigherGlobalLevel_Decides()
    {
        folder.Write(".globalconfig", "global_level = 101\nPML8001.max_words = 1");
        Directory.CreateDirectory(folder.At("near"));
        folder.Write("near/.globalconfig", "PML8001.max_words = 2\nPML8001.min_words = 3");
        Assert.Equal((3, 1), WordsOf("near/a.md"));
        Assert.Empty(run.ConfigurationFindings);
    }

    [Fact]
    public void EqualGlobalLevels_CancelEachOther()
    {
        folder.Write(".globalconfig", "PML8001.max_words = 1\nPML8001.min_words = 1");
        Directory.CreateDirectory(folder.At("near"));
        var near = folder.Write("near/.globalconfig", "\n  PML8001.max_words = 2\n");
        Assert.Equal((1, 600), WordsOf("near/a.md"));
        Assert.Equal((1, 1), WordsOf("a.md"));
        var finding = Assert.Single(run.ConfigurationFindings);
        Assert.Equal((near, "PML0003", 2, 3), (finding.Path, finding.Id, finding.Start.Line, finding.Start.Column));
        Assert.Contains("with the same global_level, so neither applies. Remove one of them.", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Message.Length, 1, 200);
    }

    [Fact]
    public void Fault_IsReportedOnce_AtItsLine_WithTheSeverityInForce()
    {
        Write("", "root = true\n\n[*.md]\n  dotnet_diagnostic.PML1001.severty = none\ndotnet_diagnostic.PML0004.severity = error\n[never.md]\ndotnet_diagnostic.PML1001.severity = of");
        Assert.Empty(run.ConfigurationFindings);
        Parallel.For(0, 50, i => run.Lint(folder.At($"{i % 7}/{i}.md")));
        Assert.Equal(
            [(".editorconfig", 4, 3, "PML0004", DiagnosticSeverity.Error), (".editorconfig", 7, 38, "PML0003", DiagnosticSeverity.Warning)],
            run.ConfigurationFindings.Select(f => (Path.GetRelativePath(folder.Path, f.Path), f.Start.Line, f.Start.Column, f.Id, f.Severity)));
    }

    [Fact]
    public void HighestSeverity_CountsForAFault_WhateverTheOrder()
    {
        Write("", "root = true\n[*.md]\nPML1 = 1\n[a.md]\ndotnet_diagnostic.PML0004.severity = none\n[b.md]\ndotnet_diagnostic.PML0004.severity = suggestion");
        run.SettingsOf(folder.At("a.md"));
        Assert.Empty(run.ConfigurationFindings);
        run.SettingsOf(folder.At("b.md"));
        run.SettingsOf(folder.At("a.md"));
        Assert.Equal(DiagnosticSeverity.Suggestion, Assert.Single(run.ConfigurationFindings).Severity);
    }

    [Fact]
    public void FaultOfAKeyThatOthersKnow_CountsWhereADocumentIsInItsSection()
    {
        Write("", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = loud\n[*.md]\ndotnet_analyzer_diagnostic.severity = loud");
        run.SettingsOf(folder.At("a.md"));
        Assert.Equal([5], run.ConfigurationFindings.Select(f => f.Start.Line));
    }

    [Fact]
    public void FileThatNoDocumentIsBelow_IsNotRead()
    {
        Write("other", "[*.md]\nPML1 = 1");
        run.SettingsOf(folder.At("a.md"));
        Assert.Empty(run.ConfigurationFindings);
    }

    [Fact]
    public void EveryFile_IsReadOnce()
    {
        Write("", "root = true\n[*.md]\nPML8001.max_words = 1");
        Assert.Equal((400, 1), WordsOf("a.md"));
        Write("", "root = true\n[*.md]\nPML8001.max_words = 2");
        Assert.Equal((400, 1), WordsOf("b.md"));
        Assert.Equal((400, 1), WordsOf("new/c.md"));
    }

    [Fact]
    public void FileThatIsNotText_IsAFinding_AndTheOthersApply()
    {
        Write("", "root = true\n[*.md]\nPML8001.max_words = 1");
        Directory.CreateDirectory(folder.At("near"));
        folder.Write("near/.editorconfig", [0x5B, 0xC9, 0x5D, 0x0A]);
        Assert.Equal((400, 1), WordsOf("near/a.md"));
        Assert.Equal("PML0001 This file cannot be read: byte 2 is not UTF-8. Save it as UTF-8: none of its settings applies.", Show(Assert.Single(run.ConfigurationFindings)));
    }

    [Fact]
    public void HugeFile_IsAFinding()
    {
        Write("near", new string('#', 5 * 1024 * 1024));
        run.SettingsOf(folder.At("near/a.md"));
        Assert.Equal("PML0001 This file cannot be read: it has 5120 KB, more than the 4096 allowed. Split it: none of its settings applies.", Show(Assert.Single(run.ConfigurationFindings)));
    }

    [Fact]
    public void CycleOfLinks_IsAFinding_AndTheLintGoesOn()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a privilege there.
        Directory.CreateDirectory(folder.At("near"));
        File.CreateSymbolicLink(folder.At("near/.editorconfig"), folder.At("near/other"));
        File.CreateSymbolicLink(folder.At("near/other"), folder.At("near/.editorconfig"));
        Assert.Contains(Lint("near/a.md"), d => d.Id == "PML4003");
        Assert.StartsWith("PML0001 This file cannot be read: ", Show(Assert.Single(run.ConfigurationFindings)), StringComparison.Ordinal);
    }

    [Fact]
    public void CycleOfFolders_IsWalkedByItsNames()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a privilege there.
        Write("", "root = true\n[*.md]\nPML8001.max_words = 1");
        Directory.CreateSymbolicLink(folder.At("loop"), folder.Path);
        Assert.Equal((400, 1), WordsOf("loop/loop/loop/a.md"));
    }

    [Fact]
    public void FolderOfThatName_IsNotAFile()
    {
        Directory.CreateDirectory(folder.At("near/.editorconfig"));
        Assert.Same(DocumentSettings.Default, run.SettingsOf(folder.At("near/a.md")));
        Assert.Empty(run.ConfigurationFindings);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void ByteOrderMark_IsUnderstood(string encoding)
    {
        folder.Write(".editorconfig", [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("root = true\r\n[*.md]\r\nPML8001.max_words = 1\r\n")]);
        Assert.Equal((400, 1), WordsOf("a.md"));
    }

    [Fact]
    public void Severity_IsThatOfTheDocument_AndOffMeansNotRun()
    {
        Write("", "root = true\n[*.md]\ndotnet_diagnostic.PML4003.severity = error\ndotnet_diagnostic.PML1001.severity = none\ndotnet_diagnostic.PML8001.severity = silent");
        var found = Lint("a.md");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found, d => d.Id == "PML4003").Severity);
        Assert.DoesNotContain(found, d => d.Id == "PML1001");
        Assert.Equal(DiagnosticSeverity.Silent, Assert.Single(found, d => d.Id == "PML8001").Severity);
    }

    [Fact]
    public void FindingsAboutTheFile_HaveTheirSeverity()
    {
        Write("", "root = true\n[index.md]\ndotnet_diagnostic.PML0008.severity = none\n[big.md]\nPML0002.max_file_kb = 0\ndotnet_diagnostic.PML0002.severity = error\n[gone.md]\ndotnet_diagnostic.PML0001.severity = none");
        Assert.Empty(run.Lint(folder.Write("index.md", "# Postmortems\n")));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(run.Lint(folder.Write("big.md", Document))).Severity);
        Assert.Empty(run.Lint(folder.At("gone.md")));
    }

    private void Write(string at, string text)
    {
        Directory.CreateDirectory(folder.At(at));
        folder.Write(Path.Combine(at, ".editorconfig"), text);
    }

    private IReadOnlyList<FileDiagnostic> Lint(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        return run.Lint(folder.Write(name, Document));
    }

    private (int Least, int Most) WordsOf(string name)
    {
        var options = run.SettingsOf(folder.At(name)).Options;
        var (least, most) = (new PML8001WordCountOutOfRange().Options[0], new PML8001WordCountOutOfRange().Options[1]);
        return (options.Get(least), options.Get(most));
    }

    private DiagnosticSeverity Severity(string name, string id) => run.SettingsOf(folder.At(name)).SeverityOf(RuleCatalog.Descriptors.Single(d => d.Id == id));

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string Show(FileDiagnostic finding) => $"{finding.Id} {finding.Message}";
}
