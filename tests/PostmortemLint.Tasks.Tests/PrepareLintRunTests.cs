using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>With which properties projects call the one run: as long as they mean the same, these have to be the same text.</summary>
public sealed class PrepareLintRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PrepareLintRunTests()
    {
        folder.Write(".git/HEAD");
        folder.Write("postmortems/outage.md");
    }

    [Fact]
    public void ProjectsThatAgree_PassTheSame()
    {
        var first = Prepare("src/First", task =>
        {
            task.NoWarn = "1701;1702;CS1591;pml8001 ;PML1001";
            task.WarningsAsErrors = ";NU1605;PML4001,PML2003";
            task.WarningsNotAsErrors = "PML6001";
            task.TreatWarningsAsErrors = "false;TRUE";
            task.Mode = " all";
            task.Level = "0.1";
            task.ErrorLog = "artifacts/log.sarif";
            task.Baseline = "known.baseline";
        });
        var second = Prepare("src/deeper/Second", task =>
        {
            task.Root = "../../../";
            task.NoWarn = "\"PML1001;PML8001;PML1001\"";
            task.WarningsAsErrors = "nullable\n PML2003 PML4001";
            task.WarningsNotAsErrors = "CS0168;pml6001";
            task.TreatWarningsAsErrors = "on;";
            task.Mode = "All";
            task.Level = " 0.1 ";
            task.ErrorLog = " artifacts/../artifacts/log.sarif ";
            task.Baseline = "./known.baseline";
        });

        Assert.Equal(
            [
                $"PostmortemLintRoot={folder.Path}",
                "PostmortemLintInclude=postmortems/**/*.md",
                "PostmortemLintExclude=",
                $"PostmortemLintTasksFolder={folder.Path}",
                $"PostmortemLintBaseline={Path.Combine(folder.Path, "known.baseline")}",
                $"PostmortemLintErrorLog={Path.Combine(folder.Path, "artifacts", "log.sarif")}",
                "PostmortemLintCacheDirectory=",
                "PostmortemLintMode=All",
                "PostmortemLintLevel=0.1",
                "PostmortemLintNoWarn=PML1001;PML8001",
                "PostmortemLintWarningsAsErrors=PML2003;PML4001",
                "MSBuildWarningsNotAsErrors=PML6001",
                "PostmortemLintTreatWarningsAsErrors=true",
                "BuildingInsideVisualStudio=",
            ],
            first.Properties);
        Assert.Equal(first.Properties, second.Properties);
        Assert.Empty(first.Report);
    }

    [Fact]
    public void WhatIsNotOurs_IsNotPassed_AndWhatIsNotSetIs()
    {
        var nothing = Prepare("src", _ => { });
        var others = Prepare("src", task =>
        {
            task.NoWarn = "CS1591;XPML1001;PML10011;PMLabcd;PML";
            task.WarningsAsErrors = "nullable";
            task.TreatWarningsAsErrors = "false;;no";
            task.Mode = "recommended";
            task.Level = "Latest";
            task.ErrorLog = task.Baseline = " ";
        });

        Assert.Equal(nothing.Properties, others.Properties);
        // An environment variable of that name would count otherwise.
        Assert.Equal(
            ["PostmortemLintBaseline=", "PostmortemLintErrorLog=", "PostmortemLintCacheDirectory=", "PostmortemLintMode=Recommended", "PostmortemLintLevel=", "PostmortemLintNoWarn=", "PostmortemLintWarningsAsErrors=", "MSBuildWarningsNotAsErrors=", "PostmortemLintTreatWarningsAsErrors=", "BuildingInsideVisualStudio="],
            nothing.Properties.Skip(4));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("None,All")]
    [InlineData("Default")]
    public void WrongMode_IsReported_AndTheDefaultPassed(string value) =>
        AssertReported($"PostmortemLintWrongMode={value}", task => task.Mode = value);

    [Theory]
    [InlineData("newest")]
    [InlineData("0.0")]
    [InlineData("99.0")]
    [InlineData("-1.0")]
    [InlineData("1")]
    [InlineData("99999999999.0")]
    public void WrongLevel_IsReported_AndTheDefaultPassed(string value) =>
        AssertReported($"PostmortemLintWrongLevel={value}", task => task.Level = value);

    public void Dispose() => folder.Dispose();

    private void AssertReported(string expected, Action<PrepareLintRun> set)
    {
        var task = Prepare("src", set);
        Assert.Equal([expected], task.Report);
        Assert.Equal(Prepare("src", _ => { }).Properties, task.Properties);
    }

    private PrepareLintRun Prepare(string project, Action<PrepareLintRun> set)
    {
        var task = new PrepareLintRun
        {
            BuildEngine = new BuildLog(),
            ProjectDirectory = Path.Combine(folder.Path, project),
            TasksFolder = folder.Path,
            Include = "postmortems/**/*.md",
        };
        set(task);
        Assert.True(task.Execute());
        return task;
    }
}
