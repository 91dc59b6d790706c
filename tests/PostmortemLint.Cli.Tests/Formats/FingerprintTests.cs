using System.Text.Json;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>What stays the same of a finding while its document changes.</summary>
public sealed class FingerprintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FingerprintTests() => folder.Write("docs/a.md", Samples.Faulty);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void LinesAbove_ChangeNothing(string format)
    {
        var before = Of(format);
        folder.Write("docs/a.md", "<!-- one\ntwo\nthree -->\n" + Samples.Faulty.ReplaceLineEndings("\r\n"));
        Assert.NotEmpty(before);
        Assert.Equal(before, Of(format));
        Assert.Equal(before.Count, before.Distinct().Count());
        Assert.All(before, fingerprint => Assert.Matches("^[0-9a-f]{32}$", fingerprint));
    }

    [Fact]
    public void IndentedLine_IsTheSame()
    {
        var before = Of("sarif");
        folder.Write("docs/a.md", string.Join('\n', Samples.Faulty.ReplaceLineEndings("\n").Split('\n').Select(line => line.StartsWith("- **Start", StringComparison.Ordinal) ? $" {line}  " : line)));
        Assert.Equal(before, Of("sarif"));
    }

    [Fact]
    public void OtherLine_IsAnother()
    {
        var before = Of("sarif");
        folder.Write("docs/a.md", Samples.Faulty.Replace("2025-06-03 14:20", "2025-06-03 14:21", StringComparison.Ordinal));
        Assert.NotEqual(before, Of("sarif"));
    }

    [Fact]
    public void SameDocumentTwice_IsTheSameForSarif_WhichKnowsTheFile_AndNotForGitLab()
    {
        folder.Write("docs/b.md", Samples.Faulty);
        var (sarif, gitLab) = (Of("sarif"), Of("gitlab"));
        Assert.Equal(sarif.Take(sarif.Count / 2), sarif.Skip(sarif.Count / 2));
        Assert.Equal(gitLab.Count, gitLab.Distinct().Count());
    }

    [Fact]
    public void EqualLines_AreNumbered()
    {
        folder.Write("docs/a.md", "# Checkout was down\n\n## Timeline\n\n- 14:00 UTC: A deploy broke checkout.\n- 13:00 UTC: The team met.\n- 14:10 UTC: A rollback began.\n- 13:00 UTC: The team met.\n- 15:00 UTC: It was resolved.\n");
        Assert.Equal(2, Tool.Run(folder, "check", "docs").Lines.Count(line => line.Contains("PML4001", StringComparison.Ordinal)));
        var found = Of("sarif");
        Assert.Equal(found.Count, found.Distinct().Count());
    }

    [Fact]
    public void FileWithoutText_HasOne()
    {
        folder.Write("docs/a.md", Samples.Unreadable);
        Assert.Single(Of("sarif"));
        Assert.Single(Of("gitlab"));
    }

    private List<string> Of(string format)
    {
        using var report = JsonDocument.Parse(Tool.Run(folder, "check", "docs", "--format", format).Out);
        return format == "gitlab"
            ? [.. report.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()!)]
            : [.. report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("postmortemLint/v1").GetString()!)];
    }
}
