namespace PostmortemLint.Tests.Infra;

/// <summary>A test against the cases of the EditorConfig specification.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorConfigSuiteFactAttribute : FactAttribute
{
    public EditorConfigSuiteFactAttribute()
    {
        if (Folder == null)
            Skip = "The folder editorconfig of the specification's cases is neither in ../shared/conformance beside the checkout nor in $PML_SHARED/conformance.";
    }

    public static string? Folder { get; } =
        new[] { Environment.GetEnvironmentVariable("PML_SHARED"), Path.Combine(Repository.Root, "..", "shared") }
            .Where(shared => !string.IsNullOrEmpty(shared))
            .Select(shared => Path.Combine(shared!, "conformance", "editorconfig"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "tests.json")));
}
