using System.Text;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>What the package's targets keep between builds can be shared by checkouts: it depends on no folder's name.</summary>
[Trait("Category", "Matrix")]
public sealed class KeptFileTests
{
    [Fact]
    public void TwoCheckouts_KeepTheSameBytes()
    {
        using var first = new Repository(name: "checkout");
        using var second = new Repository(name: "Another checkout – 2");

        var kept = new[] { first, second }.Select(Build).ToList();

        Assert.Contains("obj/postmortem-lint.sarif", kept[0].Keys);
        Assert.Single(kept[0].Keys, key => key.EndsWith(".cache", StringComparison.Ordinal));
        Assert.Equal(kept[0], kept[1]);
    }

    private static SortedDictionary<string, string> Build(Repository repository)
    {
        repository.Write("postmortems/2023/payments.md", Repository.FaultyDocument);
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        repository.Write("postmortems/.editorconfig", "[*.md]\npml8001.max_words = 10\n");
        repository.Write("obj/here.txt", "");
        var notes = repository.WriteProject("Notes.csproj", "notes.md", "# Notes", sdk: $"Microsoft.Build.NoTargets/{CentralVersions.NoTargets}");
        repository.Record("build", notes, "-p:PostmortemLintErrorLog=obj/postmortem-lint.sarif").AssertLinted(1);
        return new(repository.KeptFiles.ToDictionary(kept => kept.Key, kept => WithoutRoot(repository, kept.Value)), StringComparer.Ordinal);
    }

    // A log in SARIF says, once, which folder its addresses are relative to.
    private static string WithoutRoot(Repository repository, byte[] content) =>
        Encoding.Latin1.GetString(content).Replace($"\"uri\": \"{new Uri(repository.Root).AbsoluteUri}/\"", "", StringComparison.Ordinal);
}
