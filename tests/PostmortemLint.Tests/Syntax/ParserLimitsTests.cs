using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Syntax;

public class ParserLimitsTests
{
    // An overflow of the stack kills the build; half a megabyte is what macOS gives a thread that asks for nothing.
    private const int SmallStack = 512 * 1024;

    private static readonly DocumentSettings Everything = new(new RunSettings { Mode = RuleMode.All }, []);

    // By name, since a test's name holds its arguments, and these are megabytes.
    private static readonly Dictionary<string, (string Markdown, string Reason)> RefusedTexts = new()
    {
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
        ["a bullet after a tab goes on with a paragraph"] = (Repeat("*a \n\t- x\n", 6_000), Marks(10_001)),
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

    public static TheoryData<string> Refused => [.. RefusedTexts.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatTheParserCannotTake_IsRefusedWithItsReason(string name)
    {
        var (markdown, reason) = RefusedTexts[name];
        AssertRefused(markdown, reason);
    }

    [Theory]
    [InlineData("[a]: b\n\n", 10_000, null)]
    [InlineData("[a]: b\n\n", 10_001, "more than 10000 of its lines begin with a bracket")]
    [InlineData("  [a]: b\n\n", 10_001, "more than 10000 of its lines begin with a bracket")]
    [InlineData("a [a]: b\n\n", 10_001, null)]
    [InlineData("a\n---\n", 10_000, null)]
    [InlineData("a\n---\n", 10_001, "more than 10000 of its lines underline the line above")]
    [InlineData("a\n  -- \t\n", 10_001, "more than 10000 of its lines underline the line above")]
    [InlineData("a\n=\n", 10_001, "more than 10000 of its lines underline the line above")]
    [InlineData("a\n-=-\n", 10_001, null)]
    [InlineData("a\n- a\n", 10_001, null)]
    [InlineData("a\n~~~\n", 10_001, null)]
    [InlineData("[", 5_000, null)]
    [InlineData("[", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("[\n", 5_001, "its brackets and emphasis marks up to line 5001 are more than the parser takes in time")]
    [InlineData("[]", 5_000, null)]
    [InlineData("*a ", 5_000, null)]
    [InlineData("*a ", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("a* ", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("~a ", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("_a ", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("a_ ", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("a_a ", 5_001, null)]
    [InlineData("a*a ", 5_001, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("a * ", 5_001, null)]
    [InlineData("***a ", 2_500, null)]
    [InlineData("***a ", 2_501, "its brackets and emphasis marks up to line 1 are more than the parser takes in time")]
    [InlineData("**a ", 5_000, null)]
    [InlineData("<a>", 5_001, null)]
    [InlineData("a\n<!-- \n", 500, null)]
    [InlineData("a\n<!-- \n", 501, "more than 500 of its comments do not end within 1000 characters of their line")]
    [InlineData("a <!-- b -->\n", 501, null)]
    [InlineData("a <!-- > ?> ]]>\n", 501, "more than 500 of its comments do not end within 1000 characters of their line")]
    [InlineData("a <? ?>\n", 501, null)]
    [InlineData("a <? > --> ]]>\n", 501, "more than 500 of its comments do not end within 1000 characters of their line")]
    [InlineData("a <![CDATA[ ]]>\n", 501, null)]
    [InlineData("a <![CDATA[ > --> ?>\n", 501, "more than 500 of its comments do not end within 1000 characters of their line")]
    [InlineData("a <!X >\n", 501, null)]
    [InlineData("a <!X --\n", 501, "more than 500 of its comments do not end within 1000 characters of their line")]
    [InlineData("a <\n", 501, null)]
    [InlineData("a <b\n", 501, null)]
    [InlineData("a <!-- \n b -->\n", 501, "more than 500 of its comments do not end within 1000 characters of their line")]
    public void Bounds_AreReachedAndNotPassed(string part, int times, string? reason) => Assert.Equal(reason, Check(Repeat(part, times)));

    [Theory]
    [InlineData(400, "- a", false)]
    [InlineData(401, "- a", true)]
    [InlineData(401, "* a", true)]
    [InlineData(401, "+ a", true)]
    [InlineData(401, "> a", true)]
    [InlineData(401, "0. a", true)]
    [InlineData(401, "9. a", true)]
    [InlineData(401, "a", false)]
    [InlineData(401, ":", false)]
    public void Indent_OfAListHasABound(int columns, string item, bool isRefused) =>
        Assert.Equal(isRefused ? "its lists are indented by more than 400 columns" : null, Check("a\n" + new string(' ', columns) + item));

    [Theory]
    [InlineData(3_535, false)]
    [InlineData(3_536, true)]
    public void Marks_OfAllParagraphsCountBySquares(int marks, bool isRefused) => Assert.Equal(isRefused, Check(Repeat("[", marks) + "\n\n" + Repeat("[", marks)) is not null);

    [Theory]
    [InlineData("# ", true)]
    [InlineData("###### ", true)]
    [InlineData("   # ", true)]
    [InlineData("- ", true)]
    [InlineData("* ", true)]
    [InlineData("+ ", true)]
    [InlineData("   - ", true)]
    [InlineData("\n", true)]
    [InlineData("    \n", true)]
    [InlineData("####### ", false)]
    [InlineData("#", false)]
    [InlineData("    # ", false)]
    [InlineData("\t- ", false)]
    [InlineData(" \t# ", false)]
    [InlineData("    - ", false)]
    [InlineData("-", false)]
    [InlineData("- \n", false)]
    [InlineData("-  \n", false)]
    [InlineData("#\n", false)]
    [InlineData("1. ", false)]
    [InlineData("> ", false)]
    [InlineData("> - ", false)]
    [InlineData("", false)]
    public void Marks_CountAnewAfterWhatEndsAParagraph(string opener, bool endsParagraph) => Assert.Equal(!endsParagraph, Check(Repeat($"{opener}{Repeat("[", 50)}\n", 120)) is not null);

    [Theory]
    [InlineData("<!--", "-->", 993, false)]
    [InlineData("<!--", "-->", 994, true)]
    [InlineData("<?", "?>", 996, false)]
    [InlineData("<?", "?>", 997, true)]
    public void Comment_MayBeAThousandCharactersLong(string opener, string closer, int characters, bool isRefused) =>
        Assert.Equal(isRefused, Check(Repeat($"a {opener}{new string('b', characters)}{closer}\n", 501)) is not null);

    private static string? Check(string markdown) => ParserLimits.Check(new SourceText(markdown));

    private static string Marks(int line) => string.Create(CultureInfo.InvariantCulture, $"its brackets and emphasis marks up to line {line} are more than the parser takes in time");

    internal static void AssertRefused(string markdown, string reason)
    {
        var finding = Assert.Single(Lint(markdown));
        Assert.Equal(("PML0002", $"This file is not linted: {reason}. Simplify the Markdown, or exclude the file."), (finding.Id, finding.Message));
    }

    internal static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static string Staircase(string item, int steps) => string.Concat(Enumerable.Range(0, steps).Select(i => new string(' ', 2 * i) + item + "\n"));

    internal static IReadOnlyList<Diagnostic> Lint(string markdown)
    {
        IReadOnlyList<Diagnostic> findings = [];
        var thread = new Thread(() => findings = new Linter(RuleCatalog.All, readsAnything: true).Lint(new SourceText(markdown), Everything), SmallStack);
        thread.Start();
        thread.Join();
        return findings;
    }
}
