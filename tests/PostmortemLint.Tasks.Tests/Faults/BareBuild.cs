namespace PostmortemLint.Tasks.Tests;

/// <summary>A build of a project that has nothing but the package, in a process of its own. It writes no file but those that the task writes.</summary>
internal static class BareBuild
{
    public static string Write(TemporaryFolder folder, string name, string properties = "") => folder.Write(name,
        $"""
        <Project>
          <PropertyGroup>{properties}</PropertyGroup>
          <Import Project="{TasksPackage.Instance.Content}/build/PostmortemLint.Tasks.props" />
          <Target Name="BeforeBuild" />
          <Target Name="Build" DependsOnTargets="BeforeBuild" />
          <Import Project="{TasksPackage.Instance.Content}/build/PostmortemLint.Tasks.targets" />
        </Project>
        """);

    /// <param name="folder">The folder of the project.</param>
    /// <param name="project">Its name.</param>
    /// <param name="words">A command, and its first arguments, that starts the build; none for the build alone.</param>
    /// <param name="arguments">More arguments of the build.</param>
    public static CommandResult Run(TemporaryFolder folder, string project, IReadOnlyList<string> words, params string[] arguments)
    {
        string[] command = [.. words, "dotnet", "msbuild", project, "-nr:false", "-tl:off", "-nologo", .. arguments];
        return Command.Run(command[0], folder.Path, command[1..]);
    }
}
