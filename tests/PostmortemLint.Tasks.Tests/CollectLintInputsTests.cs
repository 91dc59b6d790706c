using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The files that tools watch are those that a build lints, whoever says which.</summary>
public sealed class CollectLintInputsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CollectLintInputsTests()
    {
        folder.Write(".git/HEAD");
        folder.Write("postmortems/outage.md");
        folder.Write("docs/incidents/outage.md");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void NothingSet_ListsTheUsualDocuments()
    {
        var task = Collect();

        Assert.Equal([folder.At(Path.Combine("postmortems", "outage.md"))], task.Documents);
        Assert.Empty(Below(task.Settings));
    }

    [Fact]
    public void WhatFilesSet_IsListed_AndSoAreTheFiles()
    {
        var settings = folder.Write(Path.Combine("src", ".editorconfig"), "root = true\n[*]\npostmortem_lint.root = ../docs\npostmortem_lint.include = incidents/*.md\npostmortem_lint.baseline = known.txt\n");
        var baseline = folder.Write(Path.Combine("src", "known.txt"));
        var task = Collect();

        Assert.Equal([folder.At(Path.Combine("docs", "incidents", "outage.md"))], task.Documents);
        Assert.Equal([settings, baseline], Below(task.Settings));
    }

    private CollectLintInputs Collect()
    {
        var task = new CollectLintInputs
        {
            BuildEngine = new BuildLog(),
            ProjectDirectory = folder.At(Path.Combine("src", "app")),
            Include = "postmortems/**/*.md",
            UsualInclude = "postmortems/**/*.md",
        };
        Assert.True(task.Execute());
        return task;
    }

    private IEnumerable<string> Below(IEnumerable<string> paths) => paths.Where(path => path.StartsWith(folder.Path, StringComparison.Ordinal));
}
