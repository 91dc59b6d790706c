namespace PostmortemLint.Tests.Infra;

/// <summary>A test of what Windows does not have: signals, named pipes, names with line ends.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Windows has no signals, named pipes or names with line ends.";
    }
}
