using System.ComponentModel;
using System.Diagnostics;

namespace PostmortemLint.Cli.Tests;

/// <summary>A test that compares with Git.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true });
            process!.WaitForExit();
        }
        catch (Win32Exception)
        {
            Skip = "There is no git.";
        }
    }
}
