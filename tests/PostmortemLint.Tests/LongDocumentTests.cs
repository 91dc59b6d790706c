using PostmortemLint.Text;
using static PostmortemLint.Tests.Syntax.ParserLimitsTests;

namespace PostmortemLint.Tests;

public class LongDocumentTests
{
    private static readonly Dictionary<string, (string Markdown, int Lines)> Texts = new()
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
        ["heading that only qualifies"] = ("# " + Repeat("the ", 250_000), 1),
        ["one word"] = (Repeat("a", 3_000_000), 1),
        ["comments"] = ("a " + Repeat("<!-- 14:00 -->\n<!X> <? a ?>", 20_000), 1),
        ["tags never closed"] = (Repeat("<div>", 50_000), 0),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsOnlyLong_IsRead(string name)
    {
        var (markdown, lines) = Texts[name];
        var postmortem = Postmortem.Read(new SourceText(markdown), out var refusal);
        Assert.Null(refusal);
        Assert.Equal(lines, postmortem!.Page.Lines.Length);
        Assert.DoesNotContain(Lint(markdown), d => d.Id is "PML0002" or "PML0010");
    }

    [Theory]
    [InlineData(">")]
    [InlineData("1. ")]
    public void WhatIsNestedTooDeep_IsRefused(string part) => AssertRefused(Repeat(part, 20_000), "its Markdown is nested deeper than the parser goes");
}
