using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PostmortemLint.Tests.Infra;

/// <summary>What an assembly uses, as its metadata says. Nothing of it is loaded.</summary>
internal sealed class ShippedAssembly
{
    private static readonly string[] Network = ["System.Net", "System.Web", "System.ServiceModel", "Windows.Networking"];

    // It decodes the character references of HTML, and opens nothing.
    private const string NoNetwork = "System.Net.WebUtility";

    private static readonly string[] LoadingCalls = ["Activator.CreateInstanceFrom", "AppDomain.CreateInstance", "AppDomain.ExecuteAssembly", "AppDomain.Load", "Assembly.Load", "Assembly.UnsafeLoadFrom", "AssemblyLoadContext.Load", "NativeLibrary.", "Process.Start"];

    public ShippedAssembly(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        Name = Path.GetFileName(path);
        Types = [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
        References = [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
        NativeLibraries = [.. Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.ModuleRef)).Select(row => metadata.GetString(metadata.GetModuleReference(MetadataTokens.ModuleReferenceHandle(row)).Name))];
        Loads = [.. Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.MemberRef)).Select(row => metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row)))
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{metadata.GetString(member.Name)}")
            .Where(member => Array.Exists(LoadingCalls, call => member.StartsWith(call, StringComparison.Ordinal)))];
    }

    public string Name { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<string> References { get; }

    /// <summary>Those whose functions it calls.</summary>
    public IReadOnlyList<string> NativeLibraries { get; }

    /// <summary>Calls that load code or start a process.</summary>
    public IReadOnlyList<string> Loads { get; }

    /// <summary>Types by which a program reaches another machine.</summary>
    public IEnumerable<string> NetworkTypes => Types.Where(type => type != NoNetwork && Network.Any(part => type.StartsWith(part + ".", StringComparison.Ordinal)));

    /// <summary>Types of regular expressions, which may take exponential time.</summary>
    public IEnumerable<string> RegexTypes => Types.Where(type => type.StartsWith("System.Text.RegularExpressions.", StringComparison.Ordinal));

    /// <summary>None of what is shipped can reach another machine, hang in a regular expression, or load what it did not bring.</summary>
    public static void AssertHarmless(IEnumerable<ShippedAssembly> shipped)
    {
        Assert.All(shipped, assembly => Assert.Empty(assembly.NetworkTypes));
        Assert.All(shipped, assembly => Assert.Empty(assembly.RegexTypes));
        Assert.All(shipped, assembly => Assert.Empty(assembly.NativeLibraries));
        Assert.All(shipped, assembly => Assert.Empty(assembly.Loads));
        // Each of these lists can have something in it.
        Assert.NotEmpty(Of<HttpClient>().NetworkTypes);
        Assert.NotEmpty(Of<object>().NativeLibraries);
        Assert.Contains("Process.Start", Of<ShippedAssembly>().Loads);
    }

    private static ShippedAssembly Of<T>() => new(typeof(T).Assembly.Location);
}
