using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Builds inside this process, of a bare project: what the properties do and which documents are found.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class TaskBuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Finding_HasItsHelpLink_AndNoEndOutsideVisualStudio()
    {
        var document = folder.Write(Path.Combine("postmortems", "outage.md"), Repository.FaultyDocument);

        var finding = Assert.Single(Build().Findings, finding => finding.Code == "PML8001");

        Assert.Equal(("warning", document), (finding.Severity, finding.Path));
        Assert.EndsWith("/blob/main/docs/rules/PML8001.md", finding.HelpLink, StringComparison.Ordinal);
        Assert.Equal((0, 0), (finding.EndLine, finding.EndColumn));
    }

    [Theory]
    [InlineData("known.baseline")]
    [InlineData(" build/../known.baseline ")]
    public void Baseline_BeginsAtTheRoot_AndHidesWhatItHolds(string value)
    {
        var document = folder.Write(Path.Combine("postmortems", "outage.md"), Repository.FaultyDocument);
        var codes = Build().Findings.Where(finding => finding.Code != "PML8001").GroupBy(finding => finding.Code);
        folder.Write("known.baseline", string.Concat(codes.Select(group => $"postmortems/outage.md {group.Key} {group.Count()}\n")) + "gone.md PML1001 1\n");

        var findings = ProjectBuilder.Create().Property("PostmortemLintBaseline", value).Build(folder.Write("src/library/library.proj")).Findings;

        Assert.Equal([(document, "PML8001"), (Path.Combine(folder.Path, "known.baseline"), "PML0011")], findings.Select(finding => (finding.Path, finding.Code)));
    }

    [Fact]
    public void BaselineThatIsNotThere_IsAnErrorAtItsPath()
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        var result = Build(("PostmortemLintBaseline", "nowhere.baseline"));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(("error", "PML0001", Path.Combine(folder.Path, "nowhere.baseline")), (finding.Severity, finding.Code, finding.Path));
        Assert.False(result.Succeeded);
    }

    [Fact]
    public void WhatFilesSet_CountsInABuild()
    {
        folder.Write(".git/HEAD");
        var document = folder.Write(Path.Combine("docs", "incidents", "outage.md"), Repository.FaultyDocument);
        folder.Write(Path.Combine("docs", "incidents", "imported.md"), Repository.FaultyDocument);
        folder.Write("postmortems/other.md", Repository.FaultyDocument);
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.include = docs/incidents/*.md\npostmortem_lint.mode = Minimum\npostmortem_lint.baseline = ../known.txt\n[imported.md]\ngenerated_code = true\n");

        var findings = Build().Findings;

        Assert.Equal([(document, "PML1001"), (folder.At(".editorconfig"), "PML0003")], findings.Select(finding => (finding.Path, finding.Code)).Distinct());
        Assert.Contains(Build(("PostmortemLintMode", "Recommended")).Findings, finding => finding.Code == "PML8001");
    }

    [Fact]
    public void SuppressedFinding_IsNotInTheLog()
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument + "\n<!-- postmortem-lint disable-file PML8001 -- short on purpose -->\n");

        Assert.DoesNotContain(Build().Findings, finding => finding.Code is "PML8001" or "PML0005");
    }

    [Fact]
    public void Build_SaysWhatItLinted()
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument + "\n<!-- postmortem-lint disable-file PML1001 -- short on purpose -->\n");
        folder.Write("postmortems/second.md", Repository.FaultyDocument);

        var result = Build(("PostmortemLintWarningsAsErrors", "PML8001"));

        string Shown(string severity) => result.Findings.Count(finding => finding.Severity == severity) is var count && count == 1 ? $"1 {severity}" : $"{count} {severity}s";
        Assert.Contains($"PostmortemLint: 2 documents, {Shown("error")}, {Shown("warning")}, ", result.Text, StringComparison.Ordinal);
        Assert.Matches("PostmortemLint: .* hidden findings?\\r?\\n", result.Text);
        Assert.DoesNotContain("from the cache)", result.Text, StringComparison.Ordinal);
        Assert.Contains(" (all from the cache)", Build(("PostmortemLintWarningsAsErrors", "PML8001")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void BuildThatFindsNoDocument_DoesNotSayThatItLinted()
    {
        folder.Write("postmortems/README.md");

        var result = Build();

        Assert.Single(result.Findings);
        Assert.DoesNotContain("PostmortemLint: ", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_InVisualStudio_HasItsEnd()
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        var result = ProjectBuilder.Create().Build(ProjectPath, ("BuildingInsideVisualStudio", "true"));

        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.True(finding.EndLine >= finding.Line, $"{finding}"));
    }

    [Theory]
    [InlineData("PostmortemLintEnabled", "false")]
    [InlineData("DesignTimeBuild", "true")]
    public void Property_TurnsItOff(string name, string value)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);
        Assert.NotEmpty(Build().Findings);

        var result = Build((name, value));

        Assert.Empty(result.Findings);
        Assert.True(result.Succeeded, result.Text);
    }

    [Fact]
    public void NoFolder_CallsNothing()
    {
        var result = Build();

        Assert.True(result.Succeeded);
        Assert.Empty(result.Findings);
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PostmortemLint.proj\"", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", false)]
    [InlineData("Index.MD", false)]
    [InlineData("_draft.md", false)]
    [InlineData("postmortem-TEMPLATE.md", false)]
    [InlineData("notes.txt", false)]
    [InlineData("a;b.md", true)]
    [InlineData("100%25 %41.md", true)]
    [InlineData("$(X) @(Y) 'z' [1] #2 (3).md", true)]
    [InlineData("Störung – 停電.md", true)]
    [InlineData("2024/06/outage.md", true)]
    public void DocumentName_IsTakenAsItIs(string name, bool isDocument)
    {
        var document = Path.GetFullPath(folder.Write(Path.Combine("postmortems", name), Repository.FaultyDocument));

        var findings = Build().Findings;

        Assert.Equal([isDocument ? document : folder.Path], findings.Select(finding => finding.Path).Distinct());
        Assert.Equal(isDocument, findings.All(finding => finding.Code != "PML0009"));
    }

    [Fact]
    public void QuotesInADocumentName_AreTakenAsTheyAre()
    {
        if (OperatingSystem.IsWindows())
            return;
        var document = folder.Write("postmortems/a \"big\" one.md", Repository.FaultyDocument);

        Assert.Equal([document], Build().Findings.Select(finding => finding.Path).Distinct());
    }

    [Fact]
    public void FolderName_IsTakenAsItIs()
    {
        var document = folder.Write(Path.Combine("It's (a) $(B) @c ü 100 %", "postmortems", "outage.md"), Repository.FaultyDocument);
        var project = folder.Write(Path.Combine("It's (a) $(B) @c ü 100 %", "src", "project.proj"));

        var result = ProjectBuilder.Create().Build(project);

        Assert.Equal([document], result.Findings.Select(finding => finding.Path).Distinct());
    }

    [Fact]
    public void BinaryFileAndDanglingLink_AreErrorsAtThemselves_AndTheOthersAreLinted()
    {
        var good = folder.Write(Path.Combine("postmortems", "outage.md"), Repository.FaultyDocument);
        var binary = folder.Write(Path.Combine("postmortems", "binary.md"), "\0\u0001\0");
        List<string> unreadable = [binary];
        folder.Write("postmortems/folder.md/notes.txt");
        if (!OperatingSystem.IsWindows())
            unreadable.Add(File.CreateSymbolicLink(Path.Combine(folder.Path, "postmortems", "dangling.md"), "nowhere.md").FullName);

        var result = Build();

        Assert.False(result.Succeeded);
        Assert.Equal(unreadable, result.Findings.Where(finding => (finding.Code, finding.Severity) == ("PML0001", "error")).Select(finding => finding.Path));
        Assert.Equal([good], result.Findings.Where(finding => finding.Code != "PML0001").Select(finding => finding.Path).Distinct());
    }

    [Fact]
    public void LinkedFolder_IsNotFollowed()
    {
        if (OperatingSystem.IsWindows())
            return;
        var document = folder.Write("postmortems/a/outage.md", Repository.FaultyDocument);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "postmortems", "a", "circle"), "..");

        Assert.Equal([document], Build().Findings.Select(finding => finding.Path).Distinct());
    }

    [Theory]
    [InlineData(".git/HEAD", true)]
    [InlineData(".git", true)]
    [InlineData("src/.git/HEAD", false)]
    [InlineData("src/.git", false)]
    public void Root_IsNotLookedForBeyondTheRepository(string repositoryMarker, bool isFound)
    {
        folder.Write(repositoryMarker);
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        var result = ProjectBuilder.Create().Build(folder.Write("src/library/library.proj"));

        Assert.Equal(isFound, result.Findings.Count > 0);
    }

    [Theory]
    [InlineData("PostmortemLintRoot", "../docs/")]
    [InlineData("PostmortemLintRoot", @"..\docs")]
    [InlineData("PostmortemLintInclude", "nothing/*.md; docs/postmortems/*.md ")]
    [InlineData("PostmortemLintInclude", "**/postmortems/*.md")]
    public void RootAndInclude_NameAnotherFolder(string name, string value)
    {
        folder.Write(".git/HEAD");
        var document = folder.Write(Path.Combine("docs", "postmortems", "outage.md"), Repository.FaultyDocument);

        var result = ProjectBuilder.Create().Property(name, value).Build(folder.Write("src/library.proj"));

        Assert.Equal([document], result.Findings.Select(finding => finding.Path).Distinct());
    }

    public void Dispose() => folder.Dispose();

    private string ProjectPath => Path.Combine(folder.Path, "project.proj");

    private BuildResult Build(params (string Name, string Value)[] properties)
    {
        var project = ProjectBuilder.Create();
        foreach (var (name, value) in properties)
            project.Property(name, value);
        return project.Build(ProjectPath);
    }
}
