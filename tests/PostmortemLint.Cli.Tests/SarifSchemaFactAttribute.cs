namespace PostmortemLint.Cli.Tests;

/// <summary>A test against the published schema of SARIF 2.1.0, which lies beside a checkout or in the folder that PML_SHARED names.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SarifSchemaFactAttribute : FactAttribute
{
    public SarifSchemaFactAttribute()
    {
        if (SchemaPath == null)
            Skip = "sarif-schema-2.1.0.json is neither in ../shared/conformance beside the checkout nor in $PML_SHARED/conformance.";
    }

    public static string? SchemaPath { get; } =
        new[] { Environment.GetEnvironmentVariable("PML_SHARED"), Path.Combine(Checkout.Root, "..", "shared") }
            .Where(shared => !string.IsNullOrEmpty(shared))
            .Select(shared => Path.Combine(shared!, "conformance", "sarif-schema-2.1.0.json"))
            .FirstOrDefault(File.Exists);
}
