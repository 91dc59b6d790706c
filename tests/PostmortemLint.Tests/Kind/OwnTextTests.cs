using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

/// <summary>A postmortem that was written into an assignment or a README gives the findings that it would give alone.</summary>
public class OwnTextTests
{
    private const string Assignment =
        """
        # Web stack debugging

        Every system fails one day, and whoever learns from it fails less. Write about an outage of your own, or invent one. Your lecturer reads it in
        a minute, so be brief: what was it, who noticed it, and what was done? Nobody is to be blamed, and every number has to be right, since other
        people will rely on it. Hand it in by Friday.

        **Issue Summary** must contain:

        - the impact, with the share of users that were affected
        - the root cause, such as an expired certificate


        """;

    private const string Own =
        """
        ## Search was down

        ### Issue Summary

        Search was down for an hour.

        ### Timeline

        - An alert fired.

        ### Root Cause and Resolution

        It was the disk.

        """;

    [Fact]
    public void PostmortemBelowAnAssignment_IsReadAlone() =>
        Assert.Equal(Lint(Own, 0), Lint(Assignment + Own, Assignment.Length));

    [Theory]
    [InlineData("## Requirements\n\nBe brief.\n\n", "Search was down")]
    [InlineData("## How it came to this\n\nBe brief.\n\n", "Web stack debugging")]
    public void SectionsBesideTheirTitle_AreReadAlone_BelowAnAssignment(string requirements, string title) =>
        Assert.Equal(title, TitleOf(Assignment + requirements + Own.Replace("###", "##", StringComparison.Ordinal)));

    [Theory]
    [InlineData("# Search\n\nA short note on what follows below.\n\n")]
    [InlineData("# Search\n\n## Timeline\n\n- 10:00 An alert fired.\n\n")]
    public void TextAboveThatIsNoAssignment_IsReadToo(string above) => Assert.Equal("Search", TitleOf(above + Own));

    [Fact]
    public void TwoPostmortems_AreReadTogether() =>
        Assert.Equal(2, Postmortem.Read(new SourceText(Assignment + Own + "\n" + Own), out _)!.Timelines.Count);

    [Fact]
    public void CommentAboveIt_StillHidesFindings()
    {
        var markdown = "<!-- postmortem-lint disable PML2008 -->\n\n" + Assignment + Own;
        Assert.NotNull(new Linter(PostmortemLint.Rules.RuleCatalog.All).Lint(new SourceText(markdown), Settings.Everything).Single(d => d.Id == "PML2008").Suppression);
    }

    private static string TitleOf(string markdown)
    {
        var postmortem = Postmortem.Read(new SourceText(markdown), out _)!;
        return postmortem.Source.ToString(postmortem.Top);
    }

    private static IEnumerable<string> Lint(string markdown, int offset) =>
        new Linter(PostmortemLint.Rules.RuleCatalog.All).Lint(new SourceText(markdown), Settings.Everything)
            .Select(d => $"{d.Span.Start - offset} {d.Id} {d.Message}").Order(StringComparer.Ordinal);
}
