using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("timeline", "timeline", 0)]
    [InlineData("timline", "timeline", 1)]
    [InlineData("timelline", "timeline", 1)]
    [InlineData("timelime", "timeline", 1)]
    [InlineData("timeilne", "timeline", 1)]
    [InlineData("tmieilne", "timeline", 2)]
    [InlineData("Timeline", "timeline", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("ca", "abc", 3)]
    public void Slips_AreCountedOnce(string a, string b, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(a, b));
        Assert.Equal(expected, EditDistance.Between(b, a));
    }

    [Theory]
    [InlineData("Sumary", 1, "Summary")]
    [InlineData("summery", 1, "Summary")]
    [InlineData("cuases", 1, "causes")]
    [InlineData("Sumery", 1, null)]
    [InlineData("Sumery", 2, "Summary")]
    [InlineData("fix", 2, null)]
    public void Nearest_HasTheFewestSlips(string word, int most, string? expected) =>
        Assert.Equal(expected, EditDistance.Nearest(word, ["clauses", "causes", "Summary"], most));

    [Fact]
    public void FirstOfEquals_IsNearest() => Assert.Equal("cat", EditDistance.Nearest("hat", ["cat", "bat"], 1));
}
