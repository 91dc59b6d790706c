using PostmortemLint.Time;

namespace PostmortemLint.Tests.Time;

public class TimeRangeTests
{
    [Theory]
    [InlineData("from 14:00 to 15:00")]
    [InlineData("14:00–15:00")]
    [InlineData("14:00 UTC - 15:00 UTC")]
    [InlineData("14:00 (UTC) until 15:00")]
    [InlineData("2 - 3 PM")]
    public void RangeWord_JoinsTwoTimes(string prose)
    {
        var times = ClockTimeReader.Read(prose);
        Assert.Equal(new TimeRange(times[0], times[1]), TimeRange.Of(prose, times[0], times[1]));
    }

    [Theory]
    [InlineData("14:00, 15:00")]
    [InlineData("14:00 UTC (15:00 CET)")]
    [InlineData("14:00 or 15:00")]
    [InlineData("14:00: errors to 15:00")]
    [InlineData("14:00                                to 15:00")]
    [InlineData("14:00. To 15:00")]
    public void OtherWords_DoNot(string prose)
    {
        var times = ClockTimeReader.Read(prose);
        Assert.Null(TimeRange.Of(prose, times[0], times[1]));
    }

    [Theory]
    [InlineData("14:00 it broke", 5, 5)]
    [InlineData("14:00 UTC it broke", 9, 9)]
    [InlineData("14:00 (UTC) it broke", 10, 10)]
    [InlineData("14:00 - 15:00 UTC", 5, 17)]
    [InlineData("14:00, 15:00 UTC", 5, 16)]
    [InlineData("14:00 UTC - 15:00", 9, 9)]
    [InlineData("UTC 14:00 it broke", 9, 9)]
    [InlineData("2:05 PM EAT", 11, 11)]
    public void End_IsAfterTheZone(string prose, int end, int endOfSharedZone)
    {
        var time = ClockTimeReader.Read(prose)[0];
        Assert.Equal((end, endOfSharedZone), (time.End, time.EndOfSharedZone));
    }
}
