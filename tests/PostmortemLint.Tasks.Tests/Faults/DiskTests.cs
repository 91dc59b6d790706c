using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Disks that take no more, and disks that may not be written.</summary>
public sealed class DiskTests : IDisposable
{
    private const int Documents = 20;

    private readonly TemporaryFolder folder = new();

    public DiskTests()
    {
        for (var i = 0; i < Documents; i++)
            folder.Write($"postmortems/{i}.md", Repository.FaultyDocument);
        Directory.CreateDirectory(folder.At("kept"));
    }

    public void Dispose() => folder.Dispose();

    [LinuxNamespaceFact]
    public void CacheOnAFullDisk_IsNone_AndTheBuildGoesOn() => AssertGoesOnWithoutCache("size=4096", "the disk is full");

    [LinuxNamespaceFact]
    public void CacheOnAReadOnlyDisk_IsNone_AndTheBuildGoesOn() => AssertGoesOnWithoutCache("ro", "the disk is read-only");

    [LinuxNamespaceFact]
    public void LogOnAFullDisk_IsAnError_AndTheFindingsAreThere() => AssertSaysSo("size=4096", "the disk is full");

    [LinuxNamespaceFact]
    public void LogOnAReadOnlyDisk_IsAnError_AndTheFindingsAreThere() => AssertSaysSo("ro", "the disk is read-only");

    [UnixFact(Needs = "/dev/full")]
    public void LogOnAFullDevice_IsAnError_AndTheFindingsAreThere()
    {
        var log = new BuildLog();

        Assert.False(new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "**/*.md", ErrorLog = "/dev/full" }.Execute());

        Assert.Equal(Documents, log.Findings.Count(finding => finding.Code == "PML1001"));
        Assert.StartsWith("The log cannot be written: ", Assert.Single(log.Findings, finding => finding.Severity == "error").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LogThatWasThere_StaysWhereTheNewOneCannotBeWritten()
    {
        var path = folder.Write("log.sarif/file");
        var log = new BuildLog();

        Assert.False(new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "**/*.md", ErrorLog = folder.At("log.sarif") }.Execute());

        Assert.True(File.Exists(path));
        Assert.Equal([folder.At("log.sarif")], log.Findings.Where(finding => finding.Severity == "error").Select(finding => finding.Path));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.tmp", SearchOption.AllDirectories));
    }

    private void AssertGoesOnWithoutCache(string disk, string reason)
    {
        var result = Build(disk, "<PostmortemLintCacheDirectory>kept</PostmortemLintCacheDirectory>");

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(Documents, result.Findings.Count(finding => finding.Code == "PML1001"));
        Assert.Contains($"The findings cannot be kept for the next build: {reason}", result.Output, StringComparison.Ordinal);
    }

    private void AssertSaysSo(string disk, string reason)
    {
        var result = Build(disk, "<PostmortemLintErrorLog>kept/log.sarif</PostmortemLintErrorLog>");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(Documents, result.Findings.Count(finding => finding.Code == "PML1001"));
        Assert.Contains($"{folder.At("kept/log.sarif")} : error : The log cannot be written: {reason}", result.Output, StringComparison.Ordinal);
    }

    private CommandResult Build(string disk, string properties)
    {
        BareBuild.Write(folder, "a.proj", properties);
        return BareBuild.Run(folder, "a.proj", LinuxNamespace.WithFolder(disk, folder.At("kept")), "-v:diag");
    }
}
