using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Microsoft.Build.Evaluation;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The task compiled ahead of time: the image that fits is taken, and IL wherever none does.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class ImageTests : IDisposable
{
    public static readonly string[] Names = ["Markdig", "NodaTime", "PostmortemLint", "PostmortemLint.Tasks"];

    private static readonly string Tasks = Path.Combine(TasksPackage.Instance.Content, "tasks");

    private readonly TemporaryFolder folder = new();

    // The system that the tests run on, by the names of .NET.
    private static string Here =>
        $"net10.0/{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    [Theory]
    [InlineData("linux-x64", Machine.Amd64)]
    [InlineData("linux-arm64", Machine.Arm64)]
    [InlineData("win-x64", Machine.Amd64)]
    [InlineData("win-arm64", Machine.Arm64)]
    [InlineData("osx-arm64", Machine.Arm64)]
    public void Image_HasTheILThatItWasMadeFrom_AndCodeForItsSystem(string system, Machine architecture)
    {
        // An image names its system in the same field: the number of the architecture is combined with one of the system.
        var number = (ushort)architecture ^ (system.Split('-')[0] switch { "linux" => 0x7B79, "osx" => 0x4644, _ => 0 });
        foreach (var name in Names)
        {
            using var image = new PEReader(File.OpenRead(Path.Combine(Tasks, "net10.0", system, $"{name}.dll")));
            using var original = new PEReader(File.OpenRead(Path.Combine(Tasks, "net8.0", $"{name}.dll")));

            Assert.Equal(number, (ushort)image.PEHeaders.CoffHeader.Machine);
            Assert.NotEqual(0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
            Assert.Equal(IdOf(original), IdOf(image));
            var bodies = BodiesOf(original);
            Assert.NotEmpty(bodies);
            Assert.Equal(bodies, BodiesOf(image));
        }
    }

    [Fact]
    public void Build_LoadsTheImageOfItsSystem()
    {
        folder.Write("postmortems/a.md", Repository.FaultyDocument);

        var result = ProjectBuilder.Create().Build(folder.Write("library.proj"));

        Assert.Contains($"/tasks/{Here}/PostmortemLint.Tasks.dll", result.Text.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.NotEmpty(result.Findings);
    }

    [Theory]
    [InlineData("PostmortemLintReadyToRun", "false")]
    [InlineData("_PostmortemLintRuntime", "net11.0")]
    [InlineData("_PostmortemLintSystem", "freebsd")]
    [InlineData("_PostmortemLintArchitecture", "S390x")]
    public void WithoutAnImageThatFits_ILIsTaken(string property, string value) =>
        Assert.Equal("net8.0/PostmortemLint.Tasks.dll", Taken((property, value)));

    [Fact]
    public void FolderOfTasksWithoutImages_IsTakenAsItIs()
    {
        folder.Write("own/net8.0/PostmortemLint.Tasks.dll");

        Assert.Equal(folder.At("own/net8.0/PostmortemLint.Tasks.dll"), Taken(("PostmortemLintTasksFolder", folder.At("own") + Path.DirectorySeparatorChar)));
    }

    [Fact]
    public void UnlessSomethingElseIsSaid_TheImageIsTaken() => Assert.Equal($"{Here}/PostmortemLint.Tasks.dll", Taken());

    [Fact]
    public void ILAndImages_ShareTheCache()
    {
        folder.Write("postmortems/a.md", Repository.FaultyDocument);
        BuildResult Build(string readyToRun) => ProjectBuilder.Create(("PostmortemLintReadyToRun", readyToRun)).Build(folder.Write("library.proj"));

        var first = Build("false");
        var second = Build("true");

        Assert.Contains("Linted 1 documents in ", first.Text, StringComparison.Ordinal);
        Assert.Contains(", 0 of them read from the cache.", first.Text, StringComparison.Ordinal);
        Assert.Contains(", 1 of them read from the cache.", second.Text, StringComparison.Ordinal);
        Assert.Equal(first.Findings, second.Findings);
    }

    private static string Taken(params (string Name, string Value)[] properties)
    {
        using var projects = new ProjectCollection();
        var project = new Project(
            Path.Combine(TasksPackage.Instance.Content, "build", "PostmortemLint.Tasks.props"),
            properties.ToDictionary(property => property.Name, property => property.Value),
            toolsVersion: null,
            projects);
        var taken = Path.GetFullPath(project.GetPropertyValue("_PostmortemLintTasksAssembly"));
        return taken.StartsWith(Tasks, StringComparison.Ordinal) ? Path.GetRelativePath(Tasks, taken).Replace('\\', '/') : taken;
    }

    private static Guid IdOf(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static List<string> BodiesOf(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.MethodDefinitions
            .Select(metadata.GetMethodDefinition)
            .Where(method => method.RelativeVirtualAddress != 0)
            .Select(method => Convert.ToHexString(assembly.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!))];
    }

    public void Dispose() => folder.Dispose();
}
