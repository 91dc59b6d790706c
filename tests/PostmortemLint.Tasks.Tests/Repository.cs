using Microsoft.Build.Logging;

namespace PostmortemLint.Tasks.Tests;

/// <summary>A generated repository that uses the package: every project in it gets it from <c>Directory.Build.props</c>.</summary>
internal sealed class Repository : IDisposable
{
    public const string FaultyDocument = "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n";

    private readonly TemporaryFolder folder = new();

    /// <param name="properties">What <c>Directory.Build.props</c> sets beside the package.</param>
    /// <param name="name">The name of its folder; any where it is empty.</param>
    public Repository(string properties = "", string name = "")
    {
        Root = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
        // Whatever else the projects need was restored with this checkout, so that the builds run without a network.
        Write("nuget.config",
            $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{TasksPackage.Instance.Feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{RestoredPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        Write("Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PostmortemLint.Tasks" Version="{TasksPackage.Instance.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
    }

    public string Root { get; }

    /// <summary>The files that the package's targets keep, by their path from the root.</summary>
    public IReadOnlyDictionary<string, byte[]> KeptFiles =>
        Directory.GetFiles(Path.Combine(Root, "obj"), "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .Where(kept => kept.Path.StartsWith("obj/postmortem-lint", StringComparison.Ordinal))
            .ToDictionary(kept => kept.Path, kept => File.ReadAllBytes(kept.File));

    private static string RestoredPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
            ? packages
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>An element of a project file, for the project of that name, which <see cref="WriteLibrary"/> has written.</summary>
    public static string ReferenceTo(string library, string attributes = "") =>
        $"""<ItemGroup><ProjectReference Include="../{library}/{library}.csproj" {attributes} /></ItemGroup>""";

    public string Write(string relativePath, string content) => folder.Write(Path.Combine(Root, relativePath), content);

    /// <summary>A library, with a class in it, and <paramref name="more"/> in its project file.</summary>
    public string WriteLibrary(string name, string frameworks = "net10.0", string more = "") =>
        WriteProject($"{name}.csproj", $"{name}.cs", $"namespace {name} {{ public class {name}Type {{ }} }}", more, frameworks: frameworks);

    /// <summary>A project and one file of source in a folder of the project's name; the path from the root.</summary>
    public string WriteProject(string project, string sourceName, string source, string more = "", string sdk = "Microsoft.NET.Sdk", string frameworks = "net10.0")
    {
        var property = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        var name = Path.GetFileNameWithoutExtension(project);
        Write($"{name}/{sourceName}", source);
        Write($"{name}/{project}",
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><{property}>{frameworks}</{property}></PropertyGroup>
              {more}
            </Project>
            """);
        return $"{name}/{project}";
    }

    /// <summary>The files <c>All.slnx</c> and <c>All.sln</c>.</summary>
    public void WriteSolutions(params string[] projects)
    {
        Write("All.slnx", $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
        const string CSharp = "{9A19103F-16F7-4668-BE54-9A1E7A4F7556}";
        static string Id(int number) => $"{{{new Guid(number + 1, 0, 0, new byte[8])}}}".ToUpperInvariant();
        var sections = projects.Select((project, number) => $"""
            Project("{CSharp}") = "{Path.GetFileNameWithoutExtension(project)}", "{project.Replace('/', '\\')}", "{Id(number)}"
            EndProject
            """);
        var configurations = projects.Select((_, number) => $"""
            {Id(number)}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
            {Id(number)}.Debug|Any CPU.Build.0 = Debug|Any CPU
            {Id(number)}.Release|Any CPU.ActiveCfg = Release|Any CPU
            {Id(number)}.Release|Any CPU.Build.0 = Release|Any CPU
            """);
        Write("All.sln",
            $"""

            Microsoft Visual Studio Solution File, Format Version 12.00
            {string.Join('\n', sections)}
            Global
            GlobalSection(SolutionConfigurationPlatforms) = preSolution
            Debug|Any CPU = Debug|Any CPU
            Release|Any CPU = Release|Any CPU
            EndGlobalSection
            GlobalSection(ProjectConfigurationPlatforms) = postSolution
            {string.Join('\n', configurations)}
            EndGlobalSection
            EndGlobal
            """);
    }

    public CommandResult DotNet(string command, params string[] arguments) =>
        Command.Run("dotnet", Root, [command, .. arguments, "-nr:false", "-tl:off"], TasksPackage.Instance.Packages);

    public RecordedBuild Record(string command, params string[] arguments)
    {
        var file = Path.Combine(folder.Path, "build.binlog");
        var result = DotNet(command, [.. arguments, $"-bl:{file}"]);
        var log = new BuildLog();
        var recorded = new BinaryLogReplayEventSource();
        log.Initialize(recorded);
        recorded.Replay(file);
        return new RecordedBuild(result, log);
    }

    public void Dispose() => folder.Dispose();
}
