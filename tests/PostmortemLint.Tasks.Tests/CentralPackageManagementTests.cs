namespace PostmortemLint.Tasks.Tests;

/// <summary>What README.md says of versions in one place, of lock files and of solutions, in real builds.</summary>
public sealed class CentralPackageManagementTests : IDisposable
{
    private readonly Repository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void GlobalReference_LintsOnceInASolution_AndIsInTheLockFiles()
    {
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        repository.WriteSolutions(repository.WriteLibrary("Core"), repository.WriteLibrary("Shop", more: Repository.ReferenceTo("Core")));
        WriteVersions("");

        // The reference of Directory.Build.props, which has a version.
        Assert.Contains("error NU1008", repository.DotNet("restore", "All.slnx").Output, StringComparison.Ordinal);

        repository.Write("Directory.Build.props", "<Project><PropertyGroup><RestorePackagesWithLockFile>true</RestorePackagesWithLockFile></PropertyGroup></Project>");
        Assert.Equal(0, repository.DotNet("restore", "All.slnx").ExitCode);
        WriteVersions($"""<GlobalPackageReference Include="PostmortemLint.Tasks" Version="{TasksPackage.Instance.Version}" />""");
        Assert.Contains("error NU1004", repository.DotNet("restore", "All.slnx", "-p:RestoreLockedMode=true").Output, StringComparison.Ordinal);
        Assert.Equal(0, repository.DotNet("restore", "All.slnx").ExitCode);
        foreach (var project in new[] { "Core", "Shop" })
            Assert.Matches("\"PostmortemLint.Tasks\": \\{\\s+\"type\": \"Direct\"", File.ReadAllText(Path.Combine(repository.Root, project, "packages.lock.json")));

        repository.Record("build", "All.slnx", "-m:2", "-p:RestoreLockedMode=true").AssertLinted(1);
    }

    private void WriteVersions(string reference) =>
        repository.Write("Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
}
