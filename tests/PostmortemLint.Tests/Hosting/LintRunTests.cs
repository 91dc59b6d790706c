using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Hosting;

public sealed class LintRunTests : IDisposable
{
    private const string Document = "# Ünglück\n\n## Timeline\n\n- 14:00: An alert.\n\n## Impact\n\nNobody could pay.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(3, new byte[] { 0x23, 0x20, 0xC9, 0x0A })]
    [InlineData(6, new byte[] { 0xEF, 0xBB, 0xBF, 0x23, 0x20, 0xC9, 0x0A })]
    [InlineData(8, new byte[] { 0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 0x20, 0xE2, 0x82 })]
    [InlineData(1, new byte[] { 0x80 })]
    public void OtherEncoding_IsUnreadable_FromItsFirstByteOn(int first, byte[] bytes) => Assert.Equal(
        $"PML0001 This file cannot be read: byte {first} is not UTF-8. Save it as UTF-8, or exclude it.",
        Only(folder.Write("a.md", bytes)));

    [Fact]
    public void NulCharacters_AreUnreadable() => Assert.Equal(
        "PML0001 This file cannot be read: it contains NUL characters, so it is not text. Save it as UTF-8, or exclude it.",
        Only(folder.Write("a.md", "a\0b")));

    [Fact]
    public void MissingFile_IsUnreadable() => Assert.Equal(
        "PML0001 This file cannot be read: it does not exist, or is a link to nothing. Make it readable, or exclude it.",
        Only(folder.At("a.md")));

    [Fact]
    public void Folder_IsUnreadable() => Assert.Equal(
        "PML0001 This file cannot be read: it is a folder. Make it readable, or exclude it.",
        Only(Directory.CreateDirectory(folder.At("a.md")).FullName));

    [Fact]
    public void FileOverTheLimit_IsSkipped() => Assert.Equal(
        "PML0002 This file is not linted: it has 5121 KB, and PML0002.max_file_kb is 1024. Split it, or exclude it.",
        Only(folder.Write("a.md", new string('a', (5 * 1024 * 1024) + 1))));

    [Fact]
    public void FileAtTheLimit_IsLinted() =>
        Assert.DoesNotContain(new LintRun().Lint(folder.Write("a.md", string.Concat(Enumerable.Repeat("word and\n", 1024 * 1024 / 9)))), d => d.Id == "PML0002");

    [Fact]
    public void NestingBeyondTheParser_IsSkipped() => Assert.Equal(
        "PML0002 This file is not linted: its Markdown is nested deeper than the parser goes. Simplify the Markdown, or exclude the file.",
        Only(folder.Write("a.md", new string('>', 20_000))));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void EveryEncoding_GivesTheSameFindings(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var path = folder.Write("a.md", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Document)]);
        var zone = Assert.Single(new LintRun().Lint(path), d => d.Id == "PML4003");
        Assert.Equal((path, new LinePosition(3, 4), new LinePosition(3, 12), DiagnosticSeverity.Warning), (zone.Path, zone.Start, zone.End, zone.Severity));
    }

    [Fact]
    public void Utf16WithoutMark_IsUnreadable() => Assert.StartsWith("PML0001 ", Only(folder.Write("a.md", Encoding.Unicode.GetBytes("# plain"))), StringComparison.Ordinal);

    [Fact]
    public void Findings_AreInTheOrderOfTheText()
    {
        var found = new LintRun().Lint(folder.Write("a.md", Document));
        Assert.Equal(["PML1001", "PML8001", "PML3007", "PML3008", "PML3009", "PML3010", "PML4003"], found.Select(d => d.Id));
        Assert.All(found, d => Assert.EndsWith($"/{d.Id}.md", d.HelpLink, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a;b.md")]
    [InlineData("a%41b.md")]
    [InlineData("it's a 'name'.md")]
    [InlineData("Ünglück 事故.md")]
    [InlineData("$(Name) @(Item).md")]
    public void EveryName_IsRead(string name) => Assert.All(new LintRun().Lint(folder.Write(name, Document)), d => Assert.Equal(folder.At(name), d.Path));

    [Fact]
    public void DanglingLink_IsUnreadable()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a privilege there; the missing file covers the same branch.
        var link = File.CreateSymbolicLink(folder.At("a.md"), folder.At("nowhere.md"));
        Assert.StartsWith("PML0001 ", Only(link.FullName), StringComparison.Ordinal);
    }

    private static string Only(string path)
    {
        var finding = Assert.Single(new LintRun().Lint(path));
        Assert.Equal((path, new LinePosition(1, 1), new LinePosition(1, 1)), (finding.Path, finding.Start, finding.End));
        return $"{finding.Id} {finding.Message}";
    }
}
