using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests;

/// <summary>A rule that fails is a finding, PML0010, and takes nothing with it.</summary>
public class LinterTests
{
    private static readonly SourceText Source = new("# Outage\n\n## Timeline\n");

    [Fact]
    public void FailingRule_IsNamed_AndTheOthersGoOn() => Assert.Equal(
        ["0 PML0010 Rule PML9001 failed on this document: No luck. Please report it; the other rules still ran.", "2 PML9002 Found."],
        Show(new FailingRule(() => new InvalidOperationException("No luck.")), new FindingRule()));

    [Fact]
    public void FailingRule_TakesBackWhatItFound() =>
        Assert.Equal(["PML0010"], new Linter([new FailingRule(() => new InvalidOperationException("No luck."), findsFirst: true)], readsAnything: true).Lint(Source, DocumentSettings.Default).Select(d => d.Id));

    [Theory]
    [InlineData("One.\r\nTwo.\nThree", "One. Two. Three")]
    [InlineData("", "InvalidOperationException")]
    public void Reason_IsOneLine(string message, string shown) =>
        Assert.Equal([$"0 PML0010 Rule PML9001 failed on this document: {shown}. Please report it; the other rules still ran."], Show(new FailingRule(() => new InvalidOperationException(message))));

    [Fact]
    public void LongReason_IsCut()
    {
        var shown = Assert.Single(new Linter([new FailingRule(() => new InvalidOperationException(new string('x', 5000)))], readsAnything: true).Lint(Source, DocumentSettings.Default)).Message;
        Assert.InRange(shown.Length, 100, 200);
        Assert.Contains("xxx...", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void LackOfMemory_IsNotTheFaultOfTheDocument() =>
        Assert.ThrowsAny<OutOfMemoryException>(() => Show(new FailingRule(() => new InsufficientMemoryException())));

    [Fact]
    public void FaultOutsideTheRules_IsAFindingOfTheRun()
    {
        using var folder = new TemporaryFolder();
        var finding = Assert.Single(new LintRun(RunSettings.Default, new Linter([new NamelessRule()], readsAnything: true)).Lint(folder.Write("a.md", "# Outage\n")));
        Assert.Equal(("PML0010", DiagnosticSeverity.Warning, new LinePosition(1, 1)), (finding.Id, finding.Severity, finding.Start));
        Assert.Equal("The linter failed on this document: No name. Please report it; the document was not checked.", finding.Message);
    }

    [Fact]
    public void RelatedSpan_IsAPlaceWithItsLine()
    {
        using var folder = new TemporaryFolder();
        var finding = Assert.Single(new LintRun(RunSettings.Default, new Linter([new FindingRule(new TextSpan(10, 16))], readsAnything: true)).Lint(folder.Write("a.md", "# Outage\r\n\r\n## Timeline\r\nmore\r\n")));
        Assert.Equal(new RelatedPlace(new LinePosition(3, 1), new LinePosition(4, 5), "Line 3: ## Timeline"), Assert.Single(finding.Related));
    }

    [Fact]
    public void DescribedRules_AreThoseOfTheCatalog() =>
        Assert.Equal(RuleCatalog.Descriptors, Linter.DescribeRules().Select(r => r.Descriptor));

    [Fact]
    public void Names_AreThoseOfTheCatalog() => Assert.Superset(
        new HashSet<string> { "PML0001 UnreadableFile", "PML0010 RuleFailed", "PML1001 MissingSection" },
        Linter.DescribeRules().Select(r => $"{r.Descriptor.Id} {r.Name}").ToHashSet());

    private static IEnumerable<string> Show(params Rule[] rules) =>
        new Linter(rules, readsAnything: true).Lint(Source, DocumentSettings.Default).Select(d => $"{d.Span.Start} {d.Id} {d.Message}");

    private static DiagnosticDescriptor Describe(string id) => new(id, "Found", "Found.", Categories.Engine, DiagnosticSeverity.Warning);

    private sealed class FailingRule(Func<Exception> fault, bool findsFirst = false) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = Describe("PML9001");

        public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
        {
            if (findsFirst)
                yield return Report(new TextSpan(0, 1));
            throw fault();
        }
    }

    private sealed class FindingRule(TextSpan? related = null) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = Describe("PML9002");

        public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) => [Report(new TextSpan(2, 6)) with { Related = related is { } place ? [place] : [] }];
    }

    private sealed class NamelessRule : Rule
    {
        public override DiagnosticDescriptor Descriptor => throw new InvalidOperationException("No name.");

        public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) => throw new InvalidOperationException("No rule.");
    }
}
