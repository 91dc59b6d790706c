using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>A postmortem that is begun: where it is written, what is in it, and that only placeholders are left in it.</summary>
public sealed class NewTests : IDisposable
{
    private const string Usual = "postmortems/2024-06-05-search-was-down.md";

    private readonly TemporaryFolder folder = new();

    public NewTests()
    {
        Directory.CreateDirectory(folder.At(".git"));
        folder.Write(".editorconfig", "root = true\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void WithoutAForm_IsAnOutageReport()
    {
        Assert.Equal(Usual, New("Search was down"));
        var text = File.ReadAllText(folder.At(Usual));
        Assert.StartsWith("# Search was down\n\nDate: 2024-06-05\n\n## Issue Summary\n\n<!-- ", text, StringComparison.Ordinal);
        Assert.Equal(["Issue Summary", "Timeline", "Root Cause and Resolution", "Corrective and Preventative Measures"], Headings(text));
        Assert.Equal(
            ["'[Summary of what happened]'", "'[Time and what happened then]'", "'[Cause of the outage, and how it was resolved]'", "'[Action, with its owner and due date]'"],
            PlaceholdersIn(Usual));
    }

    [Theory]
    [InlineData("outage", 4)]
    [InlineData("sre", 9)]
    public void BuiltInForm_LeavesOnePlaceholderForEachSection(string form, int sections)
    {
        New("Search was down", "--template", form, "--date", "2023-02-28");
        var path = "postmortems/2023-02-28-search-was-down.md";
        Assert.Equal(sections, Headings(File.ReadAllText(folder.At(path))).Count);
        Assert.Equal(sections, PlaceholdersIn(path).Count);
        Assert.StartsWith($"# Form: {form}, ", Tool.Run(folder, "config", path).Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Sre_IsTheFormOfAFolderWithThatProfile()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.profile = sre\n");
        New("Search was down");
        Assert.Contains("Trigger", Headings(File.ReadAllText(folder.At(Usual))));
        Assert.Equal(9, PlaceholdersIn(Usual).Count);
    }

    [Fact]
    public void SectionsThatAreSet_AreWritten()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.sections = Summary=What broke; Repair\n");
        New("Search was down");
        Assert.Equal("# Search was down\n\nDate: 2024-06-05\n\n## What broke\n\n[Describe what broke]\n\n## Repair\n\n[Describe repair]\n", File.ReadAllText(folder.At(Usual)));
        Assert.Equal(2, PlaceholdersIn(Usual).Count);
    }

    /// <summary>The only template of the folder is the form of a document that is still to be written, however few postmortems there are.</summary>
    [Fact]
    public void TemplateOfTheFolder_IsCopied()
    {
        folder.Write("postmortems/template.md", """
            ---
            severity:
            date:
            ---

            # [Incident title]

            | Field | Value |
            |---|---|
            | Services | |
            | Date | [date] |

            ## What broke

            Describe what broke and for whom.

            ## Sequence (optional)

            - [Time] the first sign

            ## What we keep

            """);
        Assert.Contains("template template.md, because the folder has it", Tool.Run(folder, "config", Usual).Lines[1], StringComparison.Ordinal);
        New("Search was down");
        Assert.Equal("""
            ---
            severity:
            date: 2024-06-05
            ---

            # Search was down

            | Field | Value |
            |---|---|
            | Services | |
            | Date | 2024-06-05 |

            ## What broke

            <!-- Describe what broke and for whom. -->

            [Describe what broke]

            ## Sequence

            - [Time] the first sign

            ## What we keep

            [Describe what we keep]

            """, File.ReadAllText(folder.At(Usual)));
        Assert.Equal(["'[Describe what broke]'", "'[Time] the first sign'", "'[Describe what we keep]'"], PlaceholdersIn(Usual));
    }

    [Fact]
    public void TemplateThatIsNamed_IsCopied()
    {
        folder.Write("forms/short.md", "Postmortem title\n================\n\n## What broke\n\n## Repair\n\n");
        New("Search was down", "--template", "forms/short.md");
        Assert.Equal("Search was down\n================\n\nDate: 2024-06-05\n\n## What broke\n\n[Describe what broke]\n\n## Repair\n\n[Describe repair]\n", File.ReadAllText(folder.At(Usual)));
    }

    [Theory]
    [InlineData("| Date | |", "| Date | 2024-06-05|")]
    [InlineData("| Date |  |", "| Date | 2024-06-05 |")]
    [InlineData("| Date ||", "| Date |2024-06-05|")]
    public void EmptyCell_GetsTheDate(string row, string expected)
    {
        folder.Write("postmortems/template.md", $"# [title]\n\n| Field | Value |\n|---|---|\n{row}\n| Owner | |\n\n## What broke\n\n[text]\n");
        New("Search was down");
        Assert.Contains(expected.Replace(" ", "", StringComparison.Ordinal), File.ReadAllText(folder.At(Usual)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void TemplateThatIsSetAndCannotBeUsed_ExitsWith2()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.template = gone.md\n");
        var run = Tool.Run(folder, "new", "Search was down");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith($"Name one with --template, or correct the setting.{Environment.NewLine}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("postmortems")));
    }

    [Fact]
    public void TitleOfTheFrontMatter_IsSet()
    {
        folder.Write("form.md", "---\ntitle: '[Title]'\nlayout: report\n---\n\n## What broke\n\n## Repair\n");
        New("Bob's \"search\" was down", "--template", "form.md");
        Assert.Equal("---\ntitle: 'Bob''s \"search\" was down'\nlayout: report\n---\n\nDate: 2024-06-05\n\n## What broke\n\n[Describe what broke]\n\n## Repair\n\n[Describe repair]\n", File.ReadAllText(folder.At("postmortems/2024-06-05-bobs-search-was-down.md")));
    }

    [Fact]
    public void SectionsThatTheFolderShares_AreWritten()
    {
        for (var day = 1; day <= 4; day++)
            folder.Write($"postmortems/2024-05-0{day}-queue.md", $"# The queue stopped\n\n## Summary\n\nThe queue stopped at 10:0{day} UTC and nobody noticed.\n\n## What broke\n\nThe disk was full.\n\n## Timeline\n\n- 10:0{day} UTC: The queue stopped.\n- 10:2{day} UTC: It was restarted.\n");
        Assert.StartsWith("# Form: folder, ", Tool.Run(folder, "config", Usual).Lines[1], StringComparison.Ordinal);
        New("Search was down");
        Assert.Equal(["Summary", "What broke", "Timeline"], Headings(File.ReadAllText(folder.At(Usual))));
        Assert.Equal(3, PlaceholdersIn(Usual).Count);
    }

    [Fact]
    public void Folder_IsTheNearestThatTheBuildLints()
    {
        Directory.CreateDirectory(folder.At("postmortems/2024"));
        Directory.CreateDirectory(folder.At("src/App"));
        Assert.Equal(0, RunIn("src/App", "new", "Search was down").ExitCode);
        Assert.Equal("2024-06-05-search-was-down.md", Path.GetFileName(Assert.Single(Directory.GetFiles(folder.At("postmortems")))));
        Directory.CreateDirectory(folder.At("src/postmortems"));
        Assert.Equal(0, RunIn("src/App", "new", "Search was down").ExitCode);
        Assert.Single(Directory.GetFiles(folder.At("src/postmortems")));
        Assert.Equal(0, RunIn("postmortems/2024", "new", "Mail was down").ExitCode);
        Assert.True(File.Exists(folder.At("postmortems/2024-06-05-mail-was-down.md")));
    }

    /// <summary>Beyond the root of a repository, no build looks for documents.</summary>
    [Theory]
    [InlineData("docs/incidents/**/*.md", "docs/incidents")]
    [InlineData("docs/incidents/*.md;postmortems/*.md", "docs/incidents")]
    [InlineData("*.md", ".")]
    public void Folder_IsThatOfTheFirstPatternThatIsSet(string patterns, string expected)
    {
        folder.Write(".editorconfig", $"root = true\n[*.md]\npostmortem_lint.include = {patterns}\n");

        Assert.Equal(Path.Combine(expected, "2024-06-05-search-was-down.md").Replace('\\', '/').Replace("./", "", StringComparison.Ordinal), New("Search was down"));
    }

    [Fact]
    public void FolderOfAnotherRepository_IsNotTaken()
    {
        Directory.CreateDirectory(folder.At("postmortems"));
        Directory.CreateDirectory(folder.At("other/.git"));
        Assert.Equal(0, RunIn("other", "new", "Search was down").ExitCode);
        Assert.True(File.Exists(folder.At("other/postmortems/2024-06-05-search-was-down.md")));
    }

    [Theory]
    [InlineData("API/web: \"it's\" down?", "api-web-its-down")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("Mail template broke checkout", "mail-broke-checkout")]
    [InlineData("Templates", "incident")]
    [InlineData("База данных 2", "база-данных-2")]
    [InlineData("सर्वर बंद", "सर्वर-बंद")]
    [InlineData("🔥 Fire ❤️ 1", "fire-1")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen", "one-two-three-four-five-six-seven-eight-nine-ten-eleven")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff")]
    public void Name_HasTheLettersOfTheTitle(string title, string slug)
    {
        Assert.Equal($"postmortems/2024-06-05-{slug}.md", New(title));
        Assert.Equal(4, PlaceholdersIn($"postmortems/2024-06-05-{slug}.md").Count);
    }

    [Theory]
    [InlineData("a_b <b> [c](d) *e* `f` #", @"# a_b \<b> \[c](d) \*e\* \`f\` \#")]
    [InlineData(@"C:\temp & _x_ &amp; ~~y~~ 1 < 2", @"# C:\\temp & \_x\_ \&amp; \~\~y\~\~ 1 < 2")]
    public void Title_IsShownAsItIsGiven(string title, string heading) =>
        Assert.StartsWith(heading + "\n", File.ReadAllText(folder.At(New(title))), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "The title is empty. Write what broke, such as 'Checkout was down'.")]
    [InlineData("  ", "The title is empty. Write what broke, such as 'Checkout was down'.")]
    [InlineData("🔥🔥", "The title '🔥🔥' has no letter or digit to name a file by. Write what broke, such as 'Checkout was down'.")]
    [InlineData("a\nb", "The title has a line break or another control character. Write it on one line.")]
    [InlineData("TBD", "The title 'TBD' cannot be used: it holds the placeholder 'TBD'. Write what broke, such as 'Checkout was down'.")]
    [InlineData("Incident template", "The title 'Incident template' cannot be used: it is that of a template. Write what broke, such as 'Checkout was down'.")]
    public void TitleThatCannotBeOne_ExitsWith2(string title, string message) => Refuses(message, title);

    [Fact]
    public void LongTitle_ExitsWith2() => Refuses("The title has 300 characters, and 120 are the most. The summary has room for more.", new string('x', 300));

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2024-02-30")]
    [InlineData("05.06.2024")]
    [InlineData("")]
    public void DateThatIsNone_ExitsWith2(string date) => Refuses($"'{date}' is not a date. Write it as in 2024-06-05.", "Search was down", "--date", date);

    [Theory]
    [InlineData("nowhere.md", "'nowhere.md' cannot be the template: it does not exist, or is a link to nothing.")]
    [InlineData("latin1.md", "'latin1.md' cannot be the template: byte 3 is not UTF-8.")]
    [InlineData("forms", "'forms' cannot be the template: it is a folder.")]
    [InlineData("empty.md", "'empty.md' cannot be the template: it has no section, no table of facts and no front matter.")]
    [InlineData("twice.md", "'twice.md' cannot be the template: it has the section 'Summary' twice.")]
    public void TemplateThatCannotBeOne_ExitsWith2(string template, string message)
    {
        folder.Write("latin1.md", [(byte)'#', (byte)' ', 0xE9]);
        folder.Write("empty.md");
        folder.Write("twice.md", "# [Title]\n\n## Summary\n\n## Summary\n");
        Directory.CreateDirectory(folder.At("forms"));
        Refuses(message, "Search was down", "--template", template);
    }

    [Fact]
    public void FileThatExists_IsKept()
    {
        folder.Write(Usual, "mine");
        var run = Tool.Run(folder, "new", "Search: was down!");
        Assert.Equal((2, "", $"'{Usual}' exists already. Choose another title or date.{Environment.NewLine}"), (run.ExitCode, run.Out, run.Error.Replace('\\', '/')));
        Assert.Equal("mine", File.ReadAllText(folder.At(Usual)));
    }

    [Fact]
    public void FolderThatIsAFile_ExitsWith2()
    {
        folder.Write("postmortems", "");
        var run = Tool.Run(folder, "new", "Search was down");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"'{Usual}' cannot be written: ", run.Error.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatIsALinkOutOfTheRepository_ExitsWith2()
    {
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.At("postmortems"), elsewhere.Path);
        var run = Tool.Run(folder, "new", "Search was down");
        Assert.Equal((2, "", $"'postmortems' is a link out of its folder, and the build does not follow it.{Environment.NewLine}"), (run.ExitCode, run.Out, run.Error));
        Assert.Empty(Directory.GetFiles(elsewhere.Path));
    }

    /// <summary>What is written as a template must not be the folder's template for the next document.</summary>
    [Fact]
    public void DocumentsThatAreBegun_AreNoTemplates()
    {
        New("Search was down");
        New("Mail template was lost");
        Assert.StartsWith("# Form: default, ", Tool.Run(folder, "config", "postmortems/next.md").Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("PML0008", Tool.Run(folder, "check", ".").Out, StringComparison.Ordinal);
    }

    private static List<string> Headings(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    /// <summary>The path that was printed, with slashes.</summary>
    private string New(string title, params string[] options)
    {
        var run = Tool.Run(folder, ["new", title, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Assert.Single(run.Lines).Replace('\\', '/');
    }

    private RunResult RunIn(string path, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var around = new Surroundings(output, error, folder.At(path)) { Today = () => new DateOnly(2024, 6, 5) };
        return new RunResult(CommandLine.Run(arguments, around), output.ToString(), error.ToString());
    }

    private void Refuses(string message, params string[] arguments)
    {
        var run = Tool.Run(folder, ["new", .. arguments]);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
        Assert.False(Directory.Exists(folder.At("postmortems")));
    }

    /// <summary>What the findings quote; every finding has to be a placeholder.</summary>
    private List<string> PlaceholdersIn(string path) =>
        [.. Tool.Run(folder, "check", path).Lines.Select(line => line.Split(" warning PML1010: ") is [_, var message] ? message.Split("' is ")[0] + "'" : line)];
}
