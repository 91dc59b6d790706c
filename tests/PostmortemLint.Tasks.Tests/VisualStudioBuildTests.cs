using Microsoft.Build.Evaluation;
using Microsoft.Build.Execution;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>
/// Builds inside this process as Visual Studio builds a solution: a submission for each project, in the order of their
/// references, each with global properties of its own.
/// </summary>
[Collection(ProjectBuilder.OneAtATime)]
[Trait("Category", "Matrix")]
public sealed class VisualStudioBuildTests : IDisposable
{
    private readonly Repository repository = new("<EnableNETAnalyzers>false</EnableNETAnalyzers>");

    [Fact]
    public void SolutionOfSeveralSubmissions_LintsOnce_WithEndPositions()
    {
        repository.Write("postmortems/outage.md", Repository.FaultyDocument);
        string[] first = [repository.WriteLibrary("Core", "net10.0;netstandard2.0"), repository.WriteProject("Basic.vbproj", "Basic.vb", "Public Class BasicType\nEnd Class\n")];
        string[] second = [repository.WriteLibrary("Domain", more: Repository.ReferenceTo("Core")), repository.WriteLibrary("Storage", more: Repository.ReferenceTo("Core"))];
        repository.WriteSolutions([.. first, .. second]);
        var restore = repository.DotNet("restore", "All.slnx");
        Assert.True(restore.ExitCode == 0, restore.Output);

        var log = Build(first, second);

        Assert.Equal(1, log.LintRuns);
        var findings = log.Findings.Where(finding => finding.Code is ['P', 'M', 'L', ..]).ToList();
        Assert.Equal(["PML1001", "PML8001"], findings.Select(finding => finding.Code).Distinct());
        Assert.Equal(findings.Distinct(), findings);
        Assert.All(findings, finding => Assert.True((finding.EndLine, finding.EndColumn).CompareTo((finding.Line, finding.Column)) > 0, $"{finding}"));
    }

    public void Dispose() => repository.Dispose();

    /// <param name="waves">Projects that are built at the same time, one wave after the other.</param>
    private BuildLog Build(params string[][] waves)
    {
        var log = new BuildLog();
        using var projects = new ProjectCollection();
        using var manager = new BuildManager("Visual Studio");
        manager.BeginBuild(new BuildParameters(projects) { Loggers = [log], EnableNodeReuse = false, MaxNodeCount = 2 });
        foreach (var wave in waves)
        {
            var submissions = wave.Select(project => manager.PendBuildRequest(Request(project))).ToList();
            foreach (var submission in submissions)
                submission.ExecuteAsync(null, null);
            foreach (var submission in submissions)
            {
                submission.WaitHandle.WaitOne();
                Assert.True(submission.BuildResult!.OverallResult == BuildResultCode.Success, log.Text);
            }
        }
        manager.EndBuild();
        return log;
    }

    private BuildRequestData Request(string project) => new(
        Path.Combine(repository.Root, project),
        new Dictionary<string, string?>
        {
            ["BuildingInsideVisualStudio"] = "true",
            ["Configuration"] = "Debug",
            ["Platform"] = "AnyCPU",
            ["DefineExplicitDefaults"] = "true",
            ["SolutionDir"] = repository.Root + Path.DirectorySeparatorChar,
            ["SolutionExt"] = ".slnx",
            ["SolutionFileName"] = "All.slnx",
            ["SolutionName"] = "All",
            ["SolutionPath"] = Path.Combine(repository.Root, "All.slnx"),
            ["VSIDEResolvedNonMSBuildProjectOutputs"] = $"<VSIDEResolvedNonMSBuildProjectOutputs><Project>{project}</Project></VSIDEResolvedNonMSBuildProjectOutputs>",
        },
        null,
        ["Build"],
        null);
}
