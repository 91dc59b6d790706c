using System.Text.Json;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Output;

public class SarifLogTests
{
    private static readonly FileDiagnostic Finding = new("/repo/docs/a.md", new LinePosition(3, 5), new LinePosition(4, 9), "PML8001", DiagnosticSeverity.Warning, "Too many.", "");

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Suggestion, "note")]
    public void Severity_IsTheLevel(DiagnosticSeverity severity, string level) =>
        Assert.Equal(level, Result(Finding with { Severity = severity }).GetProperty("level").GetString());

    [Fact]
    public void Region_IsInLinesAndColumns() => Assert.Equal(
        """{"startLine":3,"startColumn":5,"endLine":4,"endColumn":9}""",
        JsonSerializer.Serialize(Result(Finding).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")));

    [Fact]
    public void RelatedPlace_IsARelatedLocation()
    {
        var related = Result(Finding with { Related = [new RelatedPlace(new LinePosition(9, 1), new LinePosition(9, 4), "Line 9: end")] }).GetProperty("relatedLocations")[0];
        Assert.Equal("Line 9: end", related.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(9, related.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("docs/a.md", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void RelatedPlaces_AreNumbered_AndKeepTheirFiles()
    {
        var here = new RelatedPlace(new LinePosition(9, 1), new LinePosition(9, 4), "Line 9: end");
        var related = Result(Finding with { Related = [here, here with { Path = "/repo/docs/template.md" }] }).GetProperty("relatedLocations");
        Assert.Equal(
            ["1 docs/a.md", "2 docs/template.md"],
            related.EnumerateArray().Select(r => $"{r.GetProperty("id")} {r.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")}"));
    }

    [Fact]
    public void Suppressions_AreGivenForAllResultsOrNone()
    {
        Assert.False(Result(Finding).TryGetProperty("suppressions", out _));
        var results = JsonDocument.Parse(SarifLog.Write([Finding, Finding with { Suppression = new Suppression(SuppressionKind.InSource, "Known.") }], Linter.DescribeRules(), "/repo"))
            .RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => JsonSerializer.Serialize(result.GetProperty("suppressions")));
        Assert.Equal(["[]", """[{"kind":"inSource","justification":"Known."}]"""], results);
    }

    [Fact]
    public void FindingWithoutRelatedPlace_HasNone() => Assert.False(Result(Finding).TryGetProperty("relatedLocations", out _));

    [Fact]
    public void OtherDrive_IsAnAbsoluteAddress()
    {
        var artifact = Result(Finding with { Path = @"D:\a.md" }, @"C:\repo").GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("""{"uri":"file:///D:/a.md"}""", JsonSerializer.Serialize(artifact));
    }

    private static JsonElement Result(FileDiagnostic finding, string folder = "/repo") =>
        JsonDocument.Parse(SarifLog.Write([finding], Linter.DescribeRules(), folder)).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
}
