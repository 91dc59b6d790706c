using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The task without a build around it.</summary>
public sealed class LintPostmortemsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly BuildLog log = new();

    [Fact]
    public void Cancelled_StopsBeforeTheNextDocument()
    {
        var first = folder.Write("a.md", "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n");
        folder.Write("b.md", "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n");
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md" };
        log.Logged += task.Cancel;

        Assert.False(task.Execute());

        Assert.All(log.Findings, finding => Assert.Equal(first, finding.Path));
        Assert.NotEmpty(log.Findings);
    }

    [Fact]
    public void FaultOfTheLinter_IsAWarningAtTheDocument_AndTheOthersAreLinted()
    {
        string[] documents = [folder.Write("a.md"), folder.Write("b.md")];
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md", Linter = new Linter([new FailingRule()], readsAnything: true) };

        Assert.True(task.Execute());

        Assert.Equal(documents, log.Findings.Select(finding => finding.Path));
        Assert.All(log.Findings, finding => Assert.Equal(("warning", "PML0010"), (finding.Severity, finding.Code)));
        Assert.All(log.Findings, finding => Assert.Equal("Rule PML9999 failed on this document: Out of luck. Please report it; the other rules still ran.", finding.Message));
    }

    [Fact]
    public void RuleThatFailsInTheMiddle_HidesNothingOfTheOthers_AndShowsNothingOfItsOwn()
    {
        folder.Write("a.md", "# One\n\n# Two\n\n# Three\n");
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md", Linter = new Linter([new HeadingRule("PML9997"), new HeadingRule("PML9998") { Last = 1 }, new HeadingRule("PML9999")], readsAnything: true) };

        Assert.True(task.Execute());

        Assert.Equal(
            [(1, "PML0010"), (3, "PML9997"), (3, "PML9999"), (5, "PML9997"), (5, "PML9999")],
            log.Findings.Select(finding => (finding.Line, finding.Code)));
        Assert.StartsWith("Rule PML9998 failed on this document: No more. ", log.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_AreThoseOfEachDocument_AndTheirFaultsAreLoggedOnce()
    {
        const string Document = "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n";
        var configuration = folder.Write(".editorconfig", "root = true\n[a.md]\ndotnet_diagnostic.PML1001.severity = none\n[b.md]\ndotnet_diagnostic.PML1001.severity = error\nPML1 = 1\n");
        folder.Write("a.md", Document);
        var second = folder.Write("b.md", Document);

        Assert.False(new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md" }.Execute());

        Assert.All(log.Findings.Where(finding => finding.Code == "PML1001"), finding => Assert.Equal((second, "error"), (finding.Path, finding.Severity)));
        Assert.Contains(log.Findings, finding => finding.Code == "PML1001");
        Assert.Equal([(configuration, "warning", "PML0004", 6)], log.Findings.Where(finding => finding.Path == configuration).Select(finding => (finding.Path, finding.Severity, finding.Code, finding.Line)));
    }

    [Theory]
    [InlineData("0.1", 0)]
    [InlineData("0.1.0", 0)]
    [InlineData("latest", 1)]
    [InlineData("", 1)]
    public void RuleThatIsNewerThanTheLevel_IsOff(string level, int count)
    {
        folder.Write("a.md");
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md", Level = level, Linter = new Linter([new FailingRule { Since = new Version(0, 2) }], readsAnything: true) };

        Assert.True(task.Execute());

        Assert.Equal(count, log.Findings.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FaultOfASettingThatSaysWhatIsLinted_IsLoggedOnce(bool hasDocument)
    {
        var configuration = folder.Write(".editorconfig", "root = true\n[*]\npostmortem_lint.root = ../elsewhere\npostmortem_lint.mode = Some\n");
        if (hasDocument)
            folder.Write("a.md", "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n");
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md", FaultsIn = folder.Path };

        Assert.True(task.Execute());

        Assert.Equal(!hasDocument, task.FoundNothing);
        Assert.Equal([("PML0003", 3), ("PML0003", 4)], log.Findings.Where(finding => finding.Path == configuration).Select(finding => (finding.Code, finding.Line)));
    }

    public void Dispose() => folder.Dispose();

    private sealed class HeadingRule(string id) : Rule
    {
        /// <summary>How many findings it makes before it fails.</summary>
        public int Last { get; init; } = int.MaxValue;

        public override DiagnosticDescriptor Descriptor => new(id, "Heading", "A heading.", Categories.Engine, DiagnosticSeverity.Warning);

        public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
            postmortem.Outline.Sections.Select((section, index) => index < Last ? Diagnostic.Create(Descriptor, section.Label) : throw new InvalidOperationException("No more."));
    }

    private sealed class FailingRule : Rule
    {
        public Version Since { get; init; } = DiagnosticDescriptor.FirstRelease;

        public override DiagnosticDescriptor Descriptor => new("PML9999", "Fails", "It fails.", Categories.Engine, DiagnosticSeverity.Warning) { Since = Since };

        public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) => throw new InvalidOperationException("Out of luck.");
    }
}
