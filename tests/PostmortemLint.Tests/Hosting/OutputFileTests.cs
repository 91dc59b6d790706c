using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

public sealed class OutputFileTests : IDisposable
{
    private const string Number = "0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void NewFile_ReplacesNone()
    {
        OutputFile.WriteNew(folder.At("a.md"), "first");
        Assert.Throws<IOException>(() => OutputFile.WriteNew(folder.At("a.md"), "second"));
        Assert.Equal(["a.md"], Names());
        Assert.Equal("first", File.ReadAllText(folder.At("a.md")));
    }

    [Fact]
    public void DraftOfAWriterThatWasKilled_IsDeletedADayLater()
    {
        Old($"log.sarif.{Number}.tmp", hours: 25);
        Old($"log.sarif.{Number.Replace('0', 'f')}.tmp", hours: 23);
        foreach (var other in new[] { "log.sarif.tmp", "log.sarif.old.tmp", "log.sarif.20240101.tmp", $"other.{Number}.tmp", $"log.sarif.{Number}.txt", $"xlog.sarif.{Number}.tmp" })
            Old(other, hours: 1000);

        OutputFile.Write(folder.At("log.sarif"), "new");

        Assert.Equal(
            ["log.sarif", $"log.sarif.{Number}.txt", "log.sarif.20240101.tmp", $"log.sarif.{Number.Replace('0', 'f')}.tmp", "log.sarif.old.tmp", "log.sarif.tmp", $"other.{Number}.tmp", $"xlog.sarif.{Number}.tmp"],
            Names().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DraftThatCannotBeDeleted_IsNotAFault()
    {
        Directory.CreateDirectory(folder.At($"log.sarif.{Number}.tmp"));

        OutputFile.Write(folder.At("log.sarif"), "new");

        Assert.Equal("new", File.ReadAllText(folder.At("log.sarif")));
    }

    private IEnumerable<string> Names() => Directory.GetFiles(folder.Path).Select(file => Path.GetFileName(file)!);

    private void Old(string name, int hours) => File.SetLastWriteTimeUtc(folder.Write(name), DateTime.UtcNow.AddHours(-hours));
}
