using PostmortemLint.Configuration.Runs;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting.Search;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>Which documents a run lints, by what its host and configuration files set.</summary>
public sealed class RunScopeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RunScopeTests()
    {
        folder.Write(".git/HEAD");
        folder.Write("src/app/x.cs");
        folder.Write(".editorconfig", "root = true\n");
        foreach (var document in new[] { "postmortems/a.md", "postmortems/_b.md", "postmortems/README.md", "docs/incidents/c.md", "docs/incidents/2024/d.md" })
            folder.Write(document);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void NothingSet_IsTheDefault()
    {
        var scope = Scope();
        Assert.Equal(folder.Path, scope.Root);
        Assert.False(scope.HasOwnPatterns);
        Assert.Equal((UsualPatterns.Include, UsualPatterns.Exclude), (string.Join(";", scope.Include), string.Join(";", scope.Exclude)));
        Assert.Equal("", scope.BaselineBelow(folder.Path));
        Assert.Equal(["postmortems/a.md"], Found(scope));
    }

    [Fact]
    public void Files_SetWhatTheHostDoesNot()
    {
        Set("include = docs/incidents/**/*.md", "exclude = d.md", "baseline = known.txt");
        var scope = Scope();
        Assert.True(scope.HasOwnPatterns);
        Assert.Equal(["docs/incidents/c.md"], Found(scope));
        Assert.Equal(folder.At("known.txt"), scope.BaselineBelow(folder.Path));
    }

    [Fact]
    public void Host_ComesBeforeFiles()
    {
        Set("root = docs", "include = incidents/**/*.md", "exclude = d.md", "baseline = known.txt");
        var scope = Scope(new HostScope("../..", "postmortems/*.md", "a.md", "other.txt"));
        Assert.Equal(["postmortems/README.md", "postmortems/_b.md"], Found(scope));
        Assert.Equal(folder.At("other.txt"), scope.BaselineBelow(folder.Path));
    }

    [Fact]
    public void RootOfAFile_IsNotLookedFor()
    {
        Set("root = docs", "include = incidents/*.md");
        Assert.Equal(["docs/incidents/c.md"], Found(Scope()));
        Set("root = docs");
        Assert.Equal(folder.At("docs"), Scope().Root);
        Assert.Empty(DocumentSearch.Find(folder.At("docs"), Scope().Include, Scope().Exclude));
    }

    [Fact]
    public void PatternsThatNoFolderHas_HaveNoRoot()
    {
        Set("include = nowhere/*.md");
        Assert.Null(Scope().Root);
        Assert.True(Scope().HasOwnPatterns);
    }

    [Fact]
    public void DocumentsBelongToTheNearestFolderOfAPattern()
    {
        var folders = new PatternFolders(folder.Path, PathPattern.ParseList("docs/**/*.md;docs/incidents/*.md;*.md"));
        Assert.Equal(folder.At(Path.Combine("docs", "incidents")), folders.Of(folder.At(Path.Combine("docs", "incidents", "c.md"))));
        Assert.Equal(folder.At("docs"), folders.Of(folder.At(Path.Combine("docs", "incidents2", "c.md"))));
        Assert.Equal(folder.Path, folders.Of(folder.At("a.md")));
    }

    private void Set(params string[] lines) =>
        folder.Write(".editorconfig", "root = true\n[*.md]\n" + string.Concat(lines.Select(line => $"postmortem_lint.{line}\n")));

    private RunScope Scope(HostScope? host = null) =>
        new(folder.At(Path.Combine("src", "app")), SettingsOfRun.In(folder.At(Path.Combine("src", "app"))), host ?? new HostScope());

    private IEnumerable<string> Found(RunScope scope) =>
        DocumentSearch.Find(scope.Root!, scope.Include, scope.Exclude).Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
}
