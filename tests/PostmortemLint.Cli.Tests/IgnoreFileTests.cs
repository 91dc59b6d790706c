using System.Diagnostics;
using PostmortemLint.Cli.Search;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What .gitignore files leave out of a search.</summary>
public sealed class IgnoreFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public IgnoreFileTests() => Directory.CreateDirectory(folder.At(".git"));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "a.md b.md d/a.md d/e/a.md d/e/b.md")]
    [InlineData("a.md", "b.md d/e/b.md")]
    [InlineData("/a.md", "b.md d/a.md d/e/a.md d/e/b.md")]
    [InlineData("d/a.md", "a.md b.md d/e/a.md d/e/b.md")]
    [InlineData("e/a.md", "a.md b.md d/a.md d/e/a.md d/e/b.md")]
    [InlineData("d/*.md", "a.md b.md d/e/a.md d/e/b.md")]
    [InlineData("d", "a.md b.md")]
    [InlineData("d/", "a.md b.md")]
    [InlineData("e/", "a.md b.md d/a.md")]
    [InlineData("a.md/", "a.md b.md d/a.md d/e/a.md d/e/b.md")]
    [InlineData("d/**", "a.md b.md")]
    [InlineData("**/e", "a.md b.md d/a.md")]
    [InlineData("d/**/b.md", "a.md b.md d/a.md d/e/a.md")]
    [InlineData("**/a.md\n!d/e/a.md", "b.md d/e/a.md d/e/b.md")]
    [InlineData("!a.md\na.md", "b.md d/e/b.md")]
    [InlineData("d/*\n!d/e", "a.md b.md d/e/a.md d/e/b.md")]
    [InlineData("d/\n!d/e/a.md", "a.md b.md")]
    [InlineData("*\n!*/\n!b.md", "b.md d/e/b.md")]
    [InlineData("# a.md\n\n   \nb.md   \r\n", "a.md d/a.md d/e/a.md")]
    [InlineData("\uFEFFa.md", "b.md d/e/b.md")]
    [InlineData("[ac].md", "b.md d/e/b.md")]
    [InlineData("[!b].md", "b.md d/e/b.md")]
    [InlineData("[a-c].md\n?", "")]
    [InlineData("[[:alpha:]].md", "")]
    [InlineData("[a.md", "a.md b.md d/a.md d/e/a.md d/e/b.md")]
    [InlineData("\\a.md", "b.md d/e/b.md")]
    [InlineData("!\n/\n//\n\\", "a.md b.md d/a.md d/e/a.md d/e/b.md")]
    public void Pattern_LeavesOutWhatGitDoes(string text, string expected)
    {
        Write("a.md", "b.md", "d/a.md", "d/e/a.md", "d/e/b.md");
        folder.Write(".gitignore", text);
        Assert.Equal(expected, string.Join(' ', Find(".")));
    }

    [Fact]
    public void Case_CountsAsInGit()
    {
        Write("a.md", "B.md", "Draft/c.md");
        folder.Write(".gitignore", "b.md\n[d]raft\n");
        Assert.Equal(OperatingSystem.IsLinux() ? ["B.md", "Draft/c.md", "a.md"] : ["a.md"], Find("."));
    }

    [UnixFact]
    public void CharactersThatMeanSomething_MayBeMeant()
    {
        Write("#a.md", "!b.md", "c*.md", "d.md", "cc.md", " e.md", "f.md");
        folder.Write(".gitignore", "\\#a.md\n\\!b.md\nc\\*.md\nd.md\\ \n e.md\n");
        Assert.Equal(["cc.md", "d.md", "f.md"], Find("."));
    }

    [Fact]
    public void NestedFile_CountsBelowItsFolder_AndBeforeThoseAbove()
    {
        Write("a.md", "d/a.md", "d/b.md", "d/e/a.md", "d/e/b.md", "d/e/f/b.md");
        folder.Write(".gitignore", "a.md\n");
        folder.Write("d/.gitignore", "!a.md\n/b.md\n");
        folder.Write("d/e/.gitignore", "f/\n");
        Assert.Equal(["d/a.md", "d/e/a.md", "d/e/b.md"], Find("."));
        Assert.Equal(["d/a.md", "d/e/a.md", "d/e/b.md"], Find("d"));
        Assert.Equal(["d/e/a.md", "d/e/b.md"], Find("d/e/"));
    }

    [Fact]
    public void FileAboveTheCurrentFolder_Counts_AndOneAboveTheRepositoryDoesNot()
    {
        Directory.CreateDirectory(folder.At("clone/.git"));
        Write("clone/d/a.md", "clone/d/b.md", "clone/d/c.md");
        folder.Write(".gitignore", "a.md\n");
        folder.Write("clone/.gitignore", "b.md\n");
        Assert.Equal(["clone/d/a.md", "clone/d/c.md"], Find("clone/d"));
        Assert.Equal(["clone/d/a.md", "clone/d/c.md"], Find("."));
    }

    [Fact]
    public void WithoutARepository_FilesFromTheNamedFolderDownCount()
    {
        Directory.Delete(folder.At(".git"));
        Write("d/a.md", "d/b.md", "d/e/c.md", "d/e/b.md");
        folder.Write(".gitignore", "a.md\n");
        folder.Write("d/.gitignore", "b.md\n");
        folder.Write("d/e/.gitignore", "c.md\n");
        Assert.Equal(["d/a.md"], Find("d"));
    }

    [Theory]
    [InlineData("build/", "build")]
    [InlineData("build/", "build/docs")]
    [InlineData("docs", "build/docs")]
    [InlineData("*", "build/docs/")]
    public void NamedFolder_IsSearched_ThoughItIsIgnored(string text, string named)
    {
        Write("build/docs/a.md", "build/docs/b.md");
        folder.Write(".gitignore", text);
        folder.Write("build/docs/.gitignore", "b.md");
        Assert.Equal(named == "build" ? "build/docs/a.md" : $"{named.TrimEnd('/')}/a.md", Assert.Single(Find(named)));
    }

    [Fact]
    public void NamedFile_IsRead_ThoughItIsIgnored()
    {
        Write("a.md", ".hidden/b.md");
        folder.Write(".gitignore", "*");
        Assert.Equal([".hidden/b.md", "a.md"], Find("a.md", ".hidden/b.md"));
    }

    [UnixFact]
    public void LinkToAFile_IsNotRead_AsGitDoesNot()
    {
        Write("a.md");
        folder.Write("patterns", "a.md");
        File.CreateSymbolicLink(folder.At(".gitignore"), folder.At("patterns"));
        Assert.Equal(["a.md"], Find("."));
    }

    [Fact]
    public void ManyWildcards_AreNoMoreWorkThanTheyAreLong()
    {
        var name = new string('a', 200);
        Write($"{name}.md", "a/a/a/a/a/a/a/a/a/a/a/a/a.md");
        folder.Write(".gitignore", string.Concat(Enumerable.Repeat("*a", 100)) + "b\n" + string.Concat(Enumerable.Repeat("**/", 200)) + "b\n");
        var watch = Stopwatch.StartNew();
        Assert.Equal(2, Find(".").Count());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [GitFact]
    public void SearchOfARepository_FindsWhatGitDoes()
    {
        var random = new Random(17);
        string[] parts = ["a", "b", "*", "?", "**", "a*", "*b", "**b", "[ab]", "[!a]", "[^b]c", "a?", "\\a", "a.md", "*.md", "b.md"];
        string[] names = ["a", "b", "ab", "bc", "c"];
        for (var i = 0; i < 200; i++)
            folder.Write(string.Join('/', Enumerable.Range(0, random.Next(4)).Select(_ => names[random.Next(5)]).Append($"{names[random.Next(5)]}.md")));
        Git("init", "-q");
        for (var round = 0; round < 40; round++)
        {
            foreach (var place in new[] { ".gitignore", "a/.gitignore", "b/a/.gitignore" })
                folder.Write(place, string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pattern())));
            var expected = Git("ls-files", "--others", "--exclude-standard", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, Find("."));
        }

        string Pattern() =>
            (random.Next(4) == 0 ? "!" : "") + (random.Next(4) == 0 ? "/" : "")
            + string.Join('/', Enumerable.Range(0, random.Next(1, 4)).Select(_ => parts[random.Next(parts.Length)]))
            + (random.Next(4) == 0 ? "/\n" : "\n");
    }

    private string Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            Environment = { ["GIT_CONFIG_GLOBAL"] = folder.At("none"), ["GIT_CONFIG_NOSYSTEM"] = "1" },
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
            folder.Write(name);
    }

    private IEnumerable<string> Find(params string[] paths)
    {
        var search = new PathSearch(folder.Path, SearchRules.Default);
        foreach (var path in paths)
            search.Add(path);
        return search.Found.Select(document => document.Shown.Replace(Path.DirectorySeparatorChar, '/'));
    }
}
