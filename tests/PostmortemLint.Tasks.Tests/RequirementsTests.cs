using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>A build that cannot load the tasks says why, instead of MSB4062.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class RequirementsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RequirementsTests() => folder.Write("postmortems/outage.md", Repository.FaultyDocument);

    [Theory]
    [InlineData("17.7.6")]
    [InlineData("17.4.0")]
    [InlineData("16.11.2")]
    [InlineData("15.0")]
    public void OlderMSBuild_IsOneWarning_AndTheRestIsBuilt(string version)
    {
        var result = Build(("_PostmortemLintMSBuildVersion", version));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("warning", ProjectPath), (finding.Severity, finding.Path));
        Assert.Contains($"this is MSBuild {version}, and PostmortemLint.Tasks needs at least the .NET SDK 8.0.100", result.Text, StringComparison.Ordinal);
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
        Assert.True(result.Succeeded);
    }

    [Fact]
    public void OlderMSBuild_InVisualStudio_WritesNoStamp()
    {
        var result = Build(("_PostmortemLintMSBuildVersion", "17.4.0"), ("BuildingInsideVisualStudio", "true"), ("IntermediateOutputPath", "obj/"), ("PostmortemLintEmbedInBinlog", "true"));

        Assert.Single(result.Findings);
        Assert.False(Directory.Exists(folder.At("obj")));
    }

    [Theory]
    [InlineData("PostmortemLintEnabled", "false")]
    [InlineData("DesignTimeBuild", "true")]
    public void OlderMSBuild_WithNothingToLint_IsSilent(string name, string value) =>
        Assert.Empty(Build(("_PostmortemLintMSBuildVersion", "17.4.0"), (name, value)).Findings);

    [Theory]
    [InlineData("17.8.0")]
    [InlineData("17.8.0.1")]
    [InlineData("17.10.4")]
    [InlineData("18.0.0")]
    [InlineData("100.0")]
    public void NewerMSBuild_Lints(string version) =>
        Assert.Contains(Build(("_PostmortemLintMSBuildVersion", version)).Findings, finding => finding.Code == "PML8001");

    [Theory]
    [InlineData("net472/")]
    [InlineData("not/there/")]
    public void FolderWithoutTheTasks_IsOneError_ThatNamesTheFile(string path)
    {
        var tasks = folder.At(path);
        Directory.CreateDirectory(tasks);

        var result = Build(("PostmortemLintTasksFolder", tasks));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("error", ProjectPath), (finding.Severity, finding.Path));
        Assert.Contains($"PostmortemLint has no tasks at '{tasks}", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MSB4062", result.Text, StringComparison.Ordinal);
        Assert.False(result.Succeeded);
    }

    [Fact]
    public void FolderWithoutTheTasks_WhereNothingIsLinted_IsSilent() =>
        Assert.Empty(Build(("PostmortemLintTasksFolder", folder.At("not/there/")), ("PostmortemLintEnabled", "false")).Findings);

    public void Dispose() => folder.Dispose();

    private string ProjectPath => folder.At("project.proj");

    private BuildResult Build(params (string Name, string Value)[] properties) => ProjectBuilder.Create(properties).Build(ProjectPath);
}
