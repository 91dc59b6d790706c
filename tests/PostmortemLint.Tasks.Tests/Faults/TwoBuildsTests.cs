using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Build.Framework;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Two builds that begin at one moment and have one cache: each has loaded the task for itself.</summary>
public sealed class TwoBuildsTests : IDisposable
{
    private const int Times = 50;
    private const int Documents = 8;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task OneCache_IsWholeAfterwards_AndBothFindTheSame()
    {
        var types = Enumerable.Range(0, 3).Select(_ => new TaskContext().LoadFromAssemblyPath(typeof(LintPostmortems).Assembly.Location).GetType(typeof(LintPostmortems).FullName!)!).ToList();
        Assert.Equal(3, types.Distinct().Count());
        for (var i = 0; i < Times; i++)
        {
            for (var document = 0; document < Documents; document++)
                folder.Write($"{document}.md", Repository.FaultyDocument + new string('\n', i * document));
            using var start = new Barrier(2);

            var both = await Task.WhenAll(types.Take(2).Select(type => Task.Run(() =>
            {
                start.SignalAndWait();
                return Run(type);
            })));

            var after = Run(types[2]);
            Assert.Contains($", {Documents} of them read from the cache.", after.Text, StringComparison.Ordinal);
            Assert.Equal(Documents, after.Findings.Count(finding => finding.Code == "PML8001"));
            Assert.All(both, log => Assert.Equal(after.Findings, log.Findings));
            Assert.All(both, log => Assert.DoesNotContain("cannot be kept", log.Text, StringComparison.Ordinal));
        }
        Assert.Single(Directory.GetFiles(folder.At("obj"), "*.cache"));
        Assert.Empty(Directory.GetFiles(folder.At("obj"), "*.tmp"));
    }

    private BuildLog Run(Type type)
    {
        var log = new BuildLog();
        var task = (ITask)Activator.CreateInstance(type)!;
        task.BuildEngine = log;
        foreach (var (name, value) in new[] { ("Root", folder.Path), ("Include", "**/*.md"), ("CacheDirectory", folder.At("obj")) })
            type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.SetValue(task, value);
        Assert.True(task.Execute());
        return log;
    }

    private sealed class TaskContext() : AssemblyLoadContext("task")
    {
        protected override Assembly? Load(AssemblyName name) =>
            Path.Combine(AppContext.BaseDirectory, name.Name + ".dll") is var file && !name.Name!.StartsWith("Microsoft.", StringComparison.Ordinal) && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
