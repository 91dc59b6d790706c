using System.Text.Json;
using NJsonSchema;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Tests;

/// <summary>The logs of real runs.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SarifSchemaFact]
    public async Task Logs_KeepTheSchema()
    {
        folder.Write("docs/50% #1 Ünglück.md", Samples.Faulty);
        folder.Write("docs/b.md", Samples.Unreadable);
        folder.Write("clean.md", Samples.Clean);
        var place = new LinePosition(1, 1);
        var contradiction = new FileDiagnostic("/x/a.md", place, place, "PML1001", DiagnosticSeverity.Suggestion, "It says \"50 %\" \\ \t\u0001\ud800.", "") { Related = [new RelatedPlace(place, place, "Line 1: x")] };
        var hidden = contradiction with { Suppression = new Suppression(SuppressionKind.InSource, "Known.") };

        var schema = await JsonSchema.FromFileAsync(SarifSchemaFactAttribute.SchemaPath);
        Assert.NotEmpty(schema.Validate("""{ "version": "2.1.0" }"""));
        Assert.Empty(schema.Validate(Log("docs")));
        Assert.Empty(schema.Validate(Log("clean.md")));
        Assert.Empty(schema.Validate(SarifLog.Write([contradiction], Linter.DescribeRules(), "/x")));
        Assert.Empty(schema.Validate(SarifLog.Write([contradiction, hidden, hidden with { Suppression = new Suppression(SuppressionKind.External, null) }], Linter.DescribeRules(), "/x")));
    }

    [Fact]
    public void Results_PointAtTheirRuleAndFile()
    {
        folder.Write("docs/50% #1 Ünglück.md", Samples.Unreadable);
        using var log = JsonDocument.Parse(Log("docs"));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("PML0001", result.GetProperty("ruleId").GetString());
        Assert.Equal("PML0001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());

        var artifact = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("docs/50%25%20%231%20%C3%9Cngl%C3%BCck.md", artifact.GetProperty("uri").GetString());
        var root = run.GetProperty("originalUriBaseIds").GetProperty(artifact.GetProperty("uriBaseId").GetString()!).GetProperty("uri").GetString()!;
        Assert.Equal(Path.Combine(folder.Path, "docs", "50% #1 Ünglück.md"), new Uri(new Uri(root), artifact.GetProperty("uri").GetString()).LocalPath);
    }

    [Fact]
    public void Rules_AreAllThere_InOrder()
    {
        folder.Write("a.md", Samples.Clean);
        using var log = JsonDocument.Parse(Log("a.md"));
        var driver = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Equal(Linter.DescribeRules().Select(rule => rule.Descriptor.Id), driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Matches(@"^\d+\.\d+\.\d+", driver.GetProperty("version").GetString());
    }

    [Fact]
    public void Rules_HaveTheirPages()
    {
        folder.Write("a.md", Samples.Clean);
        using var log = JsonDocument.Parse(Log("a.md"));
        foreach (var rule in log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            var (text, markdown) = (rule.GetProperty("help").GetProperty("text").GetString()!, rule.GetProperty("help").GetProperty("markdown").GetString()!);
            Assert.StartsWith("## What it checks\n\n", markdown, StringComparison.Ordinal);
            Assert.Contains("\n## When to suppress\n", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("## Measured", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("](../", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("](PML", markdown, StringComparison.Ordinal);
            Assert.StartsWith(text[..20], markdown["## What it checks\n\n".Length..], StringComparison.Ordinal);
            Assert.DoesNotContain("## ", text, StringComparison.Ordinal);
            Assert.EndsWith($"\n\n{rule.GetProperty("helpUri").GetString()}", text, StringComparison.Ordinal);
        }
    }

    private string Log(string path) => Tool.Run(folder, "check", path, "--format", "sarif").Out;
}
