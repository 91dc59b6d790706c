using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>What configuration files set for a run, and what of it counts where the run begins.</summary>
public sealed class SettingsOfRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SettingsOfRunTests()
    {
        folder.Write(".git/HEAD");
        folder.Write("src/app/x.cs");
        folder.Write(".editorconfig", "root = true\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*]\n")]
    [InlineData(".editorconfig", "root = true\n[*.md]\n")]
    [InlineData(".editorconfig", "root = true\n[*.{md,markdown}]\n")]
    [InlineData(".editorconfig", "root = true\n[**]\n")]
    [InlineData(".editorconfig", "is_global = true\n")]
    [InlineData(".globalconfig", "")]
    public void EveryKey_CountsInAndBelowTheFolder(string file, string header)
    {
        folder.Write(file, header + """
            postmortem_lint.root = docs
            POSTMORTEM_LINT.include = incidents/*.md; **/old/*.md # both
            postmortem_lint.exclude = README.md;drafts/**
            postmortem_lint.baseline = build/known.txt
            postmortem_lint.mode = all
            postmortem_lint.level = 0.1
            """);
        foreach (var start in new[] { folder.Path, folder.At("src"), folder.At("src/app") })
        {
            var read = Read(start);
            Assert.Equal((folder.At("docs"), folder.At(Path.Combine("build", "known.txt"))), (read.Root, read.Baseline));
            Assert.Equal(("incidents/*.md; **/old/*.md", "README.md;drafts/**"), (read.Include, read.Exclude));
            Assert.Equal((RuleMode.All, new Version(0, 1)), (read.Mode, read.Level));
            Assert.Equal(folder.At("new.md"), read.Document);
            Assert.False(read.HasFaults);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[*.md]\npostmortem_lint.profile = sre\npostmortem_lint.teams = mode; level\n")]
    [InlineData("[*.cs]\nindent_size = 4\n# postmortem_lint.\n")]
    public void WhereNoKeyIsNamed_NothingIsRead(string text)
    {
        folder.Write(".editorconfig", "root = true\n" + text);
        var read = Read(folder.At("src"));
        Assert.Null(read.Document);
        Assert.Equal((null, null, null, null, null, null), (read.Root, read.Include, read.Exclude, read.Baseline, read.Mode, read.Level));
        Assert.False(read.HasFaults);
    }

    [Theory]
    [InlineData("[docs/**]")]
    [InlineData("[src/*.md]")]
    [InlineData("[/*.md]")]
    [InlineData("[*.cs]")]
    [InlineData("[README.md]")]
    public void SectionForSomeDocuments_SetsNothing_AndIsReported(string header)
    {
        folder.Write(".editorconfig", $"root = true\n{header}\nPML8001.max_words = 5\n  postmortem_lint.mode = All\n");
        var read = Read(folder.At("src"));
        Assert.Null(read.Mode);
        Assert.True(read.HasFaults);
        var finding = Assert.Single(FindingsOf(read));
        Assert.Equal((folder.At(".editorconfig"), 4, 3, "PML0003"), (finding.Path, finding.Start.Line, finding.Start.Column, finding.Id));
        Assert.Equal($"postmortem_lint.mode is for a whole run, so it does not apply below '{header}'. Put it below [*] or [*.md].", finding.Message);
    }

    [Fact]
    public void SectionOfAGlobalFile_SetsNothing_AndIsReported()
    {
        folder.Write(".globalconfig", $"[{folder.At("new.md").Replace('\\', '/')}]\npostmortem_lint.mode = All\n");
        var read = Read(folder.Path);
        Assert.Null(read.Mode);
        Assert.EndsWith(". Put it above the first header.", Assert.Single(FindingsOf(read)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NearerFile_AndUnset_Decide()
    {
        folder.Write(".editorconfig", "root = true\n[*]\npostmortem_lint.mode = All\npostmortem_lint.root = docs\n");
        folder.Write("src/.editorconfig", "[*]\npostmortem_lint.mode = None\npostmortem_lint.root = unset\n");
        Assert.Equal((RuleMode.None, null), (Read(folder.At("src/app")).Mode, Read(folder.At("src/app")).Root));
        Assert.Equal((RuleMode.All, folder.At("docs")), (Read(folder.Path).Mode, Read(folder.Path).Root));
        Assert.Equal(folder.At(Path.Combine("src", "new.md")), Read(folder.At("src/app")).Document);
    }

    [Fact]
    public void FileBelowTheStart_AndAboveARoot_DoesNotCount()
    {
        folder.Write("docs/.editorconfig", "[*]\npostmortem_lint.mode = All\n");
        Assert.Null(Read(folder.Path).Mode);
        folder.Write(".editorconfig", "[*]\npostmortem_lint.mode = All\n");
        folder.Write("src/.editorconfig", "root = true\n");
        Assert.Null(Read(folder.At("src")).Mode);
    }

    [Fact]
    public void Path_IsRelativeToItsFile()
    {
        folder.Write("src/.editorconfig", "[*]\npostmortem_lint.root = ../docs\npostmortem_lint.baseline = known.txt\n");
        var read = Read(folder.At("src/app"));
        Assert.Equal((folder.At("docs"), folder.At(Path.Combine("src", "known.txt"))), (read.Root, read.Baseline));
        folder.Write("src/.editorconfig", "[*]\npostmortem_lint.root = ..\n");
        Assert.Equal(folder.Path, Read(folder.At("src/app")).Root);
    }

    [Theory]
    [InlineData("root", "..")]
    [InlineData("root", "../docs")]
    [InlineData("baseline", "../known.txt")]
    [InlineData("baseline", "src/../../known.txt")]
    public void PathOutsideOfTheRepository_IsRefused(string key, string value)
    {
        folder.Write(".editorconfig", $"root = true\n[*]\npostmortem_lint.{key} = {value}\n");
        var read = Read(folder.At("src"));
        Assert.Equal((null, null), (read.Root, read.Baseline));
        Assert.True(read.HasFaults);
        var finding = Assert.Single(FindingsOf(read));
        Assert.Equal((3, 1, 17 + key.Length, "PML0003"), (finding.Start.Line, finding.Start.Column, finding.End.Column, finding.Id));
        Assert.Equal($"'{value}' cannot be used as the {key}: it lies outside of '{Path.GetFileName(folder.Path)}'. Correct it, or the path.", finding.Message);
    }

    [Fact]
    public void LinkThatLeadsOutOfTheRepository_IsRefused()
    {
        if (OperatingSystem.IsWindows())
            return; // Links need a privilege there.
        using var other = new TemporaryFolder();
        File.CreateSymbolicLink(folder.At("docs"), other.Path);
        folder.Write(".editorconfig", "root = true\n[*]\npostmortem_lint.root = docs\n");
        Assert.Null(Read(folder.Path).Root);
    }

    [Fact]
    public void WrongValue_IsAFault_WhateverElseIsRight()
    {
        folder.Write(".editorconfig", "root = true\n[*]\npostmortem_lint.include = ../**/*.md\npostmortem_lint.mode = All\n");
        var read = Read(folder.Path);
        Assert.Equal((null, RuleMode.All, true), (read.Include, read.Mode, read.HasFaults));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void GeneratedDocument_IsLintedOnlyByName(bool isGenerated)
    {
        folder.Write(".editorconfig", $"root = true\n[postmortems/imported/*.md]\ngenerated_code = {(isGenerated ? "TRUE" : "false")}\n");
        var document = folder.Write("postmortems/imported/a.md", "# Checkout was down\n\n## Timeline\n\n- 14:00: An alert.\n\n## Impact\n\nNobody could pay.\n");
        var run = new LintRun();
        Assert.Equal(isGenerated, run.LintBelow(folder.Path, document).Count == 0);
        Assert.NotEmpty(run.Lint(document));
        Assert.Empty(run.ConfigurationFindings);
    }

    [Theory]
    [InlineData("generated_code = auto")]
    [InlineData("generated_code =")]
    [InlineData("generated_codes = true")]
    public void WhatDoesNotSayTrue_SaysNothing(string line)
    {
        folder.Write(".editorconfig", $"root = true\n{line}\n[*]\n{line}\n");
        var run = new LintRun();
        Assert.False(run.SettingsOf(folder.At("a.md")).IsGenerated);
        Assert.Empty(run.ConfigurationFindings);
    }

    [Fact]
    public void GeneratedCodeAboveTheSections_IsNotOurs_AndWhatFollowsIs()
    {
        folder.Write(".editorconfig", "generated_code = true\nPML8001.max_words = 5\n");
        var run = new LintRun();
        Assert.False(run.SettingsOf(folder.At("a.md")).IsGenerated);
        Assert.Equal(2, Assert.Single(run.ConfigurationFindings).Start.Line);
    }

    private static SettingsOfRun Read(string start) => SettingsOfRun.In(start);

    private static IReadOnlyList<FileDiagnostic> FindingsOf(SettingsOfRun read)
    {
        var run = new LintRun();
        run.Report(read);
        return run.ConfigurationFindings;
    }
}
