using System.Diagnostics;

namespace PostmortemLint.Cli.Tests;

/// <summary>Runs commands of the SDK as a user who has never run one.</summary>
internal static class DotNet
{
    /// <summary>Fails the test if the command does not end with 0.</summary>
    /// <param name="folder">The folder in which the command runs, and which is its home.</param>
    /// <param name="arguments">The command.</param>
    public static void Run(TemporaryFolder folder, IReadOnlyList<string> arguments)
    {
        var result = Start("dotnet", folder, arguments);
        Assert.True(result.ExitCode == 0, result.Out + result.Error);
    }

    /// <summary>Runs a program that may need the runtime to which these tests belong.</summary>
    public static RunResult Start(string program, TemporaryFolder folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_HOME"] = folder.At("home");
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, error.Result);
    }
}
