using System.Diagnostics;

namespace PostmortemLint.Cli.Tests;

/// <summary>Runs the program.</summary>
internal static class Tool
{
    /// <summary>In this process, with the relative paths of <paramref name="folder"/>.</summary>
    public static RunResult Run(TemporaryFolder folder, params string[] arguments) => Run(folder, paint: false, input: [], arguments);

    /// <summary>With something on its standard input.</summary>
    public static RunResult RunOn(byte[] input, TemporaryFolder folder, params string[] arguments) => Run(folder, paint: false, input, arguments);

    /// <summary>As on a terminal: colours are written as <c>&lt;Yellow&gt;</c> and <c>&lt;/&gt;</c>.</summary>
    public static RunResult RunPainted(TemporaryFolder folder, params string[] arguments) => Run(folder, paint: true, input: [], arguments);

    /// <summary>As on a terminal, with the format that it has there.</summary>
    public static RunResult RunOnTerminal(TemporaryFolder folder, params string[] arguments) => Run(folder, paint: true, input: [], arguments, isScreen: true);

    /// <summary>As a process of its own.</summary>
    public static RunResult Start(TemporaryFolder folder, params string[] arguments) => StartThrough([], folder, arguments);

    /// <summary>As a process that <paramref name="words"/> start, which are a command and its first arguments.</summary>
    public static RunResult StartThrough(IReadOnlyList<string> words, TemporaryFolder folder, params string[] arguments)
    {
        using var process = Begin(words, folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, error.Result);
    }

    /// <summary>A process that runs.</summary>
    public static Process Begin(IReadOnlyList<string> words, TemporaryFolder folder, params string[] arguments)
    {
        string[] command = [.. words, "dotnet", Path.Combine(AppContext.BaseDirectory, "PostmortemLint.Cli.dll"), .. arguments];
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>In this process, with relative paths that start from a folder.</summary>
    public static RunResult RunIn(string current, params string[] arguments) => Run(current, paint: false, [], arguments);

    private static RunResult Run(TemporaryFolder folder, bool paint, byte[] input, string[] arguments, bool isScreen = false) =>
        Run(folder.Path, paint, input, arguments, isScreen);

    private static RunResult Run(string current, bool paint, byte[] input, string[] arguments, bool isScreen = false)
    {
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(arguments, new Surroundings(output, error, current)
        {
            OpenInput = () => new MemoryStream(input),
            IsScreen = isScreen,
            Today = () => new DateOnly(2024, 6, 5),
            Paint = paint ? color => output.Write(color == null ? "</>" : $"<{color}>") : null,
        });
        return new RunResult(code, output.ToString(), error.ToString());
    }
}
