using PostmortemLint.Configuration;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

/// <summary>A postmortem that somebody has begun is neither a template nor a bad postmortem.</summary>
public class BegunDocumentTests
{
    private const string Begun = "# Search was down\n\nDate: 2024-06-05\n\n## Summary\n\n[Summary of what happened]\n\n## Timeline\n\n- [Time and what happened then]\n\n## Action Items\n\n";

    [Fact]
    public void Begun_IsOnlyAskedForWhatIsToBeFilledIn() =>
        Assert.Equal(["PML1001", "PML1010", "PML1010"], Ids(Begun));

    [Theory]
    [InlineData("Date: 2024-06-05", "Date: YYYY-MM-DD")]
    [InlineData("Date: 2024-06-05", "Date:")]
    [InlineData("Date: 2024-06-05", "Date: 5 June")]
    [InlineData("Date: 2024-06-05", "Date: 2024-02-31")]
    [InlineData("Date: 2024-06-05", "Review date: 2024-06-05")]
    [InlineData("Search was down", "[Incident title]")]
    [InlineData("Search was down", "Postmortem template")]
    [InlineData("Search was down", "Incident title")]
    public void WithoutATitleOrADate_IsATemplate(string text, string replacement) =>
        Assert.Equal(["PML0008"], Ids(Begun.Replace(text, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("- **Date:** 5 June 2024")]
    [InlineData("| Field | Value |\n|---|---|\n| Date of incident | 2024-06-05 |")]
    [InlineData("Incident date: 2024/06/05 (a Wednesday)")]
    public void Date_MayBeInAnyField(string field) =>
        Assert.DoesNotContain("PML0008", Ids(Begun.Replace("Date: 2024-06-05", field, StringComparison.Ordinal)));

    [Fact]
    public void Date_MayBeInTheFrontMatter() =>
        Assert.DoesNotContain("PML0008", Ids("---\ndate: 2024-06-05\n---\n\n" + Begun.Replace("Date: 2024-06-05\n\n", "", StringComparison.Ordinal)));

    [Fact]
    public void WrittenInMostSections_IsAskedForEverything()
    {
        var written = Begun.Replace("[Summary of what happened]", "Search was down from 10:00 to 11:00.", StringComparison.Ordinal)
            .Replace("## Action Items\n\n", "## Action Items\n\n- Alert on the queue\n", StringComparison.Ordinal);
        Assert.Contains("PML2003", Ids(written));
    }

    private static IEnumerable<string> Ids(string text) =>
        Linter.Default.Lint(new SourceText(text), DocumentSettings.Default).Select(finding => finding.Id);
}
