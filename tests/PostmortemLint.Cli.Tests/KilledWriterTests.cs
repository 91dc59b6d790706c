using System.Diagnostics;
using System.Text.Json;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Tests;

/// <summary>A process that is killed while it writes: whoever reads afterwards has a whole file.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const int Kills = 100;

    // On a busy machine a hundred may all fall between two writes.
    private const int MostKills = 1_000;

    // Milliseconds, for the first hundred.
    private const int LongestWait = 20;

    private readonly TemporaryFolder folder = new();
    private readonly Random moment = new(20260304);

    private string[] Drafts => Directory.GetFiles(folder.Path, "*.tmp", SearchOption.AllDirectories);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Log_IsWhole()
    {
        for (var i = 0; IsNotEnough(i); i++)
        {
            KillWhileItWrites("log", i);
            using var log = JsonDocument.Parse(File.ReadAllBytes(folder.At("log.sarif")));
            var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
            Assert.Equal(Program.Findings, results.Count());
            Assert.Single(results.Select(result => result.GetProperty("message").GetProperty("text").GetString()).Distinct());
        }
        AssertDraftsGo(() => OutputFile.Write(folder.At("log.sarif"), ""));
    }

    [Fact]
    public void Cache_IsWhole()
    {
        for (var i = 0; IsNotEnough(i); i++)
        {
            KillWhileItWrites("cache", i);
            var findings = Program.OpenCache(folder.Path).Find(folder.At("a.md"), 1, 2);
            Assert.NotNull(findings);
            Assert.Equal(Program.Findings, findings.Count);
            Assert.Single(findings.Select(finding => finding.Message).Distinct());
        }
        AssertDraftsGo(() =>
        {
            var cache = Program.OpenCache(folder.Path);
            cache.Add(folder.At("a.md"), 1, 2, []);
            cache.Save();
        });
    }

    private bool IsNotEnough(int kills) => kills < Kills || (kills < MostKills && Drafts.Length == 0);

    private void KillWhileItWrites(string what, int kills)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, what, folder.Path]) { RedirectStandardOutput = true })!;
        Assert.Equal("begun", process.StandardOutput.ReadLine());
        Thread.Sleep(moment.Next(LongestWait * (1 + (kills / Kills))));
        process.Kill();
        process.WaitForExit();
    }

    // What a killed process leaves behind is what it was about to put in the file's place.
    private void AssertDraftsGo(Action write)
    {
        Assert.NotEmpty(Drafts);
        foreach (var draft in Drafts)
            File.SetLastWriteTimeUtc(draft, File.GetLastWriteTimeUtc(draft).AddDays(-2));

        write();

        Assert.Empty(Drafts);
    }
}
