using System.IO.Compression;
using System.Xml.Linq;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What users install.</summary>
public sealed class ToolPackageTests(ToolPackages packages) : IClassFixture<ToolPackages>, IDisposable
{
    private const long MostBytes = 4 * 1024 * 1024;

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Reports => ["text", "sarif", "github"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Packages_AreSmallAndWithoutSymbols()
    {
        Assert.Equal(
            new[] { "PostmortemLint.Cli", "PostmortemLint.Cli.any", $"PostmortemLint.Cli.{ToolPackages.Rid}" }.Select(packages.PackageOf).Order(StringComparer.Ordinal),
            Directory.GetFiles(packages.Feed).Order(StringComparer.Ordinal));
        foreach (var file in Directory.GetFiles(packages.Feed))
        {
            Assert.InRange(new FileInfo(file).Length, 1, MostBytes);
            using var package = ZipFile.OpenRead(file);
            Assert.DoesNotContain(package.Entries, e => Path.GetExtension(e.Name) is ".dbg" or ".pdb" or ".dSYM" || (Path.GetExtension(e.Name) == ".xml" && e.Name is not ("DotnetToolSettings.xml" or "[Content_Types].xml")));
            Assert.Subset(package.Entries.Select(e => e.FullName).ToHashSet(), new HashSet<string> { "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png" });
        }
    }

    [Fact]
    public void Metadata_IsComplete()
    {
        using var package = ZipFile.OpenRead(packages.PackageOf("PostmortemLint.Cli"));
        using var nuspec = package.GetEntry("PostmortemLint.Cli.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal(("MIT", "README.md", "icon.png"), (Value("license"), Value("readme"), Value("icon")));
        Assert.EndsWith("/CHANGELOG.md", Value("releaseNotes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_NameTheLibrariesInIt()
    {
        using var package = ZipFile.OpenRead(packages.PackageOf("PostmortemLint.Cli.any"));
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        Assert.Equal(Notices.Text, notices.ReadToEnd().ReplaceLineEndings("\n"));
        Assert.Equal(Notices.LibrariesAmong(package.Entries.Select(entry => entry.Name)), Notices.LibrariesOf("PostmortemLint.Cli"));
        Assert.Contains("The .NET runtime", Notices.Text, StringComparison.Ordinal);
    }

    /// <summary>The runtime of version 10.0.0 is enough, and a later major one will do.</summary>
    [Fact]
    public void Portable_RunsOnTheFirstPatch()
    {
        var settings = Assert.Single(Directory.GetFiles(packages.Portable, "PostmortemLint.Cli.runtimeconfig.json", SearchOption.AllDirectories));
        var text = File.ReadAllText(settings);
        Assert.Contains("\"version\": \"10.0.0\"", text, StringComparison.Ordinal);
        Assert.Contains("\"rollForward\": \"Major\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Native_NeedsNoRuntime()
    {
        Assert.Empty(Directory.GetFiles(packages.Native, "*.runtimeconfig.json", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(packages.Native, "*.dll", SearchOption.AllDirectories));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Installed_ReportWhatTheSourceReports(string format)
    {
        var samples = Path.Combine(Checkout.Root, "samples");
        string[] arguments = ["check", samples, "--format", format];
        var expected = Tool.Run(folder, arguments);
        Assert.NotEmpty(expected.Out);
        // A SARIF log says which version wrote it.
        expected = expected with { Out = expected.Out.Replace($"\"version\": \"{ProductVersion.Text}\"", $"\"version\": \"{ToolPackages.Version}\"", StringComparison.Ordinal) };
        Assert.Equal(expected, Run(packages.Native, arguments));
        Assert.Equal(expected, Run(packages.Portable, arguments));
    }

    [Theory]
    [InlineData("explain", "PML4004")]
    [InlineData("explain")]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("check", "nowhere.md")]
    [InlineData("config", "a.md", "--all")]
    public void Installed_SayWhatTheSourceSays(params string[] arguments)
    {
        var expected = Tool.Start(folder, arguments);
        Assert.Equal(expected, Run(packages.Native, arguments));
        Assert.Equal(expected, Run(packages.Portable, arguments));
    }

    private RunResult Run(string tool, string[] arguments) =>
        DotNet.Start(Path.Combine(tool, OperatingSystem.IsWindows() ? "postmortem-lint.exe" : "postmortem-lint"), folder, arguments);
}
