using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Model;

public class ParserLimitsTests
{
    // An overflow of the stack kills the build; half a megabyte is what macOS gives a thread that asks for nothing.
    private const int SmallStack = 512 * 1024;

    private static readonly DocumentSettings Everything = new(new RunSettings { Mode = RuleMode.All }, []);

    // By name, since a test's name holds its arguments, and these are megabytes.
    private static readonly Dictionary<string, (string Markdown, string Reason)> RefusedTexts = new()
    {
        ["nested quotes"] = (Repeat(">", 20_000), "its Markdown is nested deeper than the parser goes"),
        ["nested numbers"] = (Repeat("1. ", 20_000), "its Markdown is nested deeper than the parser goes"),
        ["nested lists"] = (Staircase("- a", 2_000), "its lists are indented by more than 400 columns"),
        ["brackets"] = (Repeat("[", 50_000), Marks(1)),
        ["links never closed"] = (Repeat("[a](", 50_000), Marks(1)),
        ["nested brackets"] = (Repeat("[", 25_000) + Repeat("]", 25_000), Marks(1)),
        ["stars around a word"] = (Repeat("*", 20_000) + "a" + Repeat("*", 20_000), Marks(1)),
        ["nested emphasis"] = (Repeat("*_", 10_000) + "a" + Repeat("_*", 10_000), Marks(1)),
        ["bold words"] = (Repeat("**a** ", 20_000), Marks(1)),
        ["emphasis never closed"] = (Repeat("_a ~~b ", 20_000), Marks(1)),
        ["bullets that go on with a paragraph"] = ("a\n" + Repeat("    - [a](\n", 6_000), Marks(5_002)),
        ["numbers that go on with a paragraph"] = ("a\n" + Repeat("2. [a](\n", 6_000), Marks(5_002)),
        ["a bullet behind a tab goes on with a paragraph"] = (Repeat("*a \n\t- x\n", 6_000), Marks(10_001)),
        ["an empty bullet goes on with a paragraph"] = (Repeat("*a \n* \t\n", 6_000), Marks(10_001)),
        ["many paragraphs of marks"] = (Repeat(Repeat("*a ", 2_000) + "\n\n", 20), Marks(13)),
        ["comments never closed"] = (Repeat("a <!--", 20_000), "more than 500 of its comments do not end within 1000 characters of their line"),
        ["instructions never closed"] = (Repeat("a <? >", 20_000), "more than 500 of its comments do not end within 1000 characters of their line"),
        ["sections of characters never closed"] = (Repeat("a\n<![CDATA[ > -->", 600), "more than 500 of its comments do not end within 1000 characters of their line"),
        ["comments that end far away"] = (Repeat("a <!--", 50_000) + "-->", "more than 500 of its comments do not end within 1000 characters of their line"),
        ["definitions"] = (Repeat("[a]: b\n\n", 20_000), "more than 10000 of its lines begin with a bracket"),
        ["underlined headings"] = (Repeat("a\n---\n", 20_000), "more than 10000 of its lines underline the line above"),
        ["double underlines"] = (Repeat("=== \n", 20_000), "more than 10000 of its lines underline the line above"),
    };

    private static readonly Dictionary<string, (string Markdown, int Lines)> ReadTexts = new()
    {
        ["broken table"] = (Repeat("| 14:00 | The cache refused writes |\n", 20_000), 20_000),
        ["table"] = ("| Time | Event |\n|---|---|\n" + Repeat("| 14:00 | The cache refused writes |\n", 20_000), 20_001),
        ["table with bold times"] = ("| Time | Event |\n|---|---|\n" + Repeat("| **14:00** | The cache refused writes |\n", 2_000), 2_001),
        ["timeline"] = (Repeat("- 14:00 UTC a\n", 50_000), 50_000),
        ["timeline with bold times and links"] = (Repeat("- **14:00** see [the log](https://example.com)\n", 10_000), 10_000),
        ["timeline with wide bullets"] = (Repeat("-   **14:00** see [the log](https://example.com)\n", 10_000), 10_000),
        ["bold headings"] = (Repeat("## **Timeline**\n", 6_000), 6_000),
        ["sections of one name"] = (Repeat("## Description\n\n", 20_000), 20_000),
        ["names with underscores, and products"] = (Repeat("free_disk_space_of_node 2 * 3\n", 10_000), 10_000),
        ["paragraphs with marks"] = (Repeat("**14:00** see [the log](https://example.com)\n\n", 10_000), 10_000),
        ["one line of words"] = (Repeat("a ", 1_500_000), 1),
        ["one word"] = (Repeat("a", 3_000_000), 1),
        ["comments"] = ("a " + Repeat("<!-- 14:00 -->\n<!X> <? a ?>", 20_000), 1),
        ["tags never closed"] = (Repeat("<div>", 50_000), 0),
    };

    public static TheoryData<string> Refused => [.. RefusedTexts.Keys];

    public static TheoryData<string> Read => [.. ReadTexts.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatTheParserCannotTake_IsRefusedWithItsReason(string name)
    {
        var (markdown, reason) = RefusedTexts[name];
        var finding = Assert.Single(Lint(markdown));
        Assert.Equal(("PML0002", $"This file is not linted: {reason}. Simplify the Markdown, or exclude the file."), (finding.Id, finding.Message));
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void WhatIsOnlyLong_IsRead(string name)
    {
        var (markdown, lines) = ReadTexts[name];
        var postmortem = PostmortemBinder.Bind(new SourceText(markdown), out var refusal);
        Assert.Null(refusal);
        Assert.Equal(lines, postmortem!.Lines.Length);
        Assert.DoesNotContain(Lint(markdown), d => d.Id is "PML0002" or "PML0010");
    }

    private static string Marks(int line) => string.Create(CultureInfo.InvariantCulture, $"its brackets and emphasis marks up to line {line} are more than the parser takes in time");

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static string Staircase(string item, int steps) => string.Concat(Enumerable.Range(0, steps).Select(i => new string(' ', 2 * i) + item + "\n"));

    private static IReadOnlyList<Diagnostic> Lint(string markdown)
    {
        IReadOnlyList<Diagnostic> findings = [];
        var thread = new Thread(() => findings = new Linter(RuleCatalog.All, readsAnything: true).Lint(new SourceText(markdown), Everything), SmallStack);
        thread.Start();
        thread.Join();
        return findings;
    }
}
