using PostmortemLint.Evidence;
using PostmortemLint.Hosting.Search;

namespace PostmortemLint.Tasks.Tests;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("postmortems/**/*.md", "postmortems/a.md", true)]
    [InlineData("postmortems/**/*.md", "postmortems/2024/06/a.md", true)]
    [InlineData("postmortems/**/*.md", "POSTMORTEMS/A.MD", true)]
    [InlineData("postmortems/**/*.md", "postmortems/a.md.txt", false)]
    [InlineData("postmortems/**/*.md", "other/a.md", false)]
    [InlineData("postmortems/*.md", "postmortems/2024/a.md", false)]
    [InlineData(@"postmortems\2024-??\*", "postmortems/2024-06/a.md", true)]
    [InlineData("postmortems/2024-??/*", "postmortems/2024-6/a.md", false)]
    [InlineData("**/postmortems/**", "teams/a/postmortems/b/c.md", true)]
    [InlineData("**/a/**/b/**/c.md", "a/x/b/a/b/y/c.md", true)]
    [InlineData("**/a/**/b/**/c.md", "b/x/a/y/c.md", false)]
    [InlineData("**/a/*/**/b.md", "a/a/b.md", true)]
    [InlineData("**/a/*/**/b.md", "x/a/b.md", false)]
    [InlineData("**", "a/b/c.md", true)]
    [InlineData("a/**", "a", true)]
    [InlineData("*a*b*.md", "xaxxbxbx.md", true)]
    [InlineData("*a*b*.md", "xbxa.md", false)]
    public void Matches_WholePath(string pattern, string path, bool expected) =>
        Assert.Equal(expected, Assert.Single(PathPattern.ParseList(pattern)).Matches(path));

    [Fact]
    public void ManyWildcards_AreNoMoreWorkThanTheyAreLong()
    {
        var folders = Assert.Single(PathPattern.ParseList(string.Concat(Enumerable.Repeat("**/a/", 40)) + "b"));
        var letters = Assert.Single(PathPattern.ParseList(string.Concat(Enumerable.Repeat("*a", 40)) + "b"));

        Assert.False(folders.Matches(string.Join("/", Enumerable.Repeat("a", 200))));
        Assert.True(folders.Matches(string.Join("/", Enumerable.Repeat("a", 200)) + "/b"));
        Assert.False(letters.Matches(new string('a', 200)));
    }

    [Theory]
    [InlineData("README.md", "postmortems/2024/readme.MD", true)]
    [InlineData("README.md", "postmortems/NOTREADME.md", false)]
    [InlineData("_*.md", "postmortems/_draft.md", true)]
    [InlineData("_*.md", "_drafts/a.md", false)]
    [InlineData("*template*.md", "postmortems/Postmortem-Template-v2.md", true)]
    [InlineData("postmortems/old/**", "postmortems/old/a.md", true)]
    [InlineData("old/*", "postmortems/old/a.md", false)]
    public void MatchesNameOrPath_TakesAPatternWithoutSlashForAName(string pattern, string path, bool expected) =>
        Assert.Equal(expected, Assert.Single(PathPattern.ParseList(pattern)).MatchesNameOrPath(path));

    [Theory]
    [InlineData("postmortems/**/*.md", "postmortems")]
    [InlineData(@"docs\incidents/20*/*.md", "docs/incidents")]
    [InlineData("**/*.md", "")]
    [InlineData("outage.md", "")]
    public void Folder_EndsBeforeTheFirstWildcard(string pattern, string expected) =>
        Assert.Equal(expected, Assert.Single(PathPattern.ParseList(pattern)).Folder);

    [Fact]
    public void ParseList_DropsBlanksAndEmptyPatterns() =>
        Assert.Equal(["a/*.md", "b.md"], PathPattern.ParseList(" a/*.md ;;\n b.md ; ").Select(pattern => pattern.ToString()));
}
