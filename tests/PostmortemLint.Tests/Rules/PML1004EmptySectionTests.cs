using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1004EmptySectionTests
{
    [Fact]
    public void NothingBeforeTheNextSection_Reports() => Verify<PML1004EmptySection>.Diagnostics(
        """
        # Checkout was down
        ## [|Impact|]

        ## Timeline
        - 14:00 UTC: An alert.
        """,
        "Section 'Impact' is empty. Write what belongs there, or remove the label.");

    [Fact]
    public void NothingBeforeTheEnd_Reports() => Verify<PML1004EmptySection>.Diagnostics(
        "# Checkout was down\n\n## [|Action Items:|]\n",
        "Section 'Action Items' is empty. Write what belongs there, or remove the label.");

    [Fact]
    public void OnlyAComment_Reports() => Verify<PML1004EmptySection>.Diagnostics(
        """
        ## [|Impact|]

        <!-- Say who was affected, and how. -->

        ## Timeline
        - 14:00 UTC: An alert.
        """,
        "Section 'Impact' is empty. Write what belongs there, or remove the label.");

    [Fact]
    public void OnlyAnEmptyBullet_Reports() => Verify<PML1004EmptySection>.Diagnostics(
        "## [|What went well|]\n\n-\n\n## What went wrong\n\nMuch.\n",
        "Section 'What went well' is empty. Write what belongs there, or remove the label.");

    [Fact]
    public void EntitiesInTheLabel_AreQuotedAsTheyRead() => Verify<PML1004EmptySection>.Diagnostics(
        "## [|Cause &amp; Fix|]\n", "Section 'Cause & Fix' is empty. Write what belongs there, or remove the label.");

    [Theory]
    [InlineData("It was down.")]
    [InlineData("### Who noticed\n\nNobody.")]
    [InlineData("![A graph](graph.png)")]
    [InlineData("![](graph.png)")]
    [InlineData("```\ndf -h\n```")]
    [InlineData("    df -h")]
    [InlineData("| time | what |\n|---|---|\n| 14:00 | An alert |")]
    [InlineData("<p>It was down.</p>")]
    [InlineData("> It was down.")]
    [InlineData("https://status.example.com/42")]
    [InlineData("**Severity:** high")]
    public void AnythingReadable_DoesNotReport(string content) => Verify<PML1004EmptySection>.NoDiagnostics($"## Impact\n\n{content}\n\n## Timeline\n\n- 14:00 UTC: An alert.\n");

    [Fact]
    public void PlaceholderThatNoBrowserShows_DoesNotReport() => Verify<PML1004EmptySection>.NoDiagnostics("## Impact\n\n<impact>\n\n## Timeline\n\n- 14:00 UTC: An alert.\n");

    [Fact]
    public void TitleAtTheLevelOfTheSections_DoesNotReport() => Verify<PML1004EmptySection>.NoDiagnostics(
        "## Postmortem: checkout was down\n\n## Summary\n\nIt was down.\n");

    [Fact]
    public void HeadingWithoutAKnownName_DoesNotReport() => Verify<PML1004EmptySection>.NoDiagnostics(
        "# Checkout was down\n\n## Part one\n\n## Summary\n\nIt was down.\n");

    [Fact]
    public void SectionSwallowedByAFence_DoesNotReport() => Verify<PML1004EmptySection>.NoDiagnostics(
        "## Impact\n\n```\ndf -h\n\n## Timeline\n");
}
