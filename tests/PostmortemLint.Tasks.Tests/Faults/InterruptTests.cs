using System.Diagnostics;
using System.Globalization;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Ctrl+C in a build.</summary>
public sealed class InterruptTests : IDisposable
{
    private const int Documents = 1500;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public async Task Interrupt_StopsBetweenTwoDocuments_AndLeavesCacheAndLogAsTheyWere()
    {
        for (var i = 0; i < Documents; i++)
            folder.Write($"postmortems/{i:D4}.md", Repository.FaultyDocument);
        BareBuild.Write(folder, "a.proj", "<PostmortemLintErrorLog>log.sarif</PostmortemLintErrorLog><MSBuildDisableNodeReuse>1</MSBuildDisableNodeReuse>");
        folder.Write("log.sarif", "old");

        var output = await InterruptAtTheFirstFinding();

        var findings = new CommandResult(0, output).Findings;
        var linted = findings.Select(finding => finding.Path).Distinct().ToList();
        Assert.InRange(linted.Count, 1, Documents - 1);
        Assert.Equal(linted.Select((_, i) => folder.At(Path.Combine("postmortems", $"{i:D4}.md"))), linted);
        Assert.Equal(linted.Count, findings.Count(finding => finding.Code == "PML1001"));
        Assert.DoesNotContain("MSB4181", output, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder.At("log.sarif")));
        Assert.False(Directory.Exists(folder.At("obj")));
    }

    private async Task<string> InterruptAtTheFirstFinding()
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "a.proj", "-nr:false", "-tl:off", "-nologo"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var build = Process.Start(start)!;
        var first = await build.StandardOutput.ReadLineAsync();
        Assert.Contains("warning PML", first, StringComparison.Ordinal);
        using (var kill = Process.Start("kill", ["-INT", build.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        var rest = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.Equal(1, build.ExitCode);
        return $"{first}\n{rest}";
    }
}
