using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What a run lints for which no path is named, and what configuration files set for any run.</summary>
public sealed class BuildScopeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuildScopeTests()
    {
        folder.Write(".git/HEAD");
        folder.Write(".editorconfig", "root = true\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void WithoutAPath_WhatABuildLints_IsLinted()
    {
        folder.Write(".gitignore", "postmortems/\n");
        foreach (var linted in new[] { "postmortems/b.md", "postmortems/.hidden/a.md", "postmortems/node_modules/c.md" })
            folder.Write(linted, Samples.Faulty);
        foreach (var other in new[] { "postmortems/README.md", "postmortems/_draft.md", "postmortems/a-template.md", "postmortems/x.markdown", "notes/d.md" })
            folder.Write(other, Samples.Faulty);
        var run = Tool.Run(folder, "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["postmortems/.hidden/a.md", "postmortems/b.md", "postmortems/node_modules/c.md"], PathsIn(run));
        Assert.StartsWith("3 files checked: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FromAFolderBelow_TheSameIsLinted_WithPathsFromThere()
    {
        folder.Write("postmortems/a.md", Samples.Faulty);
        var run = RunIn("src/app", "check");
        Assert.Equal(["../../postmortems/a.md"], PathsIn(run));
        Assert.Equal(1, run.ExitCode);
    }

    /// <summary>The form of the documents depends on which of them belong together.</summary>
    [Fact]
    public void Documents_BelongTogether_AsInABuild()
    {
        Set("include = docs/incidents/*.md");
        folder.Write("docs/template.md", "# [title]\n\n## What broke\n\n[text]\n\n## Fix\n\n[text]\n");
        for (var i = 0; i < 4; i++)
            folder.Write($"docs/incidents/{i}.md", "# Search was down\n\n## What broke\n\nNobody could search from 09:10 UTC to 09:40 UTC.\n\n## Fix\n\nWe made room.\n");
        var together = Tool.Run(folder, "check", "docs/incidents").Out;
        Assert.Equal(together, Tool.Run(folder, "check").Out);
        Assert.NotEqual("", together);
    }

    [Fact]
    public void Files_SayWhatIsLinted_AndHow()
    {
        Set("root = docs", "include = incidents/**/*.md;more/*.md", "exclude = old/**;draft.md; incidents/old/*", "mode = None");
        foreach (var document in new[] { "incidents/a.md", "incidents/b/c.md", "incidents/old/d.md", "more/e.md", "more/draft.md" })
            folder.Write($"docs/{document}", Samples.Unreadable);
        var run = Tool.Run(folder, "check");
        Assert.Equal(["docs/incidents/a.md", "docs/incidents/b/c.md", "docs/more/e.md"], PathsIn(run));

        folder.Write("docs/more/e.md", Samples.Faulty);
        Assert.DoesNotContain("docs/more/e.md", PathsIn(Tool.Run(folder, "check")));
        Assert.Empty(PathsIn(Tool.Run(folder, "check", "docs/more/e.md")));
        Set("level = 0.1");
        Assert.Equal(["docs/more/e.md"], PathsIn(Tool.Run(folder, "check", "docs/more/e.md")));
    }

    [Fact]
    public void Baseline_OfAFile_Counts_AndTheOptionComesBeforeIt()
    {
        folder.Write("postmortems/a.md", Samples.Faulty);
        folder.Write("src/.editorconfig", "root = true\n[*]\npostmortem_lint.baseline = ../known.txt\n");
        var written = RunIn("src", "baseline");
        Assert.Equal((0, "", "known.txt has 3 faults in 1 file; 1 file checked."), (written.ExitCode, written.Out, written.Error.TrimEnd()[^"known.txt has 3 faults in 1 file; 1 file checked.".Length..]));
        Assert.True(File.Exists(At("known.txt")));
        Assert.False(File.Exists(At("src/postmortem-lint.baseline")));

        foreach (var path in new string[][] { [], ["../postmortems"], ["../postmortems/a.md"] })
            Assert.Equal((0, ""), (RunIn("src", ["check", .. path]).ExitCode, RunIn("src", ["check", .. path]).Out));
        folder.Write("src/none.txt", "");
        Assert.Equal(1, RunIn("src", "check", "--baseline", "none.txt").ExitCode);
        RunIn("src", "baseline", "--output", "other.txt");
        Assert.True(File.Exists(At("src/other.txt")));
    }

    [Fact]
    public void BaselineOfAFile_ThatIsNotThere_IsSaid()
    {
        Set("baseline = known.txt");
        Assert.Equal(0, Tool.Run(folder, "check").ExitCode);
        folder.Write("postmortems/a.md", Samples.Clean);
        var run = Tool.Run(folder, "check");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("'known.txt': ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("baseline")]
    public void NothingThere_SaysWhereItLooked(string command)
    {
        var run = RunIn("src", command);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Equal($"No Markdown files found: 'postmortems/**/*.md' was looked for in '{At("src")}' and the folders above it, up to '{folder.Path}'. Name a path, or set postmortem_lint.include.", run.Error.TrimEnd());
        Assert.EndsWith($" was looked for in '{folder.Path}'. Name a path, or set postmortem_lint.include.", Tool.Run(folder, command).Error.TrimEnd(), StringComparison.Ordinal);

        folder.Write("postmortems/README.md");
        run = RunIn("src", command);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Equal($"No Markdown files found: 'postmortems/**/*.md' was looked for in '{folder.Path}', without 'README.md;index.md;_*.md;*template*.md'.", run.Error.TrimEnd());
        Assert.Empty(Directory.GetFiles(At("src")));
    }

    [Fact]
    public void DocumentsInAUsualPlace_AreNamed_AndAreLintedAsIsAdvised()
    {
        folder.Write("docs/post-mortems/a.md", Samples.Faulty);
        var run = RunIn("src", "check");
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Equal($"No Markdown files found: 'postmortems/**/*.md' was looked for in '{At("src")}' and the folders above it, up to '{folder.Path}'. There is 1 in 'docs/post-mortems': to lint it, set postmortem_lint.include = docs/post-mortems/**/*.md.", run.Error.TrimEnd());

        folder.Write("docs/post-mortems/b.md", Samples.Faulty);
        Assert.EndsWith(" There are 2 in 'docs/post-mortems': to lint them, set postmortem_lint.include = docs/post-mortems/**/*.md.", RunIn("src", "check").Error.TrimEnd(), StringComparison.Ordinal);
        Set("include = docs/post-mortems/**/*.md");
        Assert.Equal(["../docs/post-mortems/a.md", "../docs/post-mortems/b.md"], PathsIn(RunIn("src", "check")));
    }

    [Fact]
    public void DocumentsInAUsualPlace_AreNotNamed_WhereSomethingElseIsSet()
    {
        folder.Write("docs/incidents/a.md", Samples.Faulty);
        Set("include = notes/*.md");
        Assert.EndsWith(" Name a path, or set postmortem_lint.include.", RunIn("src", "check").Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void NamedFolderWithoutDocuments_SaysWhatItSaid()
    {
        folder.Write("docs/a.txt");
        Assert.Equal("No Markdown files found.", Tool.Run(folder, "check", "docs").Error.TrimEnd());
    }

    [Fact]
    public void FaultOfAKey_IsReported_WhereverTheDocumentsAre()
    {
        folder.Write("postmortems/a.md", Samples.Clean);
        folder.Write("src/.editorconfig", "[*]\npostmortem_lint.root = ../..\npostmortem_lint.mode = Some\n");
        foreach (var path in new string[][] { [], ["../postmortems"] })
        {
            var run = RunIn("src", ["check", .. path]);
            Assert.Equal(1, run.ExitCode);
            Assert.Equal([".editorconfig(2,1): warning PML0003", ".editorconfig(3,24): warning PML0003"], run.Lines.Select(line => string.Join(':', line.Split(':')[..2])));
        }
        Assert.Empty(Tool.Run(folder, "check", "postmortems").Out);
    }

    [Fact]
    public void GeneratedDocument_IsLintedOnlyByName()
    {
        folder.Write(".editorconfig", "root = true\n[postmortems/imported/**.md]\ngenerated_code = true\n");
        folder.Write("postmortems/imported/a.md", Samples.Faulty);
        Assert.Empty(PathsIn(Tool.Run(folder, "check")));
        Assert.Empty(PathsIn(Tool.Run(folder, "check", "postmortems")));
        Assert.NotEmpty(PathsIn(Tool.Run(folder, "check", "postmortems/imported/a.md")));
        Assert.NotEmpty(PathsIn(Tool.Run(folder, "check", "postmortems/imported", "postmortems/imported/a.md")));
    }

    [Fact]
    public void Config_ShowsWhatIsSetForARunFromTheCurrentFolder()
    {
        Set("root = docs", "exclude = a.md;b.md", "mode = Minimum");
        folder.Write("docs/.editorconfig", "[*]\npostmortem_lint.mode = All\ndotnet_diagnostic.PML2001.severity = error\n");
        var run = Tool.Run(folder, "config", "docs/a.md", "--all");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, line => line.StartsWith("postmortem_lint.root = docs ", StringComparison.Ordinal) && line.EndsWith("  # .editorconfig(3)", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("postmortem_lint.exclude = a.md;b.md ", StringComparison.Ordinal) && line.EndsWith("  # .editorconfig(4)", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("postmortem_lint.mode = Minimum ", StringComparison.Ordinal) && line.EndsWith("  # .editorconfig(5)", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("postmortem_lint.include = postmortems/**/*.md ", StringComparison.Ordinal) && line.EndsWith("  # default", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("postmortem_lint.baseline = unset ", StringComparison.Ordinal) && line.EndsWith("  # default", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("dotnet_diagnostic.PML7001.severity = none ", StringComparison.Ordinal) && line.EndsWith("  # postmortem_lint.mode", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("dotnet_diagnostic.PML1001.severity = warning ", StringComparison.Ordinal) && line.EndsWith("  # default", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("dotnet_diagnostic.PML2001.severity = error ", StringComparison.Ordinal) && line.EndsWith("docs" + Path.DirectorySeparatorChar + ".editorconfig(3)", StringComparison.Ordinal));

        Assert.Contains(RunIn("docs", "config", "a.md").Lines, line => line.StartsWith("postmortem_lint.mode = All ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> PathsIn(RunResult run) => run.Lines.Select(line => line.Split('(')[0].Replace('\\', '/')).Distinct();

    private void Set(params string[] lines) =>
        folder.Write(".editorconfig", "root = true\n[*.md]\n" + string.Concat(lines.Select(line => $"postmortem_lint.{line}\n")));

    private RunResult RunIn(string start, params string[] arguments)
    {
        Directory.CreateDirectory(At(start));
        return Tool.RunIn(At(start), arguments);
    }

    private string At(string path) => folder.At(path.Replace('/', Path.DirectorySeparatorChar));
}
