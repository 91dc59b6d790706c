using PostmortemLint.Evidence;
using PostmortemLint.Output;

namespace PostmortemLint.Tests.Output;

public class JsonWriterTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("say \"no\" \\ yes", """
                                     "say \"no\" \\ yes"
                                     """)]
    [InlineData("a\nb\tc\u0001", """
                                 "a\nb\u0009c\u0001"
                                 """)]
    [InlineData("Ünglück 事故 😀", "\"Ünglück 事故 😀\"")]
    public void Text_IsQuoted(string text, string json) => Assert.Equal(json, JsonWriter.Quote(text));

    [Fact]
    public void HalfOfAPair_IsEscaped() => Assert.Equal("\"\\ude00\\ud83d\"", JsonWriter.Quote("\ude00\ud83d"));

    [Fact]
    public void Nesting_IsIndented()
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            json.Property("a", 1).Array("none", () => { }).Array("two", () => json.Element("x").Element("y"));
            json.Array("objects", () => json.Object(() => json.Property("b", true)).Object(() => { }));
        });
        Assert.Equal(
            """
            {
              "a": 1,
              "none": [],
              "two": [
                "x",
                "y"
              ],
              "objects": [
                {
                  "b": true
                },
                {}
              ]
            }

            """.ReplaceLineEndings("\n"),
            json.ToString());
    }
}
