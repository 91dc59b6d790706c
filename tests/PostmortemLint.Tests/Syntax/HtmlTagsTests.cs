using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Syntax;

/// <summary>The examples beside the names in html-tags.txt, and tags that cannot be judged by their name.</summary>
public class HtmlTagsTests
{
    public static TheoryData<string, string, bool> Examples()
    {
        var (examples, list) = (new TheoryData<string, string, bool>(), "");
        foreach (var line in WordTable.Lines(HtmlTags.TablePath))
            if (line[0] == '[')
                list = line.Trim('[', ']');
            else if (line.StartsWith("yes:", StringComparison.Ordinal))
                examples.Add(list, line[4..].Trim(), true);
            else if (line.StartsWith("no:", StringComparison.Ordinal))
                examples.Add(list, line[3..].Trim(), false);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsReadAsItsListSays(string list, string example, bool expected) =>
        Assert.Equal(expected, list == "known" ? !HtmlTags.IsUnknown(example) : HtmlTags.EndsLine(example));

    [Theory]
    [InlineData("<")]
    [InlineData("<>")]
    [InlineData("</service>")]
    [InlineData("<1>")]
    [InlineData("<Chart data=\"a\">")]
    [InlineData("<svg:chart>")]
    [InlineData("<Chart/>")]
    public void Other_MayBeOfAFramework(string tag) => Assert.False(HtmlTags.IsUnknown(tag));
}
