namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>A test with names of files that Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Windows does not allow such names of files.";
    }
}
