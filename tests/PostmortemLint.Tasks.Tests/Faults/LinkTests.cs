using PostmortemLint.Hosting;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Links and pipes below a root.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void LinkOutOfTheRoot_IsReported_AndNotRead()
    {
        var secret = folder.Write("secret.md", Repository.FaultyDocument);
        folder.Write("root/postmortems/2024/b.md", Repository.FaultyDocument);
        var link = File.CreateSymbolicLink(folder.At("root/postmortems/a.md"), secret).FullName;
        File.CreateSymbolicLink(folder.At("root/postmortems/within.md"), "2024/b.md");
        Directory.CreateSymbolicLink(folder.At("root/postmortems/outside"), folder.Path);
        Directory.CreateSymbolicLink(folder.At("root/postmortems/2024/circle"), folder.At("root/postmortems"));

        foreach (var hits in new[] { 0, 2 })
        {
            var log = Run("postmortems/**/*.md");
            Assert.Equal(
                [(link, "PML0002"), (folder.At("root/postmortems/2024/b.md"), "PML8001"), (folder.At("root/postmortems/within.md"), "PML8001")],
                log.Findings.Where(finding => finding.Code is not "PML1001").Select(finding => (finding.Path, finding.Code)).OrderBy(finding => finding.Item2, StringComparer.Ordinal));
            Assert.Contains($", {hits} of them read from the cache.", log.Text, StringComparison.Ordinal);
        }
    }

    [UnixFact]
    public void LinkOutsideOfTheRoot_LeadsOut_UnlessItLeadsBack()
    {
        folder.Write("root/with/a/long/name/b.md");
        folder.Write("a/c.md");
        foreach (var (link, target) in new[] { ("a/out.md", "../secret.md"), ("a/a-link-with-a-very-long-name-that-stays-outside.md", "c.md"), ("a/back.md", "../root/with/a/long/name/b.md") })
            File.CreateSymbolicLink(folder.At(link), target);

        var root = folder.At("root/with/a/long/name");
        bool LeadsOut(string path) => FileLink.LeadsOut(folder.At(path), root);
        Assert.True(LeadsOut("a/out.md"));
        Assert.True(LeadsOut("a/a-link-with-a-very-long-name-that-stays-outside.md"));
        Assert.False(LeadsOut("a/back.md"));
        Assert.False(LeadsOut("a/c.md"));
    }

    [UnixFact]
    public void FolderOfAPattern_IsNotFollowedOutOfTheRoot()
    {
        folder.Write("elsewhere/deep/a.md", Repository.FaultyDocument);
        Directory.CreateDirectory(folder.At("root"));
        Directory.CreateSymbolicLink(folder.At("root/postmortems"), folder.At("elsewhere"));

        foreach (var (include, named) in new[] { ("postmortems/**/*.md", "root/postmortems"), ("postmortems/deep/*.md", "root/postmortems/deep") })
            Assert.Equal([(folder.At(named), "PML0002")], Run(include).Findings.Select(finding => (finding.Path, finding.Code)));
    }

    [UnixFact]
    public void RootThroughALink_IsLikeAnyOtherRoot()
    {
        folder.Write("real/postmortems/a.md", Repository.FaultyDocument);
        File.CreateSymbolicLink(folder.At("real/postmortems/b.md"), folder.At("real/postmortems/a.md"));
        Directory.CreateSymbolicLink(folder.At("root"), folder.At("real"));

        Assert.DoesNotContain(Run("postmortems/*.md").Findings, finding => finding.Code == "PML0002");
    }

    [UnixFact]
    public void CacheFileThatIsALink_IsReplaced_AndNotFollowed()
    {
        folder.Write("root/a.md", Repository.FaultyDocument);
        Run("*.md");
        var cache = Assert.Single(Directory.GetFiles(folder.At("obj"), "*.cache"));
        var victim = folder.Write("victim", "mine");
        File.Delete(cache);
        File.CreateSymbolicLink(cache, victim);

        Run("*.md");

        Assert.Equal("mine", File.ReadAllText(victim));
        Assert.Null(new FileInfo(cache).LinkTarget);
        Assert.Contains(", 1 of them read from the cache.", Run("*.md").Text, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Pipe_IsAnEmptyDocument_AndNobodyWaitsForIt()
    {
        Directory.CreateDirectory(folder.At("root"));
        using var make = System.Diagnostics.Process.Start("mkfifo", [folder.At("root/x.md")]);
        await make.WaitForExitAsync();

        // Whoever opens it waits for a writer, and there will be none.
        var log = await Task.Run(() => Run("*.md")).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([(folder.At("root/x.md"), "PML0008")], log.Findings.Select(finding => (finding.Path, finding.Code)));
    }

    private BuildLog Run(string include)
    {
        var log = new BuildLog();
        new LintPostmortems { BuildEngine = log, Root = folder.At("root"), Include = include, CacheDirectory = folder.At("obj") }.Execute();
        return log;
    }
}
