using Microsoft.Build.Evaluation;

namespace PostmortemLint.Tasks.Tests;

/// <summary>A path in a property is taken as it is, whatever MSBuild makes of such characters elsewhere.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class PathsInPropertiesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("plain")]
    [InlineData("a;b")]
    [InlineData("100%")]
    [InlineData("%41 %3B")]
    [InlineData("two  words")]
    [InlineData("Störung 停電")]
    [InlineData("$(X) @(Y) %(Z)")]
    [InlineData("a=b, 'c'")]
    public void Path_IsTakenAsItIs(string name)
    {
        folder.Write(".git/HEAD");
        var document = folder.Write(Path.Combine(name, "docs", name, "outage.md"), Repository.FaultyDocument);
        folder.Write(Path.Combine(name, "docs", name, $"{name} draft.md"), Repository.FaultyDocument);
        folder.Write(Path.Combine(name, "docs", $"{name}.baseline"), $"{name.Replace("%", "%25", StringComparison.Ordinal)}/outage.md PML8001 1\n");
        // In a list of patterns a ';' ends one.
        var pattern = name.Replace(';', '?');

        var result = ProjectBuilder.Create(
            ("PostmortemLintRoot", ProjectCollection.Escape(Path.Combine("..", name, "docs"))),
            ("PostmortemLintInclude", ProjectCollection.Escape($"{pattern}/*.md")),
            ("PostmortemLintExclude", ProjectCollection.Escape($"{pattern} draft.md")),
            ("PostmortemLintBaseline", ProjectCollection.Escape($"{name}.baseline")),
            ("PostmortemLintErrorLog", ProjectCollection.Escape($"{name}.sarif")),
            ("PostmortemLintCacheDirectory", ProjectCollection.Escape($"{name}.kept"))).Build(folder.Write("src/library.proj"));

        Assert.Equal([(document, "PML1001")], result.Findings.Select(finding => (finding.Path, finding.Code)).Distinct());
        Assert.True(File.Exists(folder.At($"{name}/docs/{name}.sarif")));
        Assert.Single(Directory.GetFiles(folder.At($"{name}/docs/{name}.kept"), "*.cache"));
    }

    public void Dispose() => folder.Dispose();
}
