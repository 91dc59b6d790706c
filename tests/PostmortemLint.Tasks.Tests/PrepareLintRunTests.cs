using PostmortemLint.Configuration;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting.Search;

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
            task.Suggestions = "warning";
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
            task.TreatFindingsAsErrors = "on";
            task.Suggestions = " WARNING";
            task.Mode = "All";
            task.Level = " 0.1 ";
            task.ErrorLog = " artifacts/../artifacts/log.sarif ";
            task.Baseline = "./known.baseline";
        });

        Assert.Equal(
            [
                $"PostmortemLintRoot={folder.Path}",
                "PostmortemLintInclude=postmortems/**/*.md",
                "PostmortemLintExclude=README.md;index.md;_*.md;*template*.md",
                $"_PostmortemLintTasksAssembly={folder.At("tasks.dll")}",
                $"PostmortemLintBaseline={Path.Combine(folder.Path, "known.baseline")}",
                $"PostmortemLintErrorLog={Path.Combine(folder.Path, "artifacts", "log.sarif")}",
                "PostmortemLintCacheDirectory=",
                "PostmortemLintMode=All",
                "PostmortemLintLevel=0.1",
                "PostmortemLintSuggestions=Warning",
                "_PostmortemLintNoWarn=PML1001;PML8001",
                "_PostmortemLintWarningsAsErrors=PML2003;PML4001",
                "MSBuildWarningsNotAsErrors=PML6001",
                "_PostmortemLintTreatWarningsAsErrors=true",
                "MSBuildTreatWarningsAsErrors=",
                "BuildingInsideVisualStudio=",
                "_PostmortemLintFaultsIn=",
                "_PostmortemLintGuesses=",
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
            task.Suggestions = "Message";
            task.TreatFindingsAsErrors = " ";
            task.ErrorLog = task.Baseline = " ";
        });

        Assert.Equal(nothing.Properties, others.Properties);
        // An environment variable of that name would count otherwise.
        Assert.Equal(
            ["PostmortemLintBaseline=", "PostmortemLintErrorLog=", "PostmortemLintCacheDirectory=", "PostmortemLintMode=Recommended", "PostmortemLintLevel=", "PostmortemLintSuggestions=Message", "_PostmortemLintNoWarn=", "_PostmortemLintWarningsAsErrors=", "MSBuildWarningsNotAsErrors=", "_PostmortemLintTreatWarningsAsErrors=", "MSBuildTreatWarningsAsErrors=", "BuildingInsideVisualStudio=", "_PostmortemLintFaultsIn=", "_PostmortemLintGuesses="],
            nothing.Properties.Skip(4));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("None,All")]
    [InlineData("Default")]
    public void WrongMode_IsReported_AndTheDefaultPassed(string value) =>
        AssertReported($"_PostmortemLintWrongMode={value}", task => task.Mode = value);

    [Theory]
    [InlineData("newest")]
    [InlineData("0.0")]
    [InlineData("99.0")]
    [InlineData("-1.0")]
    [InlineData("1")]
    [InlineData("99999999999.0")]
    public void WrongLevel_IsReported_AndTheDefaultPassed(string value) =>
        AssertReported($"_PostmortemLintWrongLevel={value}", task => task.Level = value);

    [Theory]
    [InlineData("warnings")]
    [InlineData("1")]
    public void WrongWayToLogSuggestions_IsReported_AndTheDefaultPassed(string value) =>
        AssertReported($"_PostmortemLintWrongSuggestions={value}", task => task.Suggestions = value);

    [Fact]
    public void WrongSwitch_IsReported_AndTheDefaultPassed() =>
        AssertReported("_PostmortemLintWrongTreatWarningsAsErrors=flase", task => task.TreatFindingsAsErrors = " flase ");

    [Theory]
    [InlineData("true", "", "true")]
    [InlineData("true", "false", "")]
    [InlineData("true", "Off", "")]
    [InlineData("true", "perhaps", "true")]
    [InlineData("", " True", "true")]
    [InlineData("", "perhaps", "")]
    public void OwnSwitch_ComesBeforeThatOfTheProject(string project, string own, string passed) =>
        Assert.Contains($"_PostmortemLintTreatWarningsAsErrors={passed}", Prepare("src", task => (task.TreatWarningsAsErrors, task.TreatFindingsAsErrors) = (project, own)).Properties);

    [Fact]
    public void WhatFilesSet_CountsWhereAProjectSetsNothing_AndIsTheSameText()
    {
        folder.Write("docs/incidents/a.md");
        folder.Write("src/.editorconfig", "root = true\n[*]\npostmortem_lint.root = ../docs\npostmortem_lint.include = incidents/*.md ; incidents/old/*.md\npostmortem_lint.exclude = x.md\npostmortem_lint.baseline = ../known.txt\npostmortem_lint.mode = all\npostmortem_lint.level = 0.1\n");
        folder.Write("tests/.globalconfig", "postmortem_lint.root = ../docs/\npostmortem_lint.include = incidents/*.md;incidents/old/*.md;\npostmortem_lint.exclude = x.md\npostmortem_lint.baseline = ../src/../known.txt\npostmortem_lint.mode = All\npostmortem_lint.level = 0.1\n");
        var first = Prepare("src/First", _ => { });
        var second = Prepare("tests/Second", _ => { });
        var third = Prepare("Third", task =>
        {
            task.Root = "../docs";
            task.Include = "incidents/*.md;incidents/old/*.md";
            task.Exclude = "x.md";
            task.Baseline = "../known.txt";
            task.Mode = "All";
            task.Level = "0.1";
        });

        Assert.Equal(
            [$"PostmortemLintRoot={folder.At("docs")}", "PostmortemLintInclude=incidents/*.md;incidents/old/*.md", "PostmortemLintExclude=x.md"],
            first.Properties.Take(3));
        Assert.Equal([$"PostmortemLintBaseline={folder.At("known.txt")}", "PostmortemLintMode=All", "PostmortemLintLevel=0.1"], Of(first, "Baseline", "Mode", "Level"));
        Assert.Equal(first.Properties, second.Properties);
        Assert.Equal(first.Properties, third.Properties);
    }

    [Fact]
    public void Properties_ComeBeforeFiles()
    {
        folder.Write(".editorconfig", "root = true\n[*]\npostmortem_lint.root = docs\npostmortem_lint.include = incidents/*.md\npostmortem_lint.exclude = x.md\npostmortem_lint.baseline = known.txt\npostmortem_lint.mode = All\npostmortem_lint.level = 0.1\n");
        var task = Prepare("src", task =>
        {
            task.Root = "..";
            task.Include = "postmortems/*.md";
            task.Exclude = "";
            task.Baseline = "other.txt";
            task.Mode = "Recommended";
            task.Level = "latest";
        });

        Assert.Equal(
            [$"PostmortemLintRoot={folder.Path}", "PostmortemLintInclude=postmortems/*.md", "PostmortemLintExclude=", $"PostmortemLintBaseline={folder.At("other.txt")}", "PostmortemLintMode=Recommended", "PostmortemLintLevel="],
            Of(task, "Root", "Include", "Exclude", "Baseline", "Mode", "Level"));
    }

    /// <summary>Without a path, the tool lints what a project in the folder sets if it sets nothing.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("root = docs|include = incidents/**/*.md|exclude = x.md|baseline = known.txt|mode = All|level = 0.1")]
    [InlineData("include = **/*.md|mode = none")]
    public void ProjectThatSetsNothing_LintsWhatTheToolDoes(string keys)
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\n" + string.Concat(keys.Split('|').Where(key => key.Length > 0).Select(key => $"postmortem_lint.{key}\n")));
        var files = SettingsOfRun.In(folder.At("src"));
        var scope = new RunScope(folder.At("src"), files, new HostScope());
        var settings = files.Complete(RunSettings.Default);

        Assert.Equal(
            [$"PostmortemLintRoot={scope.Root}", $"PostmortemLintInclude={string.Join(";", scope.Include)}", $"PostmortemLintExclude={string.Join(";", scope.Exclude)}", $"PostmortemLintBaseline={scope.BaselineBelow(folder.Path)}", $"PostmortemLintMode={settings.Mode}", $"PostmortemLintLevel={settings.Level}"],
            Of(Prepare("src", _ => { }), "Root", "Include", "Exclude", "Baseline", "Mode", "Level"));
    }

    [Fact]
    public void FaultOfAFile_IsPassed_ByTheFolderOfTheFile()
    {
        folder.Write("src/.editorconfig", "root = true\n[*]\npostmortem_lint.mode = Some\n");

        Assert.Equal([$"_PostmortemLintFaultsIn={folder.At("src")}"], Of(Prepare("src/First", _ => { }), "FaultsIn"));
        Assert.Equal(Prepare("src/First", _ => { }).Properties, Prepare("src/deeper/Second", _ => { }).Properties);
    }

    [Fact]
    public void FaultOfAFile_IsPassed_WhereThereIsNothingToLint()
    {
        Directory.Delete(folder.At("postmortems"), recursive: true);
        Assert.Empty(Prepare("src", _ => { }).Properties);

        folder.Write(".editorconfig", "root = true\n[*]\npostmortem_lint.include = ../*.md\n");

        Assert.Equal([$"PostmortemLintRoot={folder.Path}", $"_PostmortemLintFaultsIn={folder.Path}"], Of(Prepare("src", _ => { }), "Root", "FaultsIn"));
    }

    [Fact]
    public void PatternsThatNoFolderHas_BeginAtTheRepository_SoThatProjectsAgree()
    {
        var first = Prepare("src/First", task => task.Include = "doc/incidents/*.md");

        Assert.Equal([$"PostmortemLintRoot={folder.Path}", "PostmortemLintInclude=doc/incidents/*.md"], Of(first, "Root", "Include"));
        Assert.Equal(first.Properties, Prepare("src/deeper/Second", task => task.Include = "doc/incidents/*.md").Properties);
    }

    [Fact]
    public void UsualPlaces_ArePassed_WhereNothingIsSet()
    {
        Directory.Delete(folder.At("postmortems"), recursive: true);
        folder.Write("incidents/a.md");
        folder.Write("Docs/Post-Mortems/a.md");
        var first = Prepare("src/First", task => task.Mode = "All");

        Assert.Equal(
            [$"PostmortemLintRoot={folder.Path}", "PostmortemLintInclude=Docs/Post-Mortems/**/*.md;incidents/**/*.md", $"PostmortemLintExclude={UsualPatterns.Exclude}", "_PostmortemLintGuesses=true"],
            first.Properties.Take(3).Append(first.Properties[^1]));
        Assert.Equal(first.Properties, Prepare("src/deeper/Second", task => task.Mode = "All").Properties);
        Assert.Equal("_PostmortemLintGuesses=", Prepare("src", task => task.Include = "notes/*.md").Properties[^1]);
        Assert.Equal("_PostmortemLintGuesses=", Prepare("src", task => task.Root = "..").Properties[^1]);
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Of(PrepareLintRun task, params string[] names) =>
        task.Properties.Where(property => names.Contains(property.Split('=')[0].TrimStart('_')["PostmortemLint".Length..]));

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
            TasksAssembly = folder.At("tasks.dll"),
            Include = "postmortems/**/*.md",
            UsualInclude = "postmortems/**/*.md",
            Exclude = UsualPatterns.Exclude,
            UsualExclude = UsualPatterns.Exclude,
        };
        set(task);
        Assert.True(task.Execute());
        return task;
    }
}
