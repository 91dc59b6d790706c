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

    /// <summary>A device that not every system has.</summary>
    public string? Needs
    {
        get => null;
        set => Skip ??= File.Exists(value) ? null : $"There is no {value}.";
    }
}
