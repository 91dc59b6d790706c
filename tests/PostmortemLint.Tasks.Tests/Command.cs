using System.Diagnostics;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Runs commands as a developer would, outside the process and the environment of the tests.</summary>
internal static class Command
{
    public static CommandResult Run(string command, string folder, IEnumerable<string> arguments, string? packages = null)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The MSBuild of this process has set them for itself.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packages != null)
            start.Environment["NUGET_PACKAGES"] = packages;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output + error.Result);
    }
}
