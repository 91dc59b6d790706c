using PostmortemLint.Syntax;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Syntax;

/// <summary>The examples beside the names in html-tags.txt, and tags that cannot be judged by their name.</summary>
public class HtmlTagsTests
{
    public static TheoryData<string, string, bool> All => Examples.Of(HtmlTags.TablePath);

    [Theory]
    [MemberData(nameof(All))]
    public void Example_IsReadAsItsListSays(string list, string example, bool expected) =>
        Assert.Equal(expected, list == "known" ? !HtmlTags.IsUnknown(example) : HtmlTags.EndsLine(example));

    [Theory]
    [InlineData("<")]
    [InlineData("<>")]
    [InlineData("</service>")]
    [InlineData("<1>")]
    [InlineData("<Chart data=\"a\">")]
    [InlineData("<app:chart>")]
    [InlineData("<Chart/>")]
    public void Other_MayBeOfAFramework(string tag) => Assert.False(HtmlTags.IsUnknown(tag));
}
