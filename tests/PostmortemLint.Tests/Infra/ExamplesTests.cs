using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

public class ExamplesTests
{
    /// <summary>Lists without examples, and why they have none.</summary>
    private static readonly Dictionary<string, string> WithoutExamples = new(StringComparer.Ordinal)
    {
        ["Sections/section-words.txt [required]"] = "Full names and aliases for messages; what is read as such a section is in the lists of names.",
    };

    [Fact]
    public void EveryListOfEveryTable_HasExamplesOfBothKinds() =>
        Assert.Equal(WithoutExamples.Keys, WordTable.Paths.SelectMany(ListsOf).Where(l => !l.HasBothKinds).Select(l => l.Name));

    private static IEnumerable<(string Name, bool HasBothKinds)> ListsOf(string path)
    {
        var kinds = Examples.AllOf(path).Select(e => (e.List, e.Fits)).ToHashSet();
        return WordTable.Load(path).Names.Select(n => ($"{path} [{n}]", kinds.Contains((n, true)) && kinds.Contains((n, false))));
    }
}
