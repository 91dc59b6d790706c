using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests;

/// <summary>What docs/suppressions.md shows is true: each example hides a finding, and needs to.</summary>
public class SuppressionPageTests
{
    public static TheoryData<string> Examples =>
        [.. Repository.Read("docs", "suppressions.md").Split("\n````").Where((_, i) => i % 2 == 1).Select(block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_HidesWhatItNames(string example)
    {
        var found = new Linter(RuleCatalog.All, readsAnything: true).Lint(new SourceText(example), Settings.Everything);
        Assert.Contains(found, d => d.Suppression?.Justification is not null);
        Assert.DoesNotContain(found, d => d.Id is "PML0005" or "PML0006" or "PML0007");
    }

    [Fact]
    public void Page_HasExamples() => Assert.Equal(3, Examples.Count);
}
