namespace PostmortemLint.Tasks.Tests;

/// <summary>Builds the samples as on a fresh clone, in one copy of the checkout: the first that is built also builds the product.</summary>
public sealed class SampleTests(SampleTests.Clone clone) : IClassFixture<SampleTests.Clone>
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Path.Combine(Checkout.Root, "samples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_ReportsWhatItsExpectedFileSays_InEachBuild(string name)
    {
        var sample = Path.Combine(clone.Path, "samples", name);
        var expected = File.ReadAllText(Path.Combine(sample, "expected.txt")).ReplaceLineEndings("\n").TrimEnd();

        foreach (var build in new[] { "first", "second" })
        {
            var result = Command.Run("dotnet", clone.Path, ["build", Path.Combine("samples", name), "-tl:off"]);

            Assert.True(result.ExitCode == 0, result.Output);
            var reported = result.Findings.Select(finding =>
                $"{Path.GetRelativePath(sample, finding.Path).Replace('\\', '/')}({finding.Line},{finding.Column}): {finding.Severity} {finding.Code}: {finding.Message}");
            Assert.Equal($"{build}:\n{expected}", $"{build}:\n{string.Join('\n', reported.Order(StringComparer.Ordinal))}");
        }
    }

    public sealed class Clone : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Clone()
        {
            var files = Command.Run("git", Checkout.Root, ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"]);
            Assert.True(files.ExitCode == 0, files.Output);
            foreach (var file in files.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(System.IO.Path.Combine(Checkout.Root, file))))
            {
                var copy = folder.At(file);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
                File.Copy(System.IO.Path.Combine(Checkout.Root, file), copy);
            }
        }

        public string Path => folder.Path;

        public void Dispose() => folder.Dispose();
    }
}
