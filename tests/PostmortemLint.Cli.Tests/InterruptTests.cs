using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace PostmortemLint.Cli.Tests;

/// <summary>Ctrl+C.</summary>
public sealed class InterruptTests : IDisposable
{
    // As of every program that a signal ends: 128 and SIGINT, which is 2.
    private const int Interrupted = 130;
    private const int Times = 12;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public async Task Interrupt_EndsTheRun_AndLeavesTheOldLogOrAWholeOne()
    {
        for (var i = 0; i < 300; i++)
            folder.Write($"docs/{i}.md", Samples.Faulty);
        var moment = new Random(20260305);
        var codes = new List<int>();
        for (var i = 0; i < Times; i++)
        {
            folder.Write("log.sarif", "old");
            using var process = Tool.Begin([], folder, "check", "docs", "--format", "sarif", "--output", "log.sarif");
            Thread.Sleep(moment.Next(100, 700));
            using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
                await kill.WaitForExitAsync();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

            codes.Add(process.ExitCode);
            var log = File.ReadAllText(folder.At("log.sarif"));
            if (log != "old")
                JsonDocument.Parse(log).Dispose();
            else
                Assert.Equal(Interrupted, process.ExitCode);
        }

        Assert.Contains(Interrupted, codes);
        Assert.All(codes, code => Assert.True(code is Interrupted or ExitCodes.Found, string.Join(", ", codes)));
    }
}
