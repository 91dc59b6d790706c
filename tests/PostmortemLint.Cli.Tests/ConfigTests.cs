using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What is in force for a file, and which line says so.</summary>
public sealed class ConfigTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ConfigTests() => folder.Write(".editorconfig", "root = true\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void NothingSet_IsAllDefault()
    {
        folder.Write("a.md");
        var run = Tool.Run(folder, "config", "a.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("# In force for a.md:", run.Lines[0]);
        Assert.Equal("# Form: default, because it follows no other form. It asks for the sections Issue Summary; Timeline; Root Cause and Resolution; Corrective and Preventative Measures.", run.Lines[1]);
        Assert.All(run.Lines[2..^1], line => Assert.Matches("  # (form )?default$", line));
        Assert.Equal(
            [
                "generated_code",
                "postmortem_lint.baseline", "postmortem_lint.exclude", "postmortem_lint.include", "postmortem_lint.level", "postmortem_lint.mode",
                "postmortem_lint.profile", "postmortem_lint.root", "postmortem_lint.sections", "postmortem_lint.services",
                "postmortem_lint.teams", "postmortem_lint.template", "postmortem_lint.time_zone",
            ],
            run.Lines[2..15].Select(KeyOf));
        Assert.Contains(run.Lines, line => line.StartsWith("PML8001.max_words = 600 ", StringComparison.Ordinal));
        Assert.All(run.Lines.Where(line => line.Contains(".severity = ", StringComparison.Ordinal)), line => Assert.EndsWith(" = suggestion  # form default", line, StringComparison.Ordinal));
        Assert.Matches("^# [0-9]+ rules with default severities, listed with --all: 1 error, [0-9]+ warning, [0-9]+ suggestion, [0-9]+ none\\.$", run.Lines[^1]);
    }

    [Theory]
    [InlineData("template.md", "# Form: template template.md, because the document has at least half of its sections. It asks for the sections What broke; Fix.")]
    [InlineData("notes.md", "# Form: default, because it follows no other form. It asks for the sections Issue Summary; Timeline; Root Cause and Resolution; Corrective and Preventative Measures.")]
    public void FormOfTheDocument_IsShownWithItsReason(string name, string expected)
    {
        folder.Write($"postmortems/{name}", "# [title]\n\n## What broke\n\n[text]\n\n## Fix\n\n[text]\n");
        folder.Write("postmortems/a.md", "# Search was down\n\n## What broke\n\nNobody could search from 09:10 UTC to 09:40 UTC.\n");
        Assert.Equal(expected, Tool.Run(folder, "config", "postmortems/a.md").Lines[1]);
    }

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("postmortems/_draft.md", true)]
    [InlineData("a.md", false)]
    public void FileThatTheBuildLeavesOut_SaysSo(string name, bool expected)
    {
        folder.Write(name, "# Ours\n\nSee below.\n");
        Assert.Equal(expected, Tool.Run(folder, "config", name).Lines[2] == "# The build leaves out files of that name by default.");
    }

    /// <summary>The order of a template that a team does not keep is not asked for, and nothing says that it is.</summary>
    [Fact]
    public void OrderThatIsNotAskedFor_IsSaid()
    {
        folder.Write("postmortems/template.md", "# [title]\n\n## What broke\n\n[text]\n\n## Fix\n\n[text]\n");
        for (var i = 0; i < 3; i++)
            folder.Write($"postmortems/{i}.md", "# Search was down\n\n## Fix\n\nWe made room.\n\n## What broke\n\nNobody could search from 09:10 UTC to 09:40 UTC.\n");
        var run = Tool.Run(folder, "config", "postmortems/a.md");
        Assert.EndsWith(" What broke; Fix, in any order, since more than a fifth of the postmortems do not keep that of the template.", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("dotnet_diagnostic.PML1002.severity = none ", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoTemplates_AreNamed()
    {
        folder.Write("postmortems/template.md", "# [title]\n\n## What broke\n\n[text]\n");
        folder.Write("postmortems/template-long.md", "# [title]\n\n## What broke\n\n[text]\n");
        Assert.Equal(
            "# The folder has 2 templates, so none is taken: template-long.md, template.md. Set postmortem_lint.template to one of them.",
            Tool.Run(folder, "config", "postmortems/a.md").Lines[2]);
    }

    [Fact]
    public void EachValue_NamesItsLine()
    {
        folder.Write(".editorconfig", """
            root = true

            [*.md]
            postmortem_lint.time_zone = Europe/Berlin
            PML8001.max_words = 900
            dotnet_analyzer_diagnostic.category-Language.severity = warning
            """);
        folder.Write("docs/.editorconfig", "[2021/*.md]\ndotnet_diagnostic.PML7002.severity = none\nPML8001.max_words = 700\n");
        var near = Settings("docs/2021/a.md");
        Assert.Equal(("postmortem_lint.time_zone = Europe/Berlin", ".editorconfig(4)"), near["postmortem_lint.time_zone"]);
        Assert.Equal(("PML8001.max_words = 700", At("docs/.editorconfig(3)")), near["PML8001.max_words"]);
        Assert.Equal(("dotnet_diagnostic.PML7001.severity = warning", ".editorconfig(6)"), near["dotnet_diagnostic.PML7001.severity"]);
        Assert.Equal(("dotnet_diagnostic.PML7002.severity = none", At("docs/.editorconfig(2)")), near["dotnet_diagnostic.PML7002.severity"]);
        Assert.DoesNotContain("dotnet_diagnostic.PML1001.severity", near.Keys);

        var far = Settings("docs/2022/a.md");
        Assert.Equal(("PML8001.max_words = 900", ".editorconfig(5)"), far["PML8001.max_words"]);
        Assert.Equal(("dotnet_diagnostic.PML7002.severity = warning", ".editorconfig(6)"), far["dotnet_diagnostic.PML7002.severity"]);

        static string At(string path) => path.Replace('/', Path.DirectorySeparatorChar);
    }

    [Fact]
    public void ALineThatSaysTheDefault_IsShown()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.PML1001.severity = default\n");
        Assert.Equal(("dotnet_diagnostic.PML1001.severity = warning", ".editorconfig(3)"), Settings("a.md")["dotnet_diagnostic.PML1001.severity"]);
    }

    [Fact]
    public void WhatTheProfileSays_NamesTheProfile()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.profile = sre\n");
        var settings = Settings("a.md");
        Assert.Equal(("postmortem_lint.profile = sre", ".editorconfig(3)"), settings["postmortem_lint.profile"]);
        Assert.Equal(("dotnet_diagnostic.PML8001.severity = none", "form sre"), settings["dotnet_diagnostic.PML8001.severity"]);
    }

    [Fact]
    public void ProfileOfTheCommandLine_ComesBeforeTheFiles()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.profile = sre\n");
        var settings = Settings("a.md", "--profile", "outage");
        Assert.Equal(("postmortem_lint.profile = outage", "--profile"), settings["postmortem_lint.profile"]);
        Assert.Equal("default", settings["postmortem_lint.sections"].Source);
    }

    [Fact]
    public void All_ListsEveryRule()
    {
        var settings = Settings("a.md", "--all");
        Assert.Equal(
            Linter.DescribeRules().Select(rule => rule.Descriptor.Id),
            settings.Keys.Where(key => key.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)).Select(key => key.Split('.')[1]));
        Assert.Equal(("dotnet_diagnostic.PML6004.severity = none", "default"), settings["dotnet_diagnostic.PML6004.severity"]);
        Assert.DoesNotContain("--all", Tool.Run(folder, "config", "a.md", "--all").Out, StringComparison.Ordinal);
    }

    /// <summary>As `eslint --print-config` does: what is printed can be put into a file, and says the same there.</summary>
    [Fact]
    public void Output_IsAConfiguration()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.profile = sre\npostmortem_lint.teams = Payments; Search\nPML8001.min_words = 5\ndotnet_analyzer_diagnostic.severity = suggestion\n");
        var before = Values();
        folder.Write(".editorconfig", "root = true\n[*.md]\n" + Tool.Run(folder, "config", "a.md", "--all").Out);
        Assert.Equal(before, Values());

        List<string> Values()
        {
            var run = Tool.Run(folder, "config", "a.md", "--all");
            Assert.Equal("", run.Error);
            return [.. run.Lines[1..].Select(TextOf)];
        }
    }

    [Fact]
    public void FaultsOfTheFiles_GoToTheError()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\nPML8001.max_word = 3\nPML8001.max_words = many\n");
        var run = Tool.Run(folder, "config", "a.md");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                ".editorconfig(3,1): warning PML0004: There is no option 'PML8001.max_word'. Write 'PML8001.max_words'.",
                ".editorconfig(4,21): warning PML0003: 'many' is not a value of PML8001.max_words. Use a whole number from 0 to 2147483647.",
            ],
            run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("PML0004:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatDoesNotExist_IsSaid() => Assert.Equal("# In force for new.md, which does not exist:", Tool.Run(folder, "config", "new.md").Lines[0]);

    [Theory]
    [InlineData("nowhere/a.md", "The folder 'nowhere' does not exist.")]
    [InlineData("docs", "'docs' is a folder. Name a file in it, such as 'docs/new.md', which does not have to exist.")]
    [InlineData("", "'': The file needs a name.")]
    public void PathThatIsNotAFile_ExitsWith2(string path, string message)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "docs"));
        var run = Tool.Run(folder, "config", path);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error.Replace('\\', '/')));
    }

    private Dictionary<string, (string Text, string Source)> Settings(string file, params string[] options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, file))!);
        var run = Tool.Run(folder, ["config", file, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Lines.Where(line => !line.StartsWith('#')).ToDictionary(KeyOf, line => (TextOf(line), line.Split("  # ")[1]));
    }

    private static string KeyOf(string line) => line.Split(" = ")[0];

    private static string TextOf(string line) => line.Split("  # ")[0].TrimEnd();
}
