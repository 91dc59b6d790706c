using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Where findings are kept if all projects have their outputs in one folder.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class ArtifactsOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ArtifactsOutputTests()
    {
        folder.Write(".git/HEAD");
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);
    }

    [Theory]
    [InlineData("../artifacts", "artifacts/obj/postmortem-lint")]
    [InlineData("../artifacts/", "artifacts/obj/postmortem-lint")]
    [InlineData("../library2/artifacts", "obj/postmortem-lint")]
    // Each project would lint, with a cache of its own.
    [InlineData("artifacts", "obj/postmortem-lint")]
    [InlineData("./artifacts", "obj/postmortem-lint")]
    [InlineData("", "obj/postmortem-lint")]
    public void Artifacts_HaveTheCache_UnlessTheyAreOfOneProject(string path, string cache) =>
        Assert.Equal([cache], CachesOf(("UseArtifactsOutput", "true"), ("ArtifactsPath", path)));

    [Fact]
    public void ArtifactsOfTheRoot_HaveTheCacheOfAProjectThere()
    {
        ProjectBuilder.Create(("UseArtifactsOutput", "true"), ("ArtifactsPath", folder.At("artifacts"))).Build(folder.At("all.proj"));

        Assert.Equal(["artifacts/obj/postmortem-lint"], Caches());
    }

    [Fact]
    public void OtherUsesOfThePath_ChangeNothing() => Assert.Equal(["obj/postmortem-lint"], CachesOf(("ArtifactsPath", "../artifacts")));

    [Theory]
    [InlineData("kept", "kept")]
    [InlineData("obj/postmortem-lint", "obj/postmortem-lint")]
    public void FolderThatIsSet_IsTaken(string set, string cache) =>
        Assert.Equal([cache], CachesOf(("UseArtifactsOutput", "true"), ("ArtifactsPath", "../artifacts"), ("PostmortemLintCacheDirectory", set)));

    [Fact]
    [Trait("Category", "Matrix")]
    public void TwoProjects_LintOnce_AndTheCacheIsBelowTheArtifacts()
    {
        using var repository = new Repository("<UseArtifactsOutput>true</UseArtifactsOutput>");
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        repository.WriteSolutions(repository.WriteLibrary("First"), repository.WriteLibrary("Second"));

        repository.Record("build", "All.slnx", "-m:2").AssertLinted(1);

        Assert.True(Directory.Exists(Path.Combine(repository.Root, "artifacts", "obj", "postmortem-lint")));
        Assert.False(Directory.Exists(Path.Combine(repository.Root, "obj")));
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> CachesOf(params (string Name, string Value)[] properties)
    {
        ProjectBuilder.Create(properties).Build(folder.Write("library/library.proj"));
        return Caches();
    }

    private IEnumerable<string> Caches() =>
        Directory.GetFiles(folder.Path, "*.cache", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Distinct();
}
