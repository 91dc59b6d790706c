using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Real builds of a project for two frameworks: what is set where the SDK reads it, and what MSBuild does by itself.</summary>
public sealed class SettingsCommandTests(SettingsCommandTests.Library library) : IClassFixture<SettingsCommandTests.Library>
{
    [Fact]
    public void PropsAndTargetsOfTheFolder_Count_AndTheCodeIsCompiled()
    {
        var result = library.Build("<WarningsAsErrors>$(WarningsAsErrors);PML1001</WarningsAsErrors><PostmortemLintMode>Some</PostmortemLintMode>");

        AssertFindings("error PML1001, warning PML0003", result);
        Assert.Equal(library.Targets, result.Findings.Single(finding => finding.Code == "PML0003").Path);
        Assert.NotEqual(0, result.ExitCode);
        Assert.All(["net10.0", "netstandard2.0"], framework => Assert.True(File.Exists(library.Output(framework)), result.Output));
    }

    [Fact]
    public void EscapedListOnTheCommandLine_Counts()
    {
        var result = library.Build("", "-p:NoWarn=PML1001%3BPML8001");

        AssertFindings("", result);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void SwitchesOfMSBuild_Count()
    {
        AssertFindings("error PML1001", library.Build("", "-warnaserror:PML1001;PML8001"));
        AssertFindings("", library.Build("", "-nowarn:PML1001"));
        AssertFindings("error PML8001, warning PML1001", library.Build("<WarningsNotAsErrors>PML1001</WarningsNotAsErrors>", "-warnaserror", "-p:NoWarn=CS1591"));
    }

    [Fact]
    public void OneLine_SaysWhatWasLinted_AtNormalVerbosity()
    {
        Assert.DoesNotContain("PostmortemLint: ", library.Build("").Output, StringComparison.Ordinal);
        Assert.Single(library.Build("", "-v:normal").Output.Split('\n'), line => line.Contains("PostmortemLint: 1 document, ", StringComparison.Ordinal));
    }

    private static void AssertFindings(string expected, CommandResult result)
    {
        Assert.Equal(expected, string.Join(", ", result.Findings.Select(finding => $"{finding.Severity} {finding.Code}").Distinct().Order(StringComparer.Ordinal)));
        Assert.Equal(result.Findings.Distinct(), result.Findings);
    }

    public sealed class Library : IDisposable
    {
        private readonly Repository repository = new("<NoWarn>$(NoWarn);PML8001</NoWarn>");
        private bool isRestored;

        public Library()
        {
            repository.WriteLibrary("Both", "net10.0;netstandard2.0");
            repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        }

        public string Targets => Path.Combine(repository.Root, "Directory.Build.targets");

        public string Output(string framework) => Path.Combine(repository.Root, "Both", "bin", "Debug", framework, "Both.dll");

        internal CommandResult Build(string targets, params string[] arguments)
        {
            repository.Write("Directory.Build.targets", $"<Project><PropertyGroup>{targets}</PropertyGroup></Project>");
            string[] restored = isRestored ? ["--no-restore"] : [];
            isRestored = true;
            return repository.DotNet("build", ["Both", .. restored, .. arguments]);
        }

        public void Dispose() => repository.Dispose();
    }
}
