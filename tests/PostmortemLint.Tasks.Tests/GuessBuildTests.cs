using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Builds inside this process, of a project that sets nothing in a repository without the folder that is linted.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class GuessBuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GuessBuildTests() => folder.Write("repo/.git/HEAD");

    [Theory]
    [InlineData("docs/postmortems")]
    [InlineData("doc/postmortems")]
    [InlineData("Docs/PostMortems")]
    [InlineData("post-mortems")]
    [InlineData("docs/post-mortems")]
    [InlineData("docs/incidents")]
    [InlineData("incidents")]
    [InlineData("incident-reports")]
    [InlineData("Post Mortems")]
    [InlineData("src/docs/incidents")]
    [InlineData("src/app/post_mortems")]
    public void DocumentsInAUsualPlace_AreOneWarning_WhoseAdviceWorks(string place)
    {
        var first = Write($"{place}/2024/a.md");
        var second = Write($"{place}/b.md");
        Write($"{place}/README.md");

        var result = Build();

        Assert.True(result.Succeeded, result.Text);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("warning", "PML0009", first, 1, 1), (finding.Severity, finding.Code, finding.Path, finding.Line, finding.Column));
        Assert.Equal($"Nothing is linted. If this file and 1 other in '{place}' are postmortems, set PostmortemLintInclude to '{place}/**/*.md' in Directory.Build.props.", finding.Message);

        var advised = Build(("PostmortemLintInclude", finding.Message.Split('\'')[^2])).Findings;
        Assert.Equal([first, second], advised.Select(shown => shown.Path).Distinct());
        Assert.DoesNotContain(advised, shown => shown.Code == "PML0009");
    }

    [Fact]
    public void FolderInAnotherCase_IsFound_WhereCaseMatters()
    {
        var document = Write("Postmortems/a.md");
        // Where it does not, the folder is linted.
        var isFound = Directory.Exists(folder.At(Path.Combine("repo", "postmortems")));

        var findings = Build().Findings;

        Assert.Equal([document], findings.Select(finding => finding.Path).Distinct());
        Assert.Equal(!isFound, findings.Any(finding => finding.Code == "PML0009"));
    }

    [Fact]
    public void CodeAboutIncidents_DoesNotHideWhatIsFartherUp()
    {
        folder.Write("repo/src/app/Incidents/Incident.cs");
        var document = Write("docs/postmortems/a.md");

        Assert.Equal(document, Assert.Single(Build().Findings).Path);
    }

    [Fact]
    public void LikeliestPlaceThatHasDocuments_IsNamed()
    {
        Write("postmortem/README.md");
        Write("incidents/a.md");
        var likelier = Write("docs/incident-reviews/a.md");

        Assert.Equal(likelier, Assert.Single(Build().Findings).Path);
        Assert.Contains("If this file in 'docs/incident-reviews' is a postmortem, set", Build().Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/incidents/notes.txt")]
    [InlineData("docs/incidents/README.md")]
    [InlineData("docs/incidents/_draft.md")]
    [InlineData("docs/incidents/postmortem-template.md")]
    [InlineData("docs/guide.md")]
    [InlineData("docs/operations/incidents/a.md")]
    [InlineData("tests/incidents/a.md")]
    [InlineData("incident/a.md")]
    [InlineData("docs/runbooks/a.md")]
    [InlineData("../incidents/a.md")]
    [InlineData("../docs/postmortems/a.md")]
    public void OtherFiles_AreNotReported(string path)
    {
        Write(path);

        AssertSilent(Build());
    }

    [Fact]
    public void CodeAboutIncidents_IsNotReported()
    {
        Write("Incidents/Incidents.csproj");
        Write("Incidents/a.md");

        AssertSilent(Build());
    }

    [Theory]
    [InlineData("NoWarn", "CS1591;PML0009")]
    [InlineData("PostmortemLintEnabled", "false")]
    [InlineData("DesignTimeBuild", "true")]
    [InlineData("PostmortemLintMode", "None")]
    [InlineData("PostmortemLintExclude", "*.md")]
    public void Property_SilencesIt(string name, string value)
    {
        Write("docs/incidents/a.md");

        AssertSilent(Build((name, value)));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.PML0009.severity = none")]
    [InlineData("dotnet_diagnostic.PML0009.severity = silent")]
    public void EditorConfig_SilencesIt(string line)
    {
        Write("docs/incidents/a.md");
        folder.Write("repo/.editorconfig", $"root = true\n[*.md]\n{line}\n");

        AssertSilent(Build());
    }

    [Theory]
    [InlineData("PostmortemLintInclude", "notes/*.md")]
    [InlineData("PostmortemLintRoot", "..")]
    public void WhatIsSet_IsReported_AndNotAGuess(string name, string value)
    {
        Write("docs/incidents/a.md");

        Assert.StartsWith("No file in ", Assert.Single(Build((name, value)).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAKeySets_IsReported_WhereItIsSet_AndNotAGuess()
    {
        Write("docs/incidents/a.md");
        var file = folder.Write(Path.Combine("repo", ".editorconfig"), "root = true\n[*.md]\npostmortem_lint.include = doc/incidents/*.md\n");

        var finding = Assert.Single(Build().Findings);

        Assert.Equal((file, 3, 1), (finding.Path, finding.Line, finding.Column));
        Assert.StartsWith("No file in ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatIsLinted_HidesTheOthers()
    {
        Write("docs/incidents/a.md");
        var document = Write("postmortems/a.md");

        Assert.Equal([document], Build().Findings.Select(finding => finding.Path).Distinct());
    }

    [Theory]
    [InlineData("TreatWarningsAsErrors", "true", "error")]
    [InlineData("WarningsAsErrors", "PML0009", "error")]
    [InlineData("PostmortemLintMode", "All", "warning")]
    public void Guess_FollowsTheSwitches(string name, string value, string severity)
    {
        Write("docs/incidents/a.md");

        var result = Build((name, value));

        Assert.Equal(severity, Assert.Single(result.Findings).Severity);
        Assert.Equal(severity != "error", result.Succeeded);
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("docs")]
    public void LinkOutOfTheRepository_IsNotFollowed(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("elsewhere/a.md", Repository.FaultyDocument);
        folder.Write("elsewhere/incidents/b.md", Repository.FaultyDocument);
        Directory.CreateSymbolicLink(folder.At(Path.Combine("repo", name)), folder.At("elsewhere"));

        AssertSilent(Build());
    }

    /// <summary>Whose the folders above a project are, nobody knows without a repository: those below a shared file are its own.</summary>
    [Theory]
    [InlineData("docs/incidents/a.md", "Directory.Build.props", true)]
    [InlineData("docs/incidents/a.md", "other.props", false)]
    [InlineData("src/app/incidents/a.md", "other.props", true)]
    [InlineData("../docs/incidents/a.md", "Directory.Build.props", false)]
    public void WithoutARepository_TheSharedFileIsTheTop(string path, string file, bool isReported)
    {
        Directory.Delete(folder.At(Path.Combine("repo", ".git")), recursive: true);
        folder.Write($"repo/{file}", "<Project />");
        Write(path);

        Assert.Equal(isReported, Build().Findings.Any(finding => finding.Code == "PML0009"));
    }

    public void Dispose() => folder.Dispose();

    private static void AssertSilent(BuildResult result)
    {
        Assert.True(result.Succeeded, result.Text);
        Assert.Empty(result.Findings);
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
    }

    private string Write(string path) => Path.GetFullPath(folder.Write(Path.Combine(["repo", .. path.Split('/')]), Repository.FaultyDocument));

    private BuildResult Build(params (string Name, string Value)[] properties)
    {
        var project = ProjectBuilder.Create();
        foreach (var (name, value) in properties)
            project.Property(name, value);
        return project.Build(folder.Write("repo/src/app/app.proj"));
    }
}
