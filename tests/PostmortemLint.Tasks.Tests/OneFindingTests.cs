using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Real builds of several projects: what they have in common is said once.</summary>
public sealed class OneFindingTests
{
    [Fact]
    public void DocumentsInAUsualPlace_AreOneWarning_AndAreLintedAsItAdvises()
    {
        using var repository = new Repository("<!-- advice -->");
        WriteProjects(repository);
        var document = repository.Write(Path.Combine("docs", "incidents", "outage.md"), Repository.FaultyDocument);

        var guess = repository.DotNet("build", "All.slnx", "-m:2");

        Assert.Equal(0, guess.ExitCode);
        var finding = Assert.Single(guess.Findings, shown => shown.Code == "PML0009");
        Assert.Equal((document, 1), (finding.Path, finding.Line));

        var props = Path.Combine(repository.Root, "Directory.Build.props");
        File.WriteAllText(props, File.ReadAllText(props).Replace("<!-- advice -->", $"<PostmortemLintInclude>{finding.Message.Split('\'')[^2]}</PostmortemLintInclude>", StringComparison.Ordinal));
        Assert.Equal(["PML1001", "PML8001"], repository.DotNet("build", "All.slnx", "--no-restore").Findings.Select(shown => shown.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WrongModeAndPatterns_AreOneWarningEach_WhereTheyAreSet()
    {
        using var repository = new Repository("<PostmortemLintMode>Some</PostmortemLintMode>\n<PostmortemLintInclude>doc/incidents/*.md</PostmortemLintInclude>");
        WriteProjects(repository);

        var result = repository.DotNet("build", "All.slnx", "-m:2");

        Assert.Equal(0, result.ExitCode);
        var file = Path.Combine(repository.Root, "Directory.Build.props");
        Assert.Equal([(file, "PML0003"), (file, "PML0009")], result.Findings.Select(finding => (finding.Path, finding.Code)).Order());
    }

    private static void WriteProjects(Repository repository) => repository.WriteSolutions(
        repository.WriteLibrary("First"),
        repository.WriteLibrary("Second", "net10.0;netstandard2.0"),
        repository.WriteLibrary("Third", more: Repository.ReferenceTo("First")));
}
