using System.Runtime.InteropServices;

namespace PostmortemLint.Cli.Tests;

/// <summary>The packages of the tool, packed once: native for this system, IL for any, and the one that chooses; and installed.</summary>
public sealed class ToolPackages : IDisposable
{
    public const string Version = "0.1.0-test";

    private readonly TemporaryFolder folder = new();

    public ToolPackages()
    {
        var project = Path.Combine(Checkout.Root, "src", "PostmortemLint.Cli");
        foreach (var rid in (string[][])[["-r", Rid], ["-r", "any"], []])
            // Folders of its own: the tests of other projects may be building at the same time.
            DotNet.Run(folder, ["pack", project, "-c", "Release", .. rid, "-o", Feed, $"-p:Version={Version}", "-nr:false", "--artifacts-path", folder.At("artifacts")]);
        Install("PostmortemLint.Cli", Native);
        Install("PostmortemLint.Cli.any", Portable);
    }

    /// <summary>The identifier of this system among those that have a native package.</summary>
    public static string Rid { get; } =
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + "-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    public string Feed => folder.At("feed");

    /// <summary>The folder that the native tool is installed to, by the name of the tool alone.</summary>
    public string Native => folder.At("native");

    /// <summary>The folder that the IL is installed to.</summary>
    public string Portable => folder.At("portable");

    public string PackageOf(string name) => Path.Combine(Feed, $"{name}.{Version}.nupkg");

    public void Dispose() => folder.Dispose();

    private void Install(string package, string target) =>
        DotNet.Run(folder, ["tool", "install", package, "--tool-path", target, "--source", Feed, "--version", Version]);
}
