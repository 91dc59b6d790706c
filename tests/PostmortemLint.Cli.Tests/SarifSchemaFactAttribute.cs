namespace PostmortemLint.Cli.Tests;

/// <summary>A test against the published schema of SARIF 2.1.0.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SarifSchemaFactAttribute : FactAttribute
{
    private const string Schema = "sarif-schema-2.1.0.json";

    public SarifSchemaFactAttribute()
    {
        if (SchemaPath == null)
            Skip = ConformanceFile.Absence(Schema);
    }

    public static string? SchemaPath { get; } = ConformanceFile.Find(Schema);
}
