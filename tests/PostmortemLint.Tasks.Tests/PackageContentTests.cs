using System.IO.Compression;
using System.Xml.Linq;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

public sealed class PackageContentTests
{
    // Content that NuGet adds of its own accord to be a valid Open Packaging archive.
    private static readonly string[] Envelope = ["_rels/", "package/", "[Content_Types].xml"];

    [Fact]
    public void Files_AreExactlyTheApprovedOnes()
    {
        using var package = ZipFile.OpenRead(TasksPackage.Instance.File);
        var files = package.Entries.Select(entry => entry.FullName).Where(name => !Envelope.Any(part => name.StartsWith(part, StringComparison.Ordinal)));

        Assert.Equal(
            [
                "PostmortemLint.Tasks.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "build/PostmortemLint.BinaryLog.targets",
                "build/PostmortemLint.Inputs.targets",
                "build/PostmortemLint.Requirements.targets",
                "build/PostmortemLint.ShownDocuments.targets",
                "build/PostmortemLint.Tasks.props",
                "build/PostmortemLint.Tasks.targets",
                "build/PostmortemLint.VisualStudio.targets",
                "build/PostmortemLint.Watch.targets",
                "build/PostmortemLint.proj",
                "icon.png",
                .. Images("linux-arm64"),
                .. Images("linux-x64"),
                .. Images("osx-arm64"),
                .. Images("win-arm64"),
                .. Images("win-x64"),
                "tasks/net472/Markdig.dll",
                "tasks/net472/NodaTime.dll",
                "tasks/net472/PostmortemLint.Tasks.dll",
                "tasks/net472/PostmortemLint.dll",
                "tasks/net472/System.Buffers.dll",
                "tasks/net472/System.Memory.dll",
                "tasks/net472/System.Numerics.Vectors.dll",
                "tasks/net472/System.Runtime.CompilerServices.Unsafe.dll",
                "tasks/net8.0/Markdig.dll",
                "tasks/net8.0/NodaTime.dll",
                "tasks/net8.0/PostmortemLint.Tasks.dll",
                "tasks/net8.0/PostmortemLint.dll",
            ],
            files.Order(StringComparer.Ordinal));
    }

    private static string[] Images(string system) =>
        [.. ImageTests.Names.Select(name => $"tasks/net10.0/{system}/{name}.dll").Order(StringComparer.Ordinal)];

    [Fact]
    public void Size_IsBounded() => Assert.InRange(new FileInfo(TasksPackage.Instance.File).Length, 1, 14 * 1024 * 1024);

    [Fact]
    public void Notices_NameTheLibrariesInIt()
    {
        Assert.Equal(Notices.Text, File.ReadAllText(Path.Combine(TasksPackage.Instance.Content, "THIRD-PARTY-NOTICES.txt")).ReplaceLineEndings("\n"));
        Assert.Equal(Notices.LibrariesAmong(Directory.GetFiles(TasksPackage.Instance.Content, "*", SearchOption.AllDirectories)), Notices.LibrariesOf("PostmortemLint.Tasks"));
    }

    [Fact]
    public void Metadata_IsComplete()
    {
        var metadata = XDocument.Load(Path.Combine(TasksPackage.Instance.Content, "PostmortemLint.Tasks.nuspec")).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("PostmortemLint.Tasks", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.EndsWith("/CHANGELOG.md", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Contains("postmortem", Value("tags"), StringComparison.Ordinal);
        Assert.Contains("Lints", Value("description"), StringComparison.Ordinal);
        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal(Value("projectUrl"), repository.Attribute("url")?.Value);
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName is "dependencies" or "frameworkReferences");
    }
}
