using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Real builds of a repository with projects of all kinds: whatever the command, its documents are linted once in a build.</summary>
[Trait("Category", "Matrix")]
public sealed class RunOnceTests(TenProjects projects) : IClassFixture<TenProjects>
{
    [Fact]
    public void FirstBuild_LintsOnce_WithAbsolutePathAndPosition()
    {
        projects.Build.AssertLinted(1);
        var finding = projects.Build.Command.Findings.Single(finding => finding.Code == "PML8001");
        Assert.Equal(
            ("warning", Path.Combine(projects.Repository.Root, "postmortems", "outage.md"), 1, 3),
            (finding.Severity, finding.Path, finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("build", "All.sln", "-m:1")]
    [InlineData("build", "All.sln", "-graph", "-m:2")]
    [InlineData("build", "All.slnx", "-graph", "-isolate", "-m:2")]
    [InlineData("build", "All.slnx", "-mt")]
    [InlineData("build", "All.sln", "-mt", "-m:2")]
    [InlineData("build", "All.slnx", "-m:2", "-p:Some=Property")]
    [InlineData("build", "Plugin", "-m:2", "-c", "Release", "-t:Rebuild")]
    [InlineData("build", "Basic")]
    [InlineData("build", "Site", "-m:2")]
    [InlineData("build", "Core", "-m:2")]
    [InlineData("build", "Core", "-f", "net10.0")]
    [InlineData("pack", "All.slnx", "-m:2", "-c", "Debug")]
    [InlineData("publish", "Site", "-c", "Debug")]
    [InlineData("test", "All.slnx")]
    public void CommandThatBuilds_LintsOnce(string command, params string[] arguments) =>
        projects.Repository.Record(command, [.. arguments, "--no-restore"]).AssertLinted(1);

    [Theory]
    [InlineData("restore", "All.slnx")]
    [InlineData("clean", "Basic")]
    [InlineData("pack", "Domain", "--no-build", "-c", "Debug")]
    [InlineData("publish", "Site", "--no-build", "-c", "Debug")]
    [InlineData("test", "Checks", "--no-build")]
    public void CommandThatBuildsNothing_DoesNotLint(string command, params string[] arguments) =>
        projects.Repository.Record(command, arguments).AssertLinted(0);

    // What editors call, and what they would call to have everything generated.
    [Theory]
    [InlineData("ResolveAssemblyReferencesDesignTime;ResolveProjectReferencesDesignTime;ResolvePackageDependenciesDesignTime;CollectPackageReferences;Compile;CoreCompile")]
    [InlineData("Build")]
    public void DesignTimeBuild_DoesNotLint(string targets) =>
        projects.Repository.Record("msbuild", "Plugin", $"-t:{targets}", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").AssertLinted(0);

    [Fact]
    public void ProjectsThatDisagree_LintOnceForEachSetting() =>
        projects.Repository.Record("build", "Plugin", "-m:2", "--no-restore", "-p:Disagree=true").AssertLinted(2, ("PML1001", 2), ("PML8001", 1));
}
