using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

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

    [UnixFact]
    public async Task Interrupt_ShowsWhatWasFound_AndCountsIt()
    {
        for (var i = 0; i < 300; i++)
            folder.Write($"docs/{i}.md", Samples.Faulty);
        var whole = Stopwatch.StartNew();
        Assert.Equal(900, Tool.Start(folder, "check", "docs").Lines.Length);
        var time = whole.Elapsed;
        var counted = 0;

        // The first part of a run starts it, and the last part ends it.
        for (var part = 30; part < 100 && counted < 3; part += 4)
        {
            using var process = Tool.Begin([], folder, "check", "docs");
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            Thread.Sleep(time * part / 100);
            using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
                await kill.WaitForExitAsync();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

            var run = new RunResult(process.ExitCode, await output, await error);
            if (run.ExitCode != Interrupted)
                continue;
            Assert.All(run.Lines, line => Assert.Matches(@"^docs/\d+\.md\(\d+,\d+\): warning PML\d{4}: .+\.$", line));
            var said = Regex.Match(run.Error, "^Interrupted: ([0-9]+) of 300 files were checked\\.");
            Assert.Equal(said.Success ? 3 * int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : 0, run.Lines.Length);
            counted += said.Success ? 1 : 0;
        }

        Assert.NotEqual(0, counted);
    }

    [Theory]
    [InlineData("Interrupted: 0 of 1 files were checked.", "check", "a.md")]
    [InlineData("Interrupted: 0 of 1 files were checked, and no report was written.", "check", "a.md", "--format", "sarif")]
    [InlineData("Interrupted: 0 of 1 files were checked, and no report was written.", "check", "a.md", "--output", "report")]
    [InlineData("Interrupted: no baseline is written.", "baseline", "a.md", "--output", "report")]
    [InlineData("Interrupted: no baseline is written.", "baseline", "a.md", "--output", "report", "--prune")]
    public void RunThatIsInterrupted_WritesNoReport(string message, params string[] arguments)
    {
        folder.Write("a.md", Samples.Faulty);
        folder.Write("report", "a.md PML1001 7\n");
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(arguments, new Surroundings(output, error, folder.Path)
        {
            WhenInterrupted = act =>
            {
                act();
                return Stream.Null;
            },
        });
        Assert.Equal((Interrupted, "", message + Environment.NewLine), (code, output.ToString(), error.ToString()));
        Assert.Equal("a.md PML1001 7\n", File.ReadAllText(folder.At("report")));
    }
}
