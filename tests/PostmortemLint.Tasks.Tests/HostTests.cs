using System.IO.Compression;
using System.Text.Json;
using Microsoft.Build.Definition;
using Microsoft.Build.Execution;
using Microsoft.Build.Framework;
using Microsoft.Build.Logging;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>What Visual Studio, <c>dotnet watch</c>, a binary log and an editor are told about the documents.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class HostTests : IDisposable
{
    private const string Inputs = "CollectUpToDateCheckInputDesignTime";
    private const string Outputs = "CollectUpToDateCheckOutputDesignTime";
    private static readonly (string, string) InVisualStudio = ("BuildingInsideVisualStudio", "true");
    private static readonly (string, string) AtDesignTime = ("DesignTimeBuild", "true");

    private readonly TemporaryFolder folder = new();

    public HostTests() => folder.Write(".git/HEAD");

    [Fact]
    public void UpToDateCheck_ComparesWhatFindingsDependOn_WithTheStamp_InASetOfItsOwn()
    {
        var document = Write("postmortems", "2024", "a;b %41.md");
        var baseline = folder.Write("known.baseline");
        var near = folder.Write(Path.Combine("postmortems", ".editorconfig"));
        var above = folder.Write(".globalconfig");
        Write("postmortems", "README.md");
        folder.Write("src/.editorconfig");

        var inputs = Project(("PostmortemLintBaseline", "known.baseline")).Run(Inputs, ProjectPath, [], InVisualStudio, AtDesignTime).Outputs;
        var outputs = Project().Run(Outputs, ProjectPath, [], InVisualStudio, AtDesignTime).Outputs;

        Assert.Equal([document, Path.GetDirectoryName(document)!, Path.Combine(folder.Path, "postmortems"), near, above, baseline], Paths(inputs).Where(path => path.StartsWith(folder.Path, StringComparison.Ordinal)));
        Assert.Equal([Stamp], Paths(outputs).Select(path => Path.Combine(Path.GetDirectoryName(ProjectPath)!, path)));
        Assert.All([.. inputs, .. outputs], item => Assert.Equal(("PostmortemLint", "ImplicitBuild"), (item.GetMetadata("Set"), item.GetMetadata("Kind"))));
    }

    [Theory]
    [InlineData("PostmortemLintEnabled", "false")]
    [InlineData("PostmortemLintInclude", "nothing/*.md")]
    [InlineData("PostmortemLintTasksFolder", "not/built/yet/")]
    [InlineData("IntermediateOutputPath", "")]
    public void UpToDateCheck_WhereNothingCanBeWaitedFor_HasNoItems(string name, string value)
    {
        Write("postmortems", "outage.md");

        foreach (var target in new[] { Inputs, Outputs })
        {
            var result = Project((name, value)).Run(target, ProjectPath, [], InVisualStudio, AtDesignTime);
            Assert.True(result.Succeeded, result.Text);
            Assert.Empty(result.Outputs);
        }
    }

    [Fact]
    public void Stamp_IsTouchedByABuildWithWarnings_AndNotByOneWithErrors()
    {
        var document = Write("postmortems", "outage.md");

        var first = Project().Build(ProjectPath, InVisualStudio);
        Assert.Contains(first.Findings, finding => finding is { Severity: "warning", Code: "PML8001" });
        Assert.Contains(document, File.ReadAllLines(Path.ChangeExtension(Stamp, "inputs.txt")));
        var old = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(Stamp, old);
        var failed = Project(("WarningsAsErrors", "PML8001"), ("PostmortemLintMode", "Wrong")).Build(ProjectPath, InVisualStudio);
        Assert.False(failed.Succeeded);
        Assert.Equal(old, File.GetLastWriteTimeUtc(Stamp));
        Project().Build(ProjectPath, InVisualStudio);

        Assert.NotEqual(old, File.GetLastWriteTimeUtc(Stamp));
    }

    [Fact]
    public void ListOfInputs_ChangesOnlyWithThem()
    {
        var document = Write("postmortems", "outage.md");
        var list = Path.ChangeExtension(Stamp, "inputs.txt");
        Project().Build(ProjectPath, InVisualStudio);
        var old = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(list, old);

        Project().Build(ProjectPath, InVisualStudio);
        Assert.Equal(old, File.GetLastWriteTimeUtc(list));
        var another = Write("postmortems", "another.md");
        Project().Build(ProjectPath, InVisualStudio);
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(list));
        File.Delete(document);
        File.Delete(another);
        Project().Build(ProjectPath, InVisualStudio);

        Assert.Empty(File.ReadAllText(list));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public void Stamp_IsWrittenInVisualStudioAlone_AndNotAtDesignTime(bool inVisualStudio, bool atDesignTime)
    {
        Write("postmortems", "outage.md");

        var result = Project().Build(ProjectPath, ("BuildingInsideVisualStudio", $"{inVisualStudio}"), ("DesignTimeBuild", $"{atDesignTime}"));

        Assert.True(result.Succeeded, result.Text);
        Assert.Equal(inVisualStudio, File.Exists(Stamp));
        Assert.Equal(atDesignTime, result.Findings.Count == 0);
    }

    [Fact]
    public void DesignTimeBuild_RunsNoTask()
    {
        Write("postmortems", "outage.md");

        var result = Project(("PostmortemLintEmbedInBinlog", "true")).Build(ProjectPath, InVisualStudio, AtDesignTime);

        Assert.True(result.Succeeded, result.Text);
        Assert.DoesNotContain("PostmortemLint.Tasks.dll", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(CollectLintInputs), result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TargetFramework", "net10.0")]
    [InlineData("TargetFrameworks", "net10.0;net8.0")]
    public void WatchList_HasTheDocuments_AndNoConfiguration(string name, string value)
    {
        var document = Write("postmortems", "a;b %41.md");
        folder.Write(".editorconfig");
        var sdk = Path.GetDirectoryName(typeof(BuildManager).Assembly.Location)!;
        var host = Directory.GetFiles(Path.Combine(sdk, "DotnetTools", "dotnet-watch"), "DotNetWatch.targets", SearchOption.AllDirectories).Single();
        var list = Path.Combine(folder.Path, "watch.json");

        var result = Project((name, value), ("_DotNetWatchListFile", list)).Targets(host).Run("GenerateWatchList", ProjectPath, [], AtDesignTime);

        Assert.True(result.Succeeded, result.Text);
        using var json = JsonDocument.Parse(File.ReadAllText(list));
        var files = json.RootElement.GetProperty("Projects").GetProperty(ProjectPath).GetProperty("Files").EnumerateArray().Select(file => file.GetString());
        Assert.Equal([document, ProjectPath], files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TargetForHotReload_GivesTheDocuments()
    {
        var document = Write("postmortems", "outage.md");

        var result = Project().Target("HotReload", "@(Watch)", "$(CustomCollectWatchItems)").PropertyAtTheEnd("Some", "property").Run("HotReload", ProjectPath, [], AtDesignTime);

        Assert.Equal([document], Paths(result.Outputs));
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("true", "", true)]
    [InlineData("true", "PML8001", true)]
    [InlineData("false", "", false)]
    public void BinaryLog_HasTheDocuments_WhereItIsAskedFor(string embed, string errors, bool areThere)
    {
        Write("postmortems", "a;b %41.md");
        folder.Write("postmortems/.editorconfig", "# ours");
        var log = Path.Combine(folder.Path, "build.binlog");

        Project(("PostmortemLintEmbedInBinlog", embed), ("WarningsAsErrors", errors)).Run("Build", ProjectPath, [new BinaryLogger { Parameters = $"{log};ProjectImports=ZipFile" }]);

        using var archive = ZipFile.OpenRead(Path.ChangeExtension(log, "ProjectImports.zip"));
        var embedded = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')).Where(name => name.Contains("/postmortems/", StringComparison.Ordinal)).Select(name => name[(name.LastIndexOf('/') + 1)..]);
        Assert.Equal(areThere ? [".editorconfig", "a;b %41.md"] : [], embedded.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("src/App/App.csproj", "")]
    [InlineData("src/deep/er/App.csproj", "")]
    [InlineData("src/App/App.csproj", "<PostmortemLintInclude> nothing/*.md; postmortems/**/*.md ;</PostmortemLintInclude><PostmortemLintRoot> ../.. </PostmortemLintRoot>")]
    public void ShownDocuments_AreLinks_ThatNothingTakes(string project, string properties)
    {
        var document = Write("postmortems", "2024", "a;b %41.md");
        var usual = Evaluate(project, properties);

        var shown = Evaluate(project, properties + "<PostmortemLintShowDocuments>true</PostmortemLintShowDocuments>");

        var item = Assert.Single(shown.GetItems("None"), item => !usual.GetItems("None").Any(other => other.EvaluatedInclude == item.EvaluatedInclude));
        Assert.Equal(document, item.EvaluatedInclude);
        Assert.Equal(Path.Combine("postmortems", "2024", "a;b %41.md"), item.GetMetadataValue("Link"));
        Assert.Equal(("Never", "Never", "false"), (item.GetMetadataValue("CopyToOutputDirectory"), item.GetMetadataValue("CopyToPublishDirectory"), item.GetMetadataValue("Pack")));
        Assert.Equal(
            usual.Items.Where(item => item.ItemType is not ("None" or "_PostmortemLintShown")).Select(item => (item.ItemType, item.EvaluatedInclude)),
            shown.Items.Where(item => item.ItemType is not ("None" or "_PostmortemLintShown")).Select(item => (item.ItemType, item.EvaluatedInclude)));
    }

    [Fact]
    public void ShownDocuments_OfAProjectThatHasThem_AreNotThereTwice()
    {
        Write("postmortems", "outage.md");

        var project = Evaluate("App.csproj", "<PostmortemLintShowDocuments>true</PostmortemLintShowDocuments>");

        Assert.Single(project.GetItems("None"), item => item.EvaluatedInclude.EndsWith(".md", StringComparison.Ordinal));
    }

    [Fact]
    public void FilesForVisualStudio_OutliveABuildElsewhere_AndCleanRemovesThem()
    {
        using var repository = new Repository();
        repository.WriteLibrary("Library");
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);

        string[] FilesAfter(params string[] command)
        {
            var result = repository.DotNet(command[0], command[1..]);
            Assert.True(result.ExitCode == 0, result.Output);
            return [.. Directory.GetFiles(Path.Combine(repository.Root, "Library", "obj"), "*.PostmortemLint.*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        }

        string[] expected = ["Library.csproj.PostmortemLint.inputs.txt", "Library.csproj.PostmortemLint.stamp"];
        Assert.Equal(expected, FilesAfter("build", "Library", "-p:BuildingInsideVisualStudio=true"));
        Assert.Equal(expected, FilesAfter("build", "Library"));
        Assert.Empty(FilesAfter("clean", "Library"));
    }

    [Fact]
    public void ShownDocuments_AreNotPacked_AndNotPublished()
    {
        using var repository = new Repository("<PostmortemLintShowDocuments>true</PostmortemLintShowDocuments>");
        repository.WriteLibrary("Library");
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);

        foreach (var command in new[] { "publish", "pack" })
        {
            var result = repository.DotNet(command, "Library", "-o", "out");
            Assert.True(result.ExitCode == 0, result.Output);
        }

        using var package = ZipFile.OpenRead(Path.Combine(repository.Root, "out", "Library.1.0.0.nupkg"));
        Assert.Contains(package.Entries, entry => entry.Name == "Library.dll");
        Assert.DoesNotContain(package.Entries, entry => entry.Name == "outage.md");
        Assert.True(File.Exists(Path.Combine(repository.Root, "out", "Library.dll")));
        Assert.Equal([Path.Combine(repository.Root, "postmortems", "outage.md")], Directory.GetFiles(repository.Root, "outage.md", SearchOption.AllDirectories));
    }

    public void Dispose() => folder.Dispose();

    private string ProjectPath => Path.Combine(folder.Path, "src", "project.proj");

    private string Stamp => Path.Combine(folder.Path, "src", "obj", "project.proj.PostmortemLint.stamp");

    private string Write(params string[] path) => folder.Write(Path.Combine(path), Repository.FaultyDocument);

    private static IEnumerable<string> Paths(IEnumerable<ITaskItem> items) => items.Select(item => item.ItemSpec);

    private static ProjectBuilder Project(params (string Name, string Value)[] properties)
    {
        var project = ProjectBuilder.Create()
            .Property("IntermediateOutputPath", "obj/")
            .Target(Inputs, "@(UpToDateCheckInput)")
            .Target(Outputs, "@(UpToDateCheckOutput)");
        foreach (var (name, value) in properties)
            project.Property(name, value);
        return project;
    }

    private ProjectInstance Evaluate(string project, string properties)
    {
        var build = Path.Combine(TasksPackage.Instance.Content, "build", "PostmortemLint.Tasks");
        var path = folder.Write(project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <Import Project="{build}.targets" />
            </Project>
            """);
        using var projects = new Microsoft.Build.Evaluation.ProjectCollection();
        return ProjectInstance.FromFile(path, new ProjectOptions { ProjectCollection = projects });
    }
}
