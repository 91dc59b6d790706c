using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Search;
using PostmortemLint.Cli.Watch;
using PostmortemLint.Configuration;

namespace PostmortemLint.Cli.Tests;

/// <summary>Which changes make a watch lint again.</summary>
public sealed class WatchedFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WatchedFilesTests()
    {
        Directory.CreateDirectory(folder.At(".git"));
        folder.Write("docs/pm/a.md");
        folder.Write("docs/pm/notes.txt");
        folder.Write("notes.md");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true, "docs/pm/a.md")]
    [InlineData(true, "docs/pm/new/b.MD")]
    [InlineData(true, "docs/pm/.editorconfig")]
    [InlineData(true, "docs/pm/old/.editorconfig")]
    [InlineData(true, "docs/.globalconfig")]
    [InlineData(true, ".editorconfig")]
    [InlineData(true, ".gitignore")]
    [InlineData(false, "docs/b.md")]
    [InlineData(false, "notes.md")]
    [InlineData(false, "docs/other/.editorconfig")]
    [InlineData(false, "docs/pm/notes.txt")]
    [InlineData(false, "docs/pm/a.md.swp")]
    [InlineData(false, "docs/pm/.hidden/a.md")]
    [InlineData(false, "docs/pm/node_modules/x/README.md")]
    [InlineData(false, "docs/pm/node_modules/x/.editorconfig")]
    [InlineData(false, "docs/pmx/a.md")]
    [InlineData(false, "../.editorconfig")]
    public void OfAFolder(bool expected, string changed) => Assert.Equal(expected, Of("docs/pm").Concerns(folder.At(changed)));

    [Theory]
    [InlineData(true, "notes.md")]
    [InlineData(true, "beside.md")]
    [InlineData(true, ".editorconfig")]
    [InlineData(false, "docs/pm/a.md")]
    [InlineData(false, "docs/.editorconfig")]
    public void OfAFile(bool expected, string changed) => Assert.Equal(expected, Of("notes.md").Concerns(folder.At(changed)));

    [Theory]
    [InlineData(true, "docs/pm/notes.txt")]
    [InlineData(true, "docs/new.txt")]
    [InlineData(false, "notes.txt")]
    [InlineData(false, "docs/pm/notes.log")]
    public void OfAPattern(bool expected, string changed) => Assert.Equal(expected, Of("docs/**/*.txt").Concerns(folder.At(changed)));

    [Theory]
    [InlineData(true, "postmortems/a.md")]
    [InlineData(true, "postmortems/.hidden/a.md")]
    [InlineData(true, "postmortems/.editorconfig")]
    [InlineData(true, ".globalconfig")]
    [InlineData(false, "notes.md")]
    [InlineData(false, "docs/pm/a.md")]
    public void OfWhatABuildLints(bool expected, string changed)
    {
        Directory.CreateDirectory(folder.At("postmortems"));
        Assert.Equal(expected, Of().Concerns(folder.At(changed)));
    }

    [Fact]
    public void OfABuildWithoutDocuments()
    {
        var files = Of();
        Assert.True(files.ConcernsFolder(folder.At("postmortems")));
        Assert.False(files.ConcernsFolder(folder.At("src")));
        Assert.True(files.Concerns(folder.At(".editorconfig")));
    }

    [Fact]
    public void IgnoredFolders_MatterIfTheyAreSearched()
    {
        var files = Of(new WhatToLint(["docs/pm"]) { Rules = SearchRules.Everything });
        Assert.True(files.Concerns(folder.At("docs/pm/.hidden/a.md")));
        Assert.False(files.Concerns(folder.At("docs/pm/.git/a.md")));
    }

    [Fact]
    public void IncludedFiles_Matter()
    {
        var files = Of(new WhatToLint(["docs/pm"]) { Rules = new SearchRules { Include = SearchRules.Patterns(["*.txt"]) } });
        Assert.True(files.Concerns(folder.At("docs/pm/notes.txt")));
        Assert.False(files.Concerns(folder.At("docs/pm/notes.log")));
    }

    [Fact]
    public void OwnReports_DoNotMatter()
    {
        var files = WatchedFiles.Of(new WhatToLint(["docs/pm"]), Report("docs/pm/report.md"), "docs/pm/lint.baseline", Scope(), Around());
        Assert.False(files.Concerns(folder.At("docs/pm/report.md")));
        Assert.False(files.Concerns(folder.At("docs/pm/report.md.0123456789abcdef0123456789abcdef.tmp")));
        Assert.True(files.Concerns(folder.At("docs/pm/report.md.md")));
        Assert.True(files.Concerns(folder.At("docs/pm/lint.baseline")));
    }

    [Fact]
    public void Lists_AndTheFilesInThem_Matter()
    {
        folder.Write("docs/list", "docs/pm/a.md\0docs/new.md\0");
        var files = Of(new WhatToLint([]) { FilesFrom = "docs/list" });
        Assert.True(files.Concerns(folder.At("docs/list")));
        Assert.True(files.Concerns(folder.At("docs/pm/a.md")));
        Assert.True(files.Concerns(folder.At("docs/new.md")));
        Assert.False(files.Concerns(folder.At("notes.md")));
        Assert.False(files.Concerns(folder.At("list")));
    }

    [Theory]
    [InlineData(true, "docs/pm")]
    [InlineData(true, "docs")]
    [InlineData(true, "docs/pm/2024")]
    [InlineData(false, "docs/other")]
    [InlineData(false, "docs/p")]
    [InlineData(false, "docs/pm/.cache")]
    [InlineData(false, "docs/pm/.cache/x")]
    [InlineData(false, "docs/pm/node_modules")]
    public void Folders(bool expected, string changed) => Assert.Equal(expected, Of("docs/pm").ConcernsFolder(folder.At(changed)));

    [Fact]
    public void Places_AreTheFoldersOfDocumentsAndThoseAboveThem()
    {
        Assert.Equal([("", false), ("docs", false), ("docs/pm", true)], Places(Of("docs/pm", "docs/pm/new", "docs/pm/a.md")));
        Assert.Equal([("", true)], Places(Of(".", "docs/pm")));
        Assert.Equal([("", false)], Places(Of("notes.md")));
        Assert.Equal([("", false), ("docs", false)], Places(Of("docs/gone/a.md")));
    }

    private IEnumerable<(string Path, bool IsDeep)> Places(WatchedFiles files) =>
        files.Places.Select(place => (Path.GetRelativePath(folder.Path, place.Key).Replace('\\', '/').Replace(".", "", StringComparison.Ordinal), place.Value)).OrderBy(place => place.Item1, StringComparer.Ordinal);

    private static WhatToReport Report(string? output) => new(null, output, [], CountsOnly: false);

    private Surroundings Around() => new(TextWriter.Null, TextWriter.Null, folder.Path);

    private BuildScope Scope() => new(folder.Path, RunSettings.Default);

    private WatchedFiles Of(params string[] paths) => Of(new WhatToLint(paths));

    private WatchedFiles Of(WhatToLint what) => WatchedFiles.Of(what, Report(null), null, Scope(), Around());
}
