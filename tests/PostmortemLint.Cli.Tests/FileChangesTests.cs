using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Watch;
using PostmortemLint.Configuration;

namespace PostmortemLint.Cli.Tests;

/// <summary>Changes on the disk. A test waits until it is told of one, however long that takes.</summary>
public sealed class FileChangesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stop = new(TimeSpan.FromMinutes(1));

    public FileChangesTests() => folder.Write("docs/a.md", "a");

    public void Dispose()
    {
        stop.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void ChangedFile() => Check(() => folder.Write("docs/a.md", "b"), "docs/a.md");

    [Fact]
    public void NewFile() => Check(() => folder.Write("docs/b.md"), "docs/b.md");

    [Fact]
    public void DeletedFile() => Check(() => File.Delete(folder.At("docs/a.md")), "docs/a.md");

    [Fact]
    public void FileThatReplacesAnother()
    {
        folder.Write("elsewhere", "b");
        Check(() => File.Move(folder.At("elsewhere"), folder.At("docs/a.md"), overwrite: true), "docs/a.md");
    }

    [Fact]
    public void FolderThatIsMovedIn()
    {
        folder.Write("away/b.md");
        Check(() => Directory.Move(folder.At("away"), folder.At("docs/old")), "docs/old");
    }

    [Fact]
    public void FolderThatIsMovedAway()
    {
        folder.Write("docs/old/b.md");
        Check(() => Directory.Move(folder.At("docs/old"), folder.At("away")), "docs/old");
    }

    [Fact]
    public void Configuration() => Check(() => folder.Write(".editorconfig"), ".editorconfig");

    /// <summary>What came after them is told.</summary>
    [Fact]
    public void OtherFiles_AreNotTold()
    {
        Check(
            () =>
            {
                folder.Write("docs/picture.png");
                folder.Write("docs/report.json");
                folder.Write("other/.editorconfig");
                _ = File.ReadAllText(folder.At("docs/a.md"));
                folder.Write("docs/b.md");
            },
            "docs/b.md");
    }

    [Fact]
    public void Stop_EndsTheWait()
    {
        using var changes = new FileChanges(Watched());
        stop.Cancel();
        Assert.Null(changes.Next(stop.Token));
    }

    private WatchedFiles Watched() => WatchedFiles.Of(new WhatToLint(["docs"]), new WhatToReport(null, "docs/report.json", [], CountsOnly: false), null, new BuildScope(folder.Path, RunSettings.Default), new Surroundings(TextWriter.Null, TextWriter.Null, folder.Path));

    private void Check(Action change, string expected)
    {
        Directory.CreateDirectory(folder.At(".git"));
        using var changes = new FileChanges(Watched());
        change();
        // Some systems also tell of what was written just before.
        var told = new HashSet<string>();
        while (!told.Contains(folder.At(expected).Replace('/', Path.DirectorySeparatorChar)))
            told.UnionWith(changes.Next(stop.Token) ?? throw new TimeoutException($"Only {string.Join(", ", told)}"));
        Assert.DoesNotContain(told, path => Path.GetFileName(path) is "picture.png" or "report.json");
        Assert.DoesNotContain(told, path => path.Contains("other", StringComparison.Ordinal));
    }
}
