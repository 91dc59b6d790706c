using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>Each file under docs/presets is read without a finding, and does what its first line says.</summary>
public sealed class PresetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LintRun run = new();

    public static TheoryData<string> Names => [.. Preset.All.Select(p => p.Name)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsReadWithoutAFinding(string name)
    {
        var settings = run.SettingsOf(Place(name));
        Assert.NotEmpty(settings.Settings);
        Assert.Empty(run.ConfigurationFindings);
    }

    [Theory]
    [InlineData("adopting", "PML1001", DiagnosticSeverity.None)]
    [InlineData("adopting", "PML4006", DiagnosticSeverity.None)]
    [InlineData("adopting", "PML4012", DiagnosticSeverity.Warning)]
    [InlineData("adopting", "PML4011", DiagnosticSeverity.Warning)]
    [InlineData("adopting", "PML0003", DiagnosticSeverity.Warning)]
    [InlineData("blameless", "PML7001", DiagnosticSeverity.Warning)]
    [InlineData("blameless", "PML1002", DiagnosticSeverity.Suggestion)]
    [InlineData("sre", "PML8001", DiagnosticSeverity.None)]
    [InlineData("sre", "PML6004", DiagnosticSeverity.Warning)]
    [InlineData("strict", "PML4012", DiagnosticSeverity.Error)]
    [InlineData("strict", "PML0001", DiagnosticSeverity.Error)]
    [InlineData("strict", "PML1001", DiagnosticSeverity.Warning)]
    [InlineData("tracked", "PML6006", DiagnosticSeverity.Warning)]
    [InlineData("tracked", "PML7001", DiagnosticSeverity.Suggestion)]
    public void Rule_HasTheSeverityThatTheHeaderPromises(string name, string id, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Settings.SeverityIn(run.SettingsOf(Place(name)), id));

    [Fact]
    public void Strict_HasEveryRuleOn()
    {
        var settings = run.SettingsOf(Place("strict"));
        Assert.All(RuleCatalog.Descriptors, d => Assert.InRange(Settings.SeverityIn(settings, d.Id), DiagnosticSeverity.Warning, DiagnosticSeverity.Error));
    }

    [Fact]
    public void EveryFile_IsOneOfThese() => Assert.Equal(
        Preset.All.Select(p => Path.GetFileName(p.Path)),
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "presets")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>Puts the file where its header says; nothing above it may count here.</summary>
    private string Place(string name)
    {
        folder.Write(".editorconfig", "root = true\n" + Repository.Read("docs", "presets", name + ".editorconfig"));
        return folder.At("a.md");
    }
}
