namespace PostmortemLint.Tasks.Tests;

/// <summary>Builds the samples as on a fresh clone, in a copy of the checkout.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("Quickstart")]
    [InlineData("Configured")]
    public void Sample_ReportsWhatItsExpectedFileSays(string name)
    {
        using var copy = new TemporaryFolder();
        CopyCheckout(copy.Path);
        var sample = Path.Combine(copy.Path, "samples", name);

        var result = Command.Run("dotnet", copy.Path, ["build", Path.Combine("samples", name), "-tl:off"]);

        Assert.True(result.ExitCode == 0, result.Output);
        var reported = result.Findings.Select(finding =>
            $"{Path.GetRelativePath(sample, finding.Path).Replace('\\', '/')}({finding.Line},{finding.Column}): {finding.Severity} {finding.Code}: {finding.Message}");
        Assert.Equal(
            File.ReadAllText(Path.Combine(sample, "expected.txt")).ReplaceLineEndings("\n").TrimEnd(),
            string.Join('\n', reported.Order(StringComparer.Ordinal)));
    }

    private static void CopyCheckout(string target)
    {
        var files = Command.Run("git", Checkout.Root, ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"]);
        Assert.True(files.ExitCode == 0, files.Output);
        foreach (var file in files.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(Checkout.Root, file))))
        {
            var copy = Path.Combine(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Checkout.Root, file), copy);
        }
    }
}
