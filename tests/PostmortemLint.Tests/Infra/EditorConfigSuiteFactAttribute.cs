namespace PostmortemLint.Tests.Infra;

/// <summary>A test against the cases of the EditorConfig specification.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorConfigSuiteFactAttribute : FactAttribute
{
    private const string Cases = "editorconfig/tests.json";

    public EditorConfigSuiteFactAttribute()
    {
        if (Folder == null)
            Skip = ConformanceFile.Absence(Cases);
    }

    public static string? Folder { get; } = Path.GetDirectoryName(ConformanceFile.Find(Cases));
}
