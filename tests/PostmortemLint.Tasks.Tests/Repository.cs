namespace PostmortemLint.Tasks.Tests;

/// <summary>A generated repository that uses the package: every project in it gets it from <c>Directory.Build.props</c>.</summary>
internal sealed class Repository : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="properties">What <c>Directory.Build.props</c> sets beside the package.</param>
    public Repository(string properties = "")
    {
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
        // Whatever else the projects need was restored with this checkout, so that the builds run without a network.
        folder.Write("nuget.config",
            $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{TasksPackage.Instance.Feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{RestoredPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        folder.Write("Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PostmortemLint.Tasks" Version="{TasksPackage.Instance.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
    }

    public string Root => folder.Path;

    private static string RestoredPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
            ? packages
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public string Write(string relativePath, string content) => folder.Write(relativePath, content);

    /// <summary>A library, with a class in it, and <paramref name="more"/> in its project file.</summary>
    public void WriteLibrary(string name, string frameworks = "net10.0", string more = "")
    {
        var property = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write($"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><{property}>{frameworks}</{property}></PropertyGroup>
              {more}
            </Project>
            """);
        Write($"{name}/{name}.cs", $"namespace {name} {{ public class {name}Type {{ }} }}");
    }

    public CommandResult DotNet(string command, params string[] arguments) =>
        Command.Run("dotnet", Root, [command, .. arguments, "-nr:false", "-tl:off"], TasksPackage.Instance.Packages);

    public void Dispose() => folder.Dispose();
}
