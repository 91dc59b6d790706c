using PostmortemLint.Prose;

namespace PostmortemLint.Tests.Prose;

public class NumeralTests
{
    [Theory]
    [InlineData("12|", 12.0)]
    [InlineData("12|.", 12.0)]
    [InlineData("1,200,000| users", 1200000.0)]
    [InlineData("1,200.25|", 1200.25)]
    [InlineData("99.5|%", 99.5)]
    [InlineData("99,5|%", 99.5)]
    [InlineData("0,125|", 0.125)]
    [InlineData("1,2000|", 1.2)]
    [InlineData("12345678901|", 12345678901.0)]
    [InlineData("5|, 6", 5.0)]
    [InlineData("1.2.3|", null)]
    [InlineData("1,2,3|", null)]
    [InlineData("1.200,5|", null)]
    [InlineData("|.5", null)]
    [InlineData("|x5", null)]
    public void Value_IsOfTheNumberUpToTheBar(string marked, double? expected)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var cursor = new Cursor(text, 0, text.Length);
        Assert.Equal((expected, marked.IndexOf('|', StringComparison.Ordinal)), (Numeral.TakeValue(ref cursor), cursor.At));
    }

    [Fact]
    public void End_HidesWhatFollows()
    {
        var cursor = new Cursor("12,345", 0, 4);
        Assert.Equal((12.3, 4), (Numeral.TakeValue(ref cursor), cursor.At));
    }
}
