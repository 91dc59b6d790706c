using PostmortemLint.Output;

namespace PostmortemLint.Tests.Output;

public class FileAddressTests
{
    [Theory]
    [InlineData("/repo/docs", "file:///repo/docs/")]
    [InlineData("/repo/docs/", "file:///repo/docs/")]
    [InlineData("/", "file:///")]
    [InlineData("/a b#c%d?e:f\\g", "file:///a%20b%23c%25d%3Fe%3Af%5Cg/")]
    [InlineData("/Ünglück/事故/😀", "file:///%C3%9Cngl%C3%BCck/%E4%BA%8B%E6%95%85/%F0%9F%98%80/")]
    [InlineData(@"c:\repo\my docs", "file:///C:/repo/my%20docs/")]
    [InlineData(@"C:\", "file:///C:/")]
    [InlineData(@"\\server\share\docs", "file://server/share/docs/")]
    public void Folder_IsABase(string path, string uri)
    {
        Assert.Equal(uri, FileAddress.Folder(path));
        Assert.True(new Uri(uri).IsFile);
    }

    [Theory]
    [InlineData("/repo", "/repo/a.md", "a.md")]
    [InlineData("/repo", "/repo/docs/a b.md", "docs/a%20b.md")]
    [InlineData("/repo", "/repo/a:b.md", "a%3Ab.md")]
    [InlineData("/repo/src", "/repo/docs/a.md", "../docs/a.md")]
    [InlineData("/repo/src/x", "/other/a.md", "../../../other/a.md")]
    [InlineData("/repo", "/repository/a.md", "../repository/a.md")]
    [InlineData("/", "/a.md", "a.md")]
    [InlineData("/repo/docs", "/repo/docs", "../docs")]
    [InlineData(@"C:\repo", @"c:\repo\docs\a.md", "docs/a.md")]
    [InlineData(@"C:\repo", @"D:\docs\a.md", null)]
    [InlineData(@"\\server\share", @"\\server\other\a.md", "../other/a.md")]
    [InlineData(@"C:\server\share", @"\\server\share\a.md", null)]
    public void Relative_LeadsFromTheFolder(string folder, string path, string? uri)
    {
        Assert.Equal(uri, FileAddress.Relative(folder, path));
        if (uri != null)
            Assert.Equal(FileAddress.Absolute(path), new Uri(new Uri(FileAddress.Folder(folder)), uri).AbsoluteUri);
    }
}
