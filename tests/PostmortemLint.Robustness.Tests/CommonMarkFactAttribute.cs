namespace PostmortemLint.Robustness.Tests;

/// <summary>A test against the examples of the CommonMark specification.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CommonMarkFactAttribute : FactAttribute
{
    private const string Examples = "commonmark.json";

    public CommonMarkFactAttribute()
    {
        if (ExamplesPath == null)
            Skip = ConformanceFile.Absence(Examples);
    }

    public static string? ExamplesPath { get; } = ConformanceFile.Find(Examples);
}
