using PostmortemLint.Fuzz;

namespace PostmortemLint.Robustness.Tests;

/// <summary>The documents that once broke an invariant; the fuzzer writes them.</summary>
public class RegressionTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(OwnDocuments.RegressionFolder, "*.md").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_BreaksNothingAnyMore(string name) => Assert.Null(Invariants.FindBroken(File.ReadAllText(Path.Combine(OwnDocuments.RegressionFolder, name))));
}
