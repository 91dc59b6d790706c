using PostmortemLint.Configuration;

namespace PostmortemLint.Tests.Configuration;

/// <summary>What the specification's own cases leave open, and bounds.</summary>
public class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("*.md", "2021/deep/a.md")]
    [InlineData("postmortems/2021/*.md", "postmortems/2021/a.md")]
    [InlineData("/postmortems/**", "postmortems/2021/a.md")]
    [InlineData("**/2021/*.md", "2021/a.md")]
    [InlineData("**/2021/*.md", "x/y/2021/a.md")]
    [InlineData("{2020,2021}/{a,b{1..12}}.md", "2021/b7.md")]
    [InlineData("{-3..3}", "-2")]
    [InlineData("{3..-3}", "+2")]
    [InlineData("{1..120}0.md", "110.md")]
    [InlineData("a?b", "a😀b")]
    [InlineData("[a-cx]", "x")]
    [InlineData("[]", "[]")]
    [InlineData("a\\*b", "a*b")]
    [InlineData("[!a].md", "😀.md")]
    public void Path_IsInTheSection(string pattern, string path) => Assert.True(EditorConfigGlob.Create(pattern).IsMatch(path));

    [Theory]
    [InlineData("*.md", "a.MD")]
    [InlineData("postmortems/2021/*.md", "postmortems/2022/a.md")]
    [InlineData("postmortems/2021/*.md", "postmortems/2021/x/a.md")]
    [InlineData("postmortems/2021/*.md", "old/postmortems/2021/a.md")]
    [InlineData("2021", "2021/a.md")]
    [InlineData("{1..3}", "03")]
    [InlineData("{1..3}", "99999999999999999999999")]
    [InlineData("{99999999999999999999999..3}", "3")]
    [InlineData("[!a].md", "/.md")]
    [InlineData("a\\*b", "axb")]
    [InlineData("", "a.md")]
    public void Path_IsNotInTheSection(string pattern, string path) => Assert.False(EditorConfigGlob.Create(pattern).IsMatch(path));

    [Theory]
    [InlineData("*a", 2048, "", "")]
    [InlineData("**a", 1365, "", "")]
    [InlineData("{a,", 1000, "", "}")]
    [InlineData("{*b,**b,", 400, "", "}")]
    [InlineData("{", 4096, "", "")]
    [InlineData("[", 4096, "", "")]
    [InlineData("{[!", 1365, "", "")]
    [InlineData("{1..999999}", 372, "", "")]
    [InlineData("/**", 1365, "", "")]
    public void Pattern_CostsNoMoreThanItsLengthTimesThePaths(string part, int count, string middle, string end)
    {
        var pattern = string.Concat(Enumerable.Repeat(part, count)) + middle + string.Concat(Enumerable.Repeat(end, count));
        var started = Environment.TickCount64;
        Assert.False(EditorConfigGlob.Create(pattern).IsMatch(new string('a', 250) + "/1/" + new string('1', 250) + "!"));
        Assert.InRange(Environment.TickCount64 - started, 0, 5_000);
    }
}
