using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

public sealed class FullFormatTests : IDisposable
{
    private const string Help = "https://github.com/postmortemlint/PostmortemLint.Tasks/blob/main/docs/rules";

    private readonly TemporaryFolder folder = new();

    public FullFormatTests() => folder.Write("a.md", Samples.Faulty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Finding_HasItsLine_AMark_AndTheLink() => Assert.Contains(
        $"""
        a.md(5,25): warning PML2003: The outage time '14:20' has no time zone, and neither the summary nor the lines above it give one. Add one, as in '14:20 UTC', or write 'All times in UTC.' under the title.
          |
        5 | - **Start:** 2025-06-03 14:20
          |                         ^^^^^
          = {Help}/PML2003.md

        """.ReplaceLineEndings(),
        Run("check", "a.md"),
        StringComparison.Ordinal);

    [Fact]
    public void EveryLineOfText_IsThere_InOrder()
    {
        var lines = Run("check", "a.md").ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(Tool.Run(folder, "check", "a.md").Lines, lines.Where(line => line.StartsWith("a.md(", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void RelatedPlace_HasItsLine()
    {
        folder.Write("a.md", "# Checkout was down\n\n## Issue Summary\n\nOn 5 June 2024 from 14:00 to 15:00 UTC 10% of the requests to checkout failed.\n\n## Timeline\n\n- 14:00 UTC: A deploy broke checkout.\n- 13:10 UTC: An alert told the engineer on call.\n- 15:00 UTC: It was resolved by a rollback.\n");
        var shown = Run("check", "a.md").ReplaceLineEndings("\n");
        Assert.Contains("\n   |\n10 | - 13:10 UTC: An alert told the engineer on call.\n   |   ^^^^^", shown, StringComparison.Ordinal);
        Assert.Contains("\n   |\n 9 | - 14:00 UTC: A deploy broke checkout.\n   |   -----", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void PlaceInTheTemplate_NamesItsFile()
    {
        folder.Write("postmortems/template.md", "# [Title]\n\n## Impact\n\n[Who was affected]\n\n## Timeline\n\n- [time]: [what happened]\n\n## Blast radius\n\n[Which services]\n");
        folder.Write("postmortems/a.md", "# Checkout was down\n\n## Impact\n\nOn 5 June 2024 from 14:00 to 15:00 UTC 10% of the requests to checkout failed.\n\n## Timeline\n\n- 14:00 UTC: A deploy broke checkout.\n");
        var shown = Run("check", "postmortems").Replace('\\', '/').ReplaceLineEndings("\n");
        Assert.Contains("\n   --> postmortems/template.md\n   |\n11 | ## Blast radius\n   |    ------------\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithoutText_HasOnlyTheLink()
    {
        folder.Write("a.md", Samples.Unreadable);
        Assert.Equal([$"  = {Help}/PML0001.md"], Tool.Run(folder, "check", "a.md", "--format", "full").Lines.Skip(1));
    }

    [Fact]
    public void Findings_AreSeparatedByALine()
    {
        var blocks = Run("check", "a.md").ReplaceLineEndings("\n").TrimEnd('\n').Split("\n\n");
        Assert.Equal(Tool.Run(folder, "check", "a.md").Lines.Length, blocks.Length);
    }

    [Fact]
    public void Terminal_HasItByDefault_WithColours()
    {
        var run = Tool.RunOnTerminal(folder, "check", "a.md");
        Assert.Contains("<Yellow>warning</> PML2003", run.Out, StringComparison.Ordinal);
        Assert.Contains("|                         <Yellow>^^^^^</>", run.Out, StringComparison.Ordinal);
        Assert.Equal(Run("check", "a.md"), run.Out.Replace("<Yellow>", "", StringComparison.Ordinal).Replace("</>", "", StringComparison.Ordinal));
    }

    [Fact]
    public void FormatOnATerminal_IsTheOneThatIsAskedFor_AndAFileIsText()
    {
        Assert.DoesNotContain("^^^^^", Tool.RunOnTerminal(folder, "check", "a.md", "--format", "text").Out, StringComparison.Ordinal);
        Tool.RunOnTerminal(folder, "check", "a.md", "--output", "out.txt");
        Assert.Equal(Tool.Run(folder, "check", "a.md").Out, File.ReadAllText(folder.At("out.txt")));
    }

    [Fact]
    public void CleanDocument_ShowsNothing()
    {
        folder.Write("a.md", Samples.Clean);
        Assert.Empty(Run("check", "a.md"));
    }

    private string Run(params string[] arguments) => Tool.Run(folder, [.. arguments, "--format", "full"]).Out;
}
