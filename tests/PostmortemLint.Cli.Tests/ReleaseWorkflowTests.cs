using System.Diagnostics;

namespace PostmortemLint.Cli.Tests;

/// <summary>The script of release.yml that compares the packages and the pages with the tag, run by bash as GitHub runs it.</summary>
public sealed class ReleaseWorkflowTests : IDisposable
{
    private static readonly string[] Systems = ["linux-arm64", "linux-musl-x64", "linux-x64", "osx-arm64", "win-arm64", "win-x64", "any"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void PackagesAndPages_WithTheVersionOfTheTag_Pass()
    {
        Pack("1.2.3");
        Assert.Equal((0, ""), Compare("v1.2.3"));
    }

    [UnixFact]
    public void Prerelease_NeedNotBeOnThePages()
    {
        Pack("1.3.0-rc.1");
        Assert.Equal((0, ""), Compare("v1.3.0-rc.1"));
    }

    [UnixFact]
    public void AnotherVersionOnThePages_Fails()
    {
        Pack("1.3.0");
        Assert.Equal((1, "::error file=action.yml::The pages and action.yml do not name the version 1.3.0.\n"), Compare("v1.3.0"));
    }

    [UnixFact]
    public void PackageWithAnotherVersion_Fails()
    {
        Pack("1.2.3");
        folder.Write("packages/PostmortemLint.Templates.0.1.0-alpha.0.nupkg");
        Assert.Equal((1, "::error::packages/PostmortemLint.Templates.0.1.0-alpha.0.nupkg does not have the version 1.2.3.\n"), Compare("v1.2.3"));
    }

    [UnixFact]
    public void MissingPackage_Fails()
    {
        Pack("1.2.3");
        File.Delete(folder.At("packages/PostmortemLint.Cli.win-x64.1.2.3.nupkg"));
        var (code, output) = Compare("v1.2.3");
        Assert.Equal(1, code);
        Assert.EndsWith("::error::There should be ten packages: six native ones, and four others.\n", output, StringComparison.Ordinal);
    }

    private void Pack(string version)
    {
        foreach (var name in (string[])["PostmortemLint.Tasks", "PostmortemLint.Templates", "PostmortemLint.Cli", .. Systems.Select(system => $"PostmortemLint.Cli.{system}")])
            folder.Write($"packages/{name}.{version}.nupkg");
        folder.Write($"packages/PostmortemLint.Tasks.{version}.snupkg");
    }

    private (int Code, string Output) Compare(string tag)
    {
        var script = Assert.Single(WorkflowScripts.Of(File.ReadAllText(Path.Combine(Checkout.Root, ".github", "workflows", "release.yml"))), script => script.Contains("::error::", StringComparison.Ordinal));
        folder.Write("action.yml", "inputs:\n  version:\n    default: \"1.2.3\"\n");
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", folder.Write("script.sh", script + "\n")]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        start.Environment["GITHUB_REF_NAME"] = tag;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
