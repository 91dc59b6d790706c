using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What docs/security.md promises of the tool as a whole.</summary>
public sealed class SecurityTests : IDisposable
{
    private static readonly IReadOnlyList<ShippedAssembly> Shipped =
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "src", "PostmortemLint.Cli", "bin", Checkout.Configuration, "net10.0"), "*.dll").Order(StringComparer.Ordinal).Select(file => new ShippedAssembly(file))];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Assemblies_KnowNoNetwork_NoRegularExpression_AndNoNativeLibrary()
    {
        Assert.Equal(["Markdig.dll", "NodaTime.dll", "PostmortemLint.Cli.dll", "PostmortemLint.dll", "System.CommandLine.dll"], Shipped.Select(assembly => assembly.Name));
        ShippedAssembly.AssertHarmless(Shipped);
    }

    [LinuxNamespaceFact]
    public void WithoutNetwork_TheSameIsFound()
    {
        folder.Write("a.md", Samples.Faulty);
        Assert.Equal(Tool.Run(folder, "check", "a.md"), Tool.StartThrough(LinuxNamespace.WithoutNetwork, folder, "check", "a.md"));
    }

    [Fact]
    public void AssemblyInTheCurrentFolder_IsNotLoaded()
    {
        folder.Write("a.md", Samples.Faulty);
        var expected = Tool.Run(folder, "check", "a.md");
        foreach (var name in Shipped.Select(assembly => assembly.Name).Append("System.Runtime.dll"))
            folder.Write(name, "no assembly at all");

        Assert.Equal(1, expected.ExitCode);
        Assert.Equal(expected, Tool.Start(folder, "check", "a.md"));
    }
}
