using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Caching;

namespace PostmortemLint.Tasks.Tests;

/// <summary>A document that somebody else replaces, cuts off and deletes while it is linted.</summary>
public sealed class ChangingFileTests : IDisposable
{
    private const int Runs = 400;

    private const string Document =
        """
        # Checkout was down

        ## Issue Summary

        Checkout was down for 90 minutes, from 14:00 to 15:00 UTC on 2025-03-04, and every purchase failed.

        ## Timeline

        - 14:00 UTC: an alert fired
        - 14:20: Ana restarted the gateway
        - 14:10 UTC: purchases failed
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Findings_AreThoseOfOneVersion_AndAreKeptForThatOne()
    {
        var path = folder.At("a.md");
        string[] versions = [Document, Document.Replace("90 minutes", "60 minutes", StringComparison.Ordinal), Document[..150]];
        var expected = versions.Select(version => new LintRun().Lint(folder.Write("a.md", version))).ToList();
        Assert.Equal(3, expected.Select(findings => findings.Count).Distinct().Count());
        var form = new FolderSurvey(cache: null).Of(path, searched: null, DocumentSettings.Of(RunSettings.Default));
        var (key, above) = (FolderKey.Of(form, Open()), new ConfigurationFileSet().Beside(path).Fingerprint);
        var (seen, kept) = (new HashSet<int>(), new HashSet<int>());

        using var enough = new CancellationTokenSource();
        var writer = Task.Factory.StartNew(() => Change(path, versions, enough.Token), enough.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (var i = 0; i < Runs || (!seen.IsSupersetOf([0, 1, 2]) && i < 20 * Runs); i++)
        {
            var cache = Open();
            var linted = new LintRun(RunSettings.Default, cache).Lint(path);
            var version = expected.FindIndex(findings => findings.SequenceEqual(linted));
            Assert.True(version >= 0 || (linted.Count == 1 && linted[0].Id == "PML0001"), string.Join("\n", linted));
            seen.Add(version);

            Assert.Null(cache.Save());
            for (var other = 0; other < versions.Length; other++)
                if (Kept(versions[other]) is { } found)
                {
                    Assert.Equal(expected[other], found);
                    kept.Add(other);
                }
            if (Directory.Exists(folder.At("obj")))
                Directory.Delete(folder.At("obj"), recursive: true);
        }
        await enough.CancelAsync();
        await writer;

        Assert.Superset(new HashSet<int> { 0, 1, 2 }, seen);
        Assert.NotEmpty(kept);

        IReadOnlyList<FileDiagnostic>? Kept(string version)
        {
            var (cache, content) = (Open(), ContentHash.Of(Encoding.UTF8.GetBytes(version)));
            return cache.Find(path, content, key.Fingerprint(above)) ?? cache.Find(path, content, key.FingerprintWithCounts(above));
        }
    }

    private static void Change(string path, string[] versions, CancellationToken enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
            if (i % 4 == 3)
                File.Delete(path);
            else
                OutputFile.Write(path, versions[i % 4]);
    }

    private ResultCache Open() => ResultCache.Open(folder.At("obj"), folder.Path, RunSettings.Default, "");
}
