using PostmortemLint.Cli.Search;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

public sealed class PathSearchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_IsSearchedForDocuments_InOrdinalOrder()
    {
        Write("b.md", "a.markdown", "Z.MD", "c.qmd", "d.html.md.erb", "sub/deep/e.md", ".f.md", "bin/g.md");
        Write("no.txt", "no.erb", "no.mdx", "md", "sub/no.md.bak");
        Assert.Equal([".f.md", "Z.MD", "a.markdown", "b.md", "bin/g.md", "c.qmd", "d.html.md.erb", "sub/deep/e.md"], Find("."));
    }

    [Fact]
    public void HiddenFolder_IsNotSearched_UnlessItIsNamed()
    {
        Write("a.md", ".hidden/b.md", "docs/.hidden/c.md", "node_modules/d.md", "docs/node_modules/e.md", ".git/refs/heads/f.md");
        Assert.Equal(["a.md"], Find("."));
        Assert.Equal([".hidden/b.md", "docs/.hidden/c.md", "node_modules/d.md"], Find(".hidden", "docs/.hidden", "node_modules"));
        Assert.Equal([".hidden/b.md", "a.md", "docs/.hidden/c.md", "docs/node_modules/e.md", "node_modules/d.md"], Find(SearchRules.Everything, "."));
    }

    [Fact]
    public void ThousandsOfFiles_AreFound_InThousandsOfFolders()
    {
        for (var i = 0; i < 5000; i++)
            folder.Write($"docs/{i % 50}/{i / 50}/{i}.md");
        Assert.Equal(5000, Find("docs").Count());
    }

    [Fact]
    public void File_IsAlwaysRead()
    {
        Write("a.txt");
        Assert.Equal(["a.txt"], Find("a.txt"));
    }

    [Theory]
    [InlineData("docs", "docs/a.md")]
    [InlineData("docs/", "docs/a.md")]
    [InlineData("./docs", "./docs/a.md")]
    [InlineData("docs/../docs", "docs/../docs/a.md")]
    [InlineData(".", "docs/a.md")]
    [InlineData("./", "docs/a.md")]
    public void Path_IsShownAsGiven(string given, string shown)
    {
        Write("docs/a.md");
        Assert.Equal([shown], Find(given));
    }

    [Fact]
    public void FileNamedTwice_IsReadOnce_AsFirstGiven()
    {
        Write("docs/a.md", "docs/b.md");
        Assert.Equal(["./docs/a.md", "docs/b.md"], Find("./docs/a.md", "docs", "docs/b.md"));
    }

    [Fact]
    public void SeveralPaths_AreOneOrder()
    {
        Write("a.md", "b/c.md");
        Assert.Equal(["a.md", "b/c.md"], Find("b", "a.md"));
    }

    [Fact]
    public void LinkToAFolder_IsNotFollowed_AndLinkToAFileIs()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a privilege there.
        Write("docs/a.md");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "docs", "circle"), Path.Combine(folder.Path, "docs"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "docs", "b.md"), Path.Combine(folder.Path, "docs", "a.md"));
        Assert.Equal(["docs/a.md", "docs/b.md"], Find("docs"));
    }

    [UnixFact]
    public void LinkThatLeadsOut_IsReported_AndNotRead()
    {
        var secret = folder.Write("secret.md", Samples.Faulty);
        folder.Write("docs/deep/a.md", Samples.Clean);
        Directory.CreateDirectory(folder.At("outside/deep"));
        File.CreateSymbolicLink(folder.At("docs/absolute.md"), secret);
        File.CreateSymbolicLink(folder.At("docs/relative.md"), "../secret.md");
        // The folder above a folder that a link leads to is not the one that its path shows.
        Directory.CreateSymbolicLink(folder.At("docs/way"), folder.At("outside/deep"));
        folder.Write("outside/deep.md", Samples.Faulty);
        folder.Write("docs/deep.md", Samples.Clean);
        File.CreateSymbolicLink(folder.At("docs/around.md"), "way/../deep.md");
        File.CreateSymbolicLink(folder.At("docs/circle.md"), "circle.md");
        File.CreateSymbolicLink(folder.At("docs/nowhere.md"), folder.At("nowhere.md"));
        File.CreateSymbolicLink(folder.At("docs/within.md"), folder.At("docs/../docs/deep/a.md"));

        var run = Tool.Run(folder, "check", "docs");

        Assert.Equal(
            from name in "absolute around circle nowhere relative".Split(' ')
            select $"docs/{name}.md(1,1): warning PML0002: This file is not linted: a link on its path leads out of the folder that is searched. Name the file itself, or exclude the link.",
            run.Lines);
        Assert.Equal($"8 files checked: 5 warnings.{Environment.NewLine}", run.Error);
    }

    [UnixFact]
    public void LinkThatIsNamed_IsRead_AndSoIsAFolder()
    {
        folder.Write("elsewhere/a.md", Samples.Faulty);
        Directory.CreateSymbolicLink(folder.At("docs"), folder.At("elsewhere"));
        File.CreateSymbolicLink(folder.At("b.md"), folder.At("elsewhere/a.md"));

        Assert.All(Tool.Run(folder, "check", "docs", "b.md").Lines, line => Assert.DoesNotContain("PML0002", line, StringComparison.Ordinal));
        Assert.Equal(["b.md", "docs/a.md"], Find("docs", "b.md"));
    }

    [UnixFact]
    public void FileThatIsNamed_IsRead_EvenWhereASearchFindsItToo()
    {
        folder.Write("elsewhere/a.md", Samples.Faulty);
        Directory.CreateDirectory(folder.At("docs"));
        File.CreateSymbolicLink(folder.At("docs/b.md"), folder.At("elsewhere/a.md"));

        Assert.Contains("PML0002", Tool.Run(folder, "check", "docs").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PML0002", Tool.Run(folder, "check", "docs", "docs/b.md").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PML0002", Tool.Run(folder, "check", "docs/b.md", "docs").Out, StringComparison.Ordinal);
    }

    [UnixFact]
    public void LinkInALinkedFolder_LeadsFromWhereThatFolderIs()
    {
        folder.Write("out/real.md", Samples.Faulty);
        Directory.CreateDirectory(folder.At("out/sub"));
        Directory.CreateDirectory(folder.At("docs"));
        File.CreateSymbolicLink(folder.At("out/sub/a.md"), "../real.md");
        File.CreateSymbolicLink(folder.At("out/sub/log.sarif"), "../real.sarif");
        Directory.CreateSymbolicLink(folder.At("docs/current"), "../out/sub");

        Assert.DoesNotContain("PML0001", Tool.Run(folder, "check", "docs/current/a.md").Out, StringComparison.Ordinal);
        Tool.Run(folder, "check", "docs/current/a.md", "--format", "sarif", "--output", "docs/current/log.sarif");
        Assert.True(File.Exists(folder.At("out/real.sarif")));
    }

    [UnixFact]
    public async Task Pipe_IsAnEmptyDocument_AndNobodyWaitsForIt()
    {
        folder.Write("b.md", Samples.Clean);
        foreach (var pipe in new[] { "a.md", ".editorconfig" })
        {
            using var make = System.Diagnostics.Process.Start("mkfifo", [folder.At(pipe)]);
            await make.WaitForExitAsync();
        }
        File.CreateSymbolicLink(folder.At("c.md"), "a.md");

        // Whoever opens one waits for a writer, and there will be none.
        var run = await Task.Run(() => Tool.Run(folder, "check", ".")).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["a.md(1,1): warning PML0008", "c.md(1,1): warning PML0008"], run.Lines.Select(line => line[..26]));
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
            folder.Write(name);
    }

    private IEnumerable<string> Find(params string[] paths) => Find(SearchRules.Default, paths);

    private IEnumerable<string> Find(SearchRules rules, params string[] paths)
    {
        var search = new PathSearch(folder.Path, rules);
        foreach (var path in paths)
            search.Add(path);
        return search.Found.Select(document => document.Shown.Replace(Path.DirectorySeparatorChar, '/'));
    }
}
