namespace PostmortemLint.Tasks.Tests;

/// <summary>Real builds of one solution, in the ways that have each been seen to lint a folder more than once.</summary>
public sealed class RunOnceTests(RunOnceTests.Solution solution) : IClassFixture<RunOnceTests.Solution>
{
    [Fact]
    public void Build_ReportsEachFindingOnce_WithAbsolutePathAndPosition()
    {
        AssertLintedOnce(solution.Build);
        var finding = solution.Build.Findings.Single(finding => finding.Code == "PML8001");
        Assert.Equal(("warning", solution.Document, 1, 3), (finding.Severity, finding.Path, finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("build", "-mt", "-m:2")]
    [InlineData("build", "-graph", "-isolate", "--no-restore")]
    public void BuildOfAnotherKind_LintsOnce(string command, params string[] arguments) =>
        AssertLintedOnce(solution.Repository.DotNet(command, arguments));

    [Fact]
    public void CommandThatBuildsNothing_DoesNotLint()
    {
        AssertLintedOnce(solution.Repository.DotNet("pack", "-m:2", "-p:Some=Property"));

        string[][] commands = [["pack", "--no-build"], ["restore"], ["clean"]];
        foreach (var command in commands)
        {
            var result = solution.Repository.DotNet(command[0], command[1..]);
            Assert.True(result.ExitCode == 0, result.Output);
            Assert.Empty(result.Findings);
        }
    }

    private static void AssertLintedOnce(CommandResult result)
    {
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(["PML1001", "PML8001"], result.Findings.Select(finding => finding.Code).Distinct());
        Assert.Equal(result.Findings.Distinct(), result.Findings);
    }

    public sealed class Solution : IDisposable
    {
        public Solution()
        {
            // Not in the solution: with other global properties it would be built twice, at the same time, into one folder.
            Repository.WriteLibrary("Referenced");
            Repository.WriteLibrary("First", more: """<ItemGroup><ProjectReference Include="../Referenced/Referenced.csproj" AdditionalProperties="Other=1" /></ItemGroup>""");
            Repository.WriteLibrary("Second", "net10.0;netstandard2.0");
            Repository.Write("All.slnx",
                """
                <Solution>
                  <Project Path="First/First.csproj" />
                  <Project Path="Second/Second.csproj" />
                </Solution>
                """);
            Document = Repository.Write(Path.Combine("postmortems", "outage.md"), "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n");
            Build = Repository.DotNet("build", "-m:2");
        }

        internal Repository Repository { get; } = new();

        internal string Document { get; }

        internal CommandResult Build { get; }

        public void Dispose() => Repository.Dispose();
    }
}
