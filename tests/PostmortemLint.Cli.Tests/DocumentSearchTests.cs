namespace PostmortemLint.Cli.Tests;

public sealed class DocumentSearchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_IsSearchedForDocuments_InOrdinalOrder()
    {
        Write("b.md", "a.markdown", "Z.MD", "c.qmd", "d.html.md.erb", "sub/deep/e.md", ".hidden/f.md", "node_modules/g.md");
        Write("no.txt", "no.erb", "no.mdx", "md", "sub/no.md.bak");
        Assert.Equal([".hidden/f.md", "Z.MD", "a.markdown", "b.md", "c.qmd", "d.html.md.erb", "node_modules/g.md", "sub/deep/e.md"], Find("."));
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

    private void Write(params string[] names)
    {
        foreach (var name in names)
            folder.Write(name);
    }

    private IEnumerable<string> Find(params string[] paths) =>
        DocumentSearch.Find(folder.Path, paths).Select(document => document.Shown.Replace(Path.DirectorySeparatorChar, '/'));
}
