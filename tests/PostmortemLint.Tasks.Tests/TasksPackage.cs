using System.IO.Compression;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The package, packed once from what was built together with the tests, with a version that no package cache knows.</summary>
internal sealed class TasksPackage
{
    private static readonly Lazy<TasksPackage> Packed = new(() => new TasksPackage());
    private static readonly TemporaryFolder Folder = new();

    private readonly string root = Folder.Path;

    private TasksPackage()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Dispose();
        var result = Command.Run(
            "dotnet",
            Path.Combine(Checkout.Root, "src", "PostmortemLint.Tasks"),
            ["pack", "--no-build", "-c", Checkout.Configuration, "-o", Feed, $"-p:Version={Version}", "-nr:false"]);
        Assert.True(result.ExitCode == 0, result.Output);
        ZipFile.ExtractToDirectory(File, Content);
    }

    public static TasksPackage Instance => Packed.Value;

    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Feed => Path.Combine(root, "feed");

    public string File => Path.Combine(Feed, $"PostmortemLint.Tasks.{Version}.nupkg");

    /// <summary>What the package holds, unpacked.</summary>
    public string Content => Path.Combine(root, "content");

    /// <summary>The package cache of the builds that use the package.</summary>
    public string Packages => Path.Combine(root, "packages");
}
