using System.Globalization;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Rules;

public class PML8001WordCountOutOfRangeTests
{
    [Fact]
    public void TooFewWords_ReportsAtTheTitle() => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        """
        # [|Checkout was down|]
        ## Summary
        It was down for an hour.
        ## Timeline
        - 14:00 UTC: An alert.
        """,
        "This postmortem has 16 words, but 400 to 600 are expected. Say more, starting with 'Timeline' (5) and 'Summary' (6).");

    [Fact]
    public void TooManyWords_NamesTheLongestSections() => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        $"# [|Checkout was down|]\n\n## Summary\n\n{Words(630)}\n\n## Timeline\n\n{Words(12)}\n",
        "This postmortem has 647 words, but 400 to 600 are expected. Shorten it, starting with 'Summary' (630) and 'Timeline' (12).");

    [Fact]
    public void NoSections_OnlyGivesTheCount() => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        "[|Checkout was down|]\n", "This postmortem has 3 words, but 400 to 600 are expected. Say more.");

    [Fact]
    public void EmptyText_Reports() => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        "[||]", "This postmortem has 0 words, but 400 to 600 are expected. Say more.");

    [Fact]
    public void Options_MoveTheBounds() => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        "# [|One two three|]\n", ("PML8001.max_words", 2), "This postmortem has 3 words, but at most 2 are expected. Shorten it.");

    [Fact]
    public void LowerBoundBeyondTheUpperDefault_SetsItAside() => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        "# [|One two three|]\n", ("PML8001.min_words", 700), "This postmortem has 3 words, but at least 700 are expected. Say more.");

    [Theory]
    [InlineData(380)]
    [InlineData(400)]
    [InlineData(600)]
    [InlineData(630)]
    public void UpToFivePercentBeyondTheBounds_DoesNotReport(int count) => Verify<PML8001WordCountOutOfRange>.NoDiagnostics(Words(count) + "\n");

    [Theory]
    [InlineData(379)]
    [InlineData(631)]
    public void MoreThanFivePercentBeyondTheBounds_Reports(int count)
    {
        var remedy = count < 400 ? "Say more, starting with 'Summary'" : "Shorten it, starting with 'Summary'";
        Verify<PML8001WordCountOutOfRange>.Diagnostics(
            $"# [|Down|]\n\n## Summary\n\n{Words(count - 2)}\n", $"This postmortem has {count} words, but 400 to 600 are expected. {remedy} ({count - 2}).");
    }

    [Theory]
    [InlineData("## Requirements\n\nTwo paragraphs of an assignment.\n\n", "")]
    [InlineData("", "## License\n\nAll rights are with the authors.\n")]
    [InlineData("", "## Author\n\nAnn\n\n## Contributing\n\nSend a patch.\n")]
    [InlineData("", "## 🚀 Getting Started\n\nClone it.\n\n### Usage\n\nRun it.\n")]
    public void ReadmeAroundIt_IsNotCounted(string above, string below) => Verify<PML8001WordCountOutOfRange>.Diagnostics(
        $"# [|Down|]\n\n{above}## Summary\n\nIt was down.\n\n## Timeline\n\n- 14:00 An alert.\n\n{below}",
        "This postmortem has 10 words, but 400 to 600 are expected. Say more, starting with 'Summary' (3) and 'Timeline' (4).");

    [Theory]
    [InlineData("## Summary\n\nIt was.\n\n## License\n\nIt had expired.\n\n## Timeline\n\n- 14:00 Down.\n", 12)]
    [InlineData("## Summary\n\nIt was.\n\n## License server\n\nIt had expired.\n", 9)]
    [InlineData("## Summary\n\nIt was.\n\n### License\n\nIt had expired.\n", 8)]
    [InlineData("## License\n\nIt had expired.\n", 5)]
    public void SectionOfThePostmortem_IsCounted(string markdown, int count) =>
        Assert.Equal(count, Postmortem.Read(new SourceText("# Down\n\n" + markdown), out _)!.WordCount);

    [Fact]
    public void TextAboveTheTitle_IsNotCounted() =>
        Assert.Equal(4, Postmortem.Read(new SourceText("A page of ours.\n\n# Down\n\n## Summary\n\nIt was.\n"), out _)!.WordCount);

    [Fact]
    public void LowerMinimum_DoesNotReport() => Verify<PML8001WordCountOutOfRange>.NoDiagnostics("# One two three\n", ("PML8001.min_words", 3));

    [Theory]
    [InlineData("on-call don't it’s 10.0.4 14:30", 6)]
    [InlineData("- one\n- [ ] two\n\n1. three", 3)]
    [InlineData("# one\n\n> two\n\n| a | b |\n|---|---|\n| c | d |", 6)]
    [InlineData("one `two three` four", 2)]
    [InlineData("one\n\n```\ntwo three\n```\n\n    four", 1)]
    [InlineData("one <!-- two --> three\n\n<!-- four -->", 2)]
    [InlineData("[one two](https://example.com/three/four) https://example.com/five <https://example.com>", 2)]
    [InlineData("![one](two-three.png)", 1)]
    [InlineData("---\ntitle: one two\n---\n\nthree", 1)]
    [InlineData("+++\ntitle = \"one two\"\n+++\n\nthree", 1)]
    [InlineData("<p>one <b>two</b></p>\n<style>p { color: red }</style>", 2)]
    [InlineData("un**believ**able", 1)]
    [InlineData("数据库 down", 4)]
    [InlineData("- – — * … 👍", 0)]
    [InlineData("caf&eacute; &nbsp; &amp;", 1)]
    public void Words_AreCountedAsTheyRead(string markdown, int count)
    {
        var options = Settings.Of(string.Create(CultureInfo.InvariantCulture, $"PML8001.min_words = {count + 1}"));
        var finding = Assert.Single(new Linter([new PML8001WordCountOutOfRange()], readsAnything: true).Lint(new SourceText(markdown), options));
        Assert.StartsWith(count == 1 ? "This postmortem has 1 word," : $"This postmortem has {count} words,", finding.Message, StringComparison.Ordinal);
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
