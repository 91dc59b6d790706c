using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Build.Framework;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The task as a build without changes runs it: what was found before is repeated.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class ReplayTests : IDisposable
{
    private const string Document =
        """
        # Checkout was down

        ## Issue Summary

        Checkout was down from 14:00 to 15:00 PST on 2025-08-04, and every purchase failed.

        ## Timeline

        - 14:20 an alert fired
        - 14:10 the gateway was restarted
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void SecondRun_LoadsNeitherParserNorZones_AndLogsTheSame()
    {
        folder.Write("a.md", Document);
        folder.Write("b/b.md", Document);
        folder.Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.PML4001.severity = loud\ndotnet_diagnostic.PML1001.severity = suggestion\n");
        folder.Write("known.baseline", "a.md PML8001 1\n");

        var (first, loadedFirst) = RunAlone();
        var (second, loadedSecond) = RunAlone();

        Assert.Equal(["Markdig", "NodaTime", "PostmortemLint", "PostmortemLint.Tasks"], loadedFirst);
        Assert.Equal(["PostmortemLint", "PostmortemLint.Tasks"], loadedSecond);
        Assert.Equal(first.Findings, second.Findings);
        Assert.Superset(new HashSet<string> { "PML0003", "PML1001", "PML4001", "PML4004" }, second.Findings.Select(finding => finding.Code).ToHashSet());
        Assert.Contains(", 0 of them read from the cache.", first.Text, StringComparison.Ordinal);
        Assert.Contains("Linted 2 documents in ", second.Text, StringComparison.Ordinal);
        Assert.Contains(", 2 of them read from the cache.", second.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "obj/postmortem-lint")]
    [InlineData("../kept", "../kept")]
    public void Build_KeepsItsFindingsBelowTheRoot_AndTheNextOneRepeatsThem(string value, string place)
    {
        folder.Write("root/postmortems/a.md", Document);
        BuildResult Build() => ProjectBuilder.Create().Property("PostmortemLintCacheDirectory", value).Build(folder.Write("root/src/library/library.proj"));

        var first = Build();
        Assert.Single(Directory.GetFiles(Path.Combine(folder.At("root"), place), "*.cache"));
        var second = Build();

        Assert.NotEmpty(first.Findings);
        Assert.Equal(first.Findings, second.Findings);
        Assert.Contains(", 1 of them read from the cache.", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectsThatDisagree_KeepTheirFindingsApart()
    {
        folder.Write("postmortems/a.md", Document);
        BuildResult Build(string warnings) => ProjectBuilder.Create().Property("WarningsAsErrors", warnings).Build(folder.Write("library.proj"));
        Build("");

        var other = Build("PML1001");

        Assert.Contains(other.Findings, finding => finding is { Code: "PML1001", Severity: "error" });
        Assert.Contains(", 0 of them read from the cache.", other.Text, StringComparison.Ordinal);
        Assert.Contains(", 1 of them read from the cache.", Build("").Text, StringComparison.Ordinal);
        Assert.Contains(", 1 of them read from the cache.", Build("PML1001").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_KeepsWhatEarlierRunsFound()
    {
        folder.Write("a.md", Document);
        folder.Write("b.md", Document);
        Run(_ => { });
        var kept = File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.At("obj"), "*.cache")));
        folder.Write("a.md", Document + "\n");

        Run(task => task.Cancel());

        Assert.Equal(kept, File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder.At("obj"), "*.cache"))));
    }

    [Fact]
    public void FolderThatCannotBeWritten_IsToldOfInALowVoice()
    {
        folder.Write("a.md", Document);
        folder.Write("obj");

        var log = Run(_ => { });

        Assert.Contains("The findings cannot be kept for the next build: ", log.Text, StringComparison.Ordinal);
        Assert.All(log.Findings, finding => Assert.Equal(folder.At("a.md"), finding.Path));
        Assert.NotEmpty(log.Findings);
    }

    public void Dispose() => folder.Dispose();

    private BuildLog Run(Action<LintPostmortems> prepare)
    {
        var log = new BuildLog();
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "**/*.md", CacheDirectory = folder.At("obj") };
        prepare(task);
        task.Execute();
        return log;
    }

    /// <summary>Runs the task in a load context of its own, as MSBuild does; says which assemblies that one loaded.</summary>
    private (BuildLog Log, IEnumerable<string?> Loaded) RunAlone()
    {
        var context = new TaskContext();
        var log = new BuildLog();
        var task = (ITask)Activator.CreateInstance(context.LoadFromAssemblyPath(typeof(LintPostmortems).Assembly.Location).GetType(typeof(LintPostmortems).FullName!)!)!;
        task.BuildEngine = log;
        foreach (var (name, value) in new[] { ("Root", folder.Path), ("Include", "**/*.md"), ("CacheDirectory", folder.At("obj/deep")), ("Baseline", folder.At("known.baseline")) })
            task.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.SetValue(task, value);
        task.Execute();
        var loaded = context.Assemblies.Select(assembly => assembly.GetName().Name).Order().ToList();
        context.Unload();
        return (log, loaded);
    }

    private sealed class TaskContext() : AssemblyLoadContext("task", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) =>
            Path.Combine(AppContext.BaseDirectory, name.Name + ".dll") is var file && !name.Name!.StartsWith("Microsoft.", StringComparison.Ordinal) && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
