using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>What docs/security.md promises of a build.</summary>
public sealed class SecurityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Assemblies_KnowNoNetwork_NoRegularExpression_AndNoNativeLibrary()
    {
        var shipped = Directory.GetFiles(Path.Combine(TasksPackage.Instance.Content, "tasks"), "*.dll", SearchOption.AllDirectories).Select(file => new ShippedAssembly(file)).ToList();

        Assert.True(shipped.Count >= 12, string.Join(", ", shipped.Select(assembly => assembly.Name)));
        ShippedAssembly.AssertHarmless(shipped);
        Assert.Contains("System.Text.RegularExpressions.Regex", new ShippedAssembly(typeof(SecurityTests).Assembly.Location).RegexTypes);
    }

    [LinuxNamespaceFact]
    public void WithoutNetwork_TheSameIsFound()
    {
        folder.Write("postmortems/a.md", Repository.FaultyDocument);
        BareBuild.Write(folder, "a.proj", "<PostmortemLintCacheDirectory>$(Kept)</PostmortemLintCacheDirectory>");

        var denied = BareBuild.Run(folder, "a.proj", LinuxNamespace.WithoutNetwork, "-p:Kept=one");

        Assert.True(denied.ExitCode == 0, denied.Output);
        Assert.NotEmpty(denied.Findings);
        Assert.Equal(BareBuild.Run(folder, "a.proj", [], "-p:Kept=two").Findings, denied.Findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("postmortems/")]
    [InlineData("src/")]
    [InlineData("src/bin/Debug/net8.0/")]
    public void AssemblyOfTheRepository_IsNotLoaded(string place)
    {
        folder.Write("postmortems/a.md", Repository.FaultyDocument);
        BareBuild.Write(folder, "src/a.proj");
        foreach (var name in new[] { "Markdig", "NodaTime", "PostmortemLint", "PostmortemLint.Tasks", "Microsoft.Build.Utilities.Core" })
            folder.Write($"{place}{name}.dll", "no assembly at all");

        var result = BareBuild.Run(folder, "src/a.proj", []);

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(["PML1001", "PML8001"], result.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public void NamesAndWords_AreNoCommandsInTheLog()
    {
        folder.Write($"postmortems/{HostCommands.Name}", Repository.FaultyDocument);
        folder.Write("postmortems/words.md", $"# A\n\n<!-- postmortem-lint disable {HostCommands.Words} -->\n\n## Issue Summary\n\nFrom 14:00 to 15:00 UTC <impact ##[error]> failed.\n\n## Timeline\n\n- 14:00 UTC: x\n- 15:00 UTC: x\n");
        folder.Write("postmortems/.editorconfig", $"root = true\n[*]\npostmortem_lint.{HostCommands.Words} = 1\npostmortem_lint.time_zone = {HostCommands.Words}\n");
        folder.Write("known.baseline", $"x{HostCommands.Words}\nx{HostCommands.Words} PML1001 1\n");
        BareBuild.Write(folder, "a.proj", "<PostmortemLintBaseline>known.baseline</PostmortemLintBaseline>");

        foreach (var logger in new[] { "-tl:off", "-tl:on" })
        {
            var result = BareBuild.Run(folder, "a.proj", [], logger, "-v:normal");

            Assert.All(["PML0001", "PML0003", "PML0004", "PML0006", "PML1010", "PML8001"], code => Assert.Contains(code, result.Output, StringComparison.Ordinal));
            // The terminal logger has controls of its own, and each of its lines begins with one.
            Assert.Empty(HostCommands.In(logger == "-tl:off" ? result.Output : result.Output.Replace("\u001b", "", StringComparison.Ordinal)));
        }
    }
}
