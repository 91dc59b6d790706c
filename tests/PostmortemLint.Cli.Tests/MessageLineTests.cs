namespace PostmortemLint.Cli.Tests;

/// <summary>What the tool says of a name that would have an effect on a terminal.</summary>
public sealed class MessageLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a\u001b[31m.md", "a\\u001b[31m.md")]
    [InlineData("a\nb", "a\\u000ab")]
    [InlineData("a\u202eb", "a\\u202eb")]
    [InlineData("\n::error::x", "\\u000a::error::x")]
    [InlineData("\u200e::error::x", "\\u200e::error::x")]
    [InlineData("##vso[task]", "##vso [task]")]
    public void Name_IsSafe_AndCanBeToldFromOthers(string name, string shown) => Assert.Equal(shown, MessageLine.Of(name));

    // An attribute cannot hold half of a pair.
    [Fact]
    public void HalfOfAPair_IsWrittenAsItsNumber()
    {
        Assert.Equal("a\\ud83d", MessageLine.Of("a\ud83d"));
        Assert.Equal("\\udd25a", MessageLine.Of("\udd25a"));
        Assert.Equal("\\udd25🔥\\ud83d", MessageLine.Of("\udd25🔥\ud83d"));
    }

    [Theory]
    [InlineData("Ünglück 停電 🔥.md")]
    [InlineData("C:\\docs\\a.md")]
    [InlineData("a\tb")]
    [InlineData("")]
    public void OtherText_StaysAsItIs(string text) => Assert.Equal(text, MessageLine.Of(text));

    [Theory]
    [InlineData("check", "a\u001bb")]
    [InlineData("config", "a\u001bb/c.md")]
    [InlineData("explain", "a\u001bb")]
    [InlineData("a\u001bb")]
    [InlineData("check", ".", "--format", "a\u001bb")]
    [InlineData("check", ".", "--output", "a\u001bb/report")]
    public void NoMessage_HasAReplacementCharacter(params string[] arguments)
    {
        var error = Tool.Run(folder, arguments).Error;
        Assert.Contains("a\\u001bb", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', error);
    }
}
