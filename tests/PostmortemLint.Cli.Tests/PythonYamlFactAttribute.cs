using System.Diagnostics;

namespace PostmortemLint.Cli.Tests;

/// <summary>A test that parses YAML with Python's parser, where there is one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonYamlFactAttribute : FactAttribute
{
    public PythonYamlFactAttribute()
    {
        if (Run("import yaml", "") is not 0)
            Skip = "There is no python3 with PyYAML.";
    }

    /// <summary>Fails for what is not YAML.</summary>
    public static void Parse(string text) => Assert.True(Run("import sys, yaml; yaml.safe_load(sys.stdin)", text) == 0, text);

    /// <summary>The exit code; null if there is no Python.</summary>
    private static int? Run(string code, string input)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", code])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
