using PostmortemLint.Prose;

namespace PostmortemLint.Tests.Prose;

public class CursorTests
{
    [Theory]
    [InlineData("5", 1, 2, 5)]
    [InlineData("05x", 1, 2, 5)]
    [InlineData("1400", 4, 4, 1400)]
    [InlineData("999999999", 1, 9, 999999999)]
    public void Number_IsTaken(string text, int least, int most, int expected)
    {
        var cursor = new Cursor(text, 0, text.Length);
        Assert.True(cursor.TryReadNumber(least, most, out var value));
        Assert.Equal((expected, text.TrimEnd('x').Length), (value, cursor.At));
    }

    [Theory]
    [InlineData("x5", 1, 2)]
    [InlineData("123", 1, 2)]
    [InlineData("5", 2, 2)]
    [InlineData("", 1, 2)]
    [InlineData("9999999999", 1, 9)]
    public void OtherNumbers_AreLeft(string text, int least, int most)
    {
        var cursor = new Cursor(text, 0, text.Length);
        Assert.False(cursor.TryReadNumber(least, most, out _));
        Assert.Equal(0, cursor.At);
    }

    [Fact]
    public void Word_IsTakenWholeAndCaseAside()
    {
        var cursor = new Cursor("PM2 pm", 0, 6);
        Assert.False(cursor.TryTakeWord("pm"));
        cursor.At = 3;
        Assert.Equal(1, cursor.SkipSpaces());
        Assert.True(cursor.TryTakeWord("PM"));
        Assert.True(cursor.IsAtEnd);
    }

    [Fact]
    public void End_HidesWhatFollows()
    {
        var cursor = new Cursor("a14", 1, 2);
        Assert.Equal(('a', '1', '\0', 1), (cursor.Previous, cursor.Current, cursor.Peek(1), cursor.CountDigits()));
        Assert.True(cursor.TryTakeAny("01"));
        Assert.Equal('\0', cursor.Current);
        Assert.False(cursor.TryTake('\0'));
        Assert.False(cursor.TryTakeAny("4"));
        Assert.Equal(0, cursor.TakeLetters().Length);
    }

    [Theory]
    [InlineData("## a", "#", 2)]
    [InlineData("- # a", "-# ", 4)]
    [InlineData("a", "#", 0)]
    [InlineData("##", "#", 2)]
    public void Characters_AreSkippedAsLongAsTheyFollow(string text, string characters, int expected)
    {
        var cursor = new Cursor(text, 0, text.Length);
        Assert.Equal(expected, cursor.SkipAny(characters));
        Assert.Equal(expected, cursor.At);
    }

    [Theory]
    [InlineData("a --> b", "-->", 5)]
    [InlineData("a </SCRIPT>b", "</script>", 11)]
    [InlineData("a -- b", "-->", 6)]
    [InlineData("", "-->", 0)]
    public void Sign_IsSkippedWithAllBeforeIt(string text, string sign, int expected)
    {
        var cursor = new Cursor(text, 0, text.Length);
        cursor.SkipPast(sign);
        Assert.Equal(expected, cursor.At);
    }

    [Fact]
    public void Sign_IsNotSeenBeyondTheEnd()
    {
        var cursor = new Cursor("<!-- a -->", 0, 9);
        Assert.True(cursor.IsAt("<!--"));
        Assert.False(cursor.IsAt("<!--a"));
        cursor.SkipPast("-->");
        Assert.Equal(9, cursor.At);
        Assert.False(cursor.IsAt(">"));
    }

    [Fact]
    public void Digit_IsFoundAndAllAreTaken()
    {
        var cursor = new Cursor("ab 12345678901 c", 0, 16);
        Assert.True(cursor.SkipToDigit());
        Assert.Equal((3, 11), (cursor.At, cursor.TakeDigits().Length));
        Assert.False(cursor.SkipToDigit());
        Assert.True(cursor.IsAtEnd);
    }

    [Theory]
    [InlineData("2024-06-05T14:00", 11, "0T", "00:00", true)]
    [InlineData("05/Jun/2024:14:00", 12, "a/0000:", "00", true)]
    [InlineData("14:00", 0, "0", "00:00", false)]
    [InlineData("x14:0", 1, "a", "00:00", false)]
    public void Shape_IsOfWhatFollowsAndOfWhatIsBefore(string text, int at, string before, string after, bool isBoth)
    {
        var cursor = new Cursor(text, at, text.Length);
        Assert.Equal(isBoth, cursor.IsAfterShape(before) && cursor.IsAtShape(after));
    }

    [Fact]
    public void GoingBack_PassesWhereReadingBegan()
    {
        var cursor = new Cursor("Wed the, 5", 9, 10);
        Assert.Equal(1, cursor.SkipSpacesBack());
        Assert.False(cursor.TryTakeWordBack("the"));
        Assert.True(cursor.TryTakeAnyBack(",."));
        Assert.False(cursor.TryTakeWordBack("he"));
        Assert.True(cursor.TryTakeWordBack("THE"));
        Assert.Equal(1, cursor.SkipSpacesBack());
        Assert.Equal(3, cursor.TakeLettersBack().Length);
        Assert.False(cursor.TryTakeAnyBack("W"));
    }

    [Fact]
    public void Text_IsTakenToTheLetter()
    {
        var cursor = new Cursor("Asia/Tokyo9 \n-x", 0, 15);
        Assert.False(cursor.TryTakeText("asia/"));
        Assert.True(cursor.TryTakeText("Asia/"));
        Assert.Equal(6, cursor.TakeWord().Length);
        Assert.Equal(3, cursor.SkipAny(" -\n"));
        Assert.False(cursor.TryTakeText("xyz"));
    }
}
