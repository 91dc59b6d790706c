using System.Globalization;
using NodaTime;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Time;

public class DurationReaderTests
{
    [Theory]
    [InlineData("90 minutes", "90 minutes=5400")]
    [InlineData("90min", "90min=5400")]
    [InlineData("90-minute outage", "90-minute=5400")]
    [InlineData("1h 30m", "1h 30m=5400")]
    [InlineData("1h30m", "1h30m=5400")]
    [InlineData("1 hour, 30 minutes and 5 seconds", "1 hour, 30 minutes and 5 seconds=5405")]
    [InlineData("1 hour, and 30 minutes", "1 hour, and 30 minutes=5400")]
    [InlineData("30 minutes 1 hour", "30 minutes=1800; 1 hour=3600")]
    [InlineData("5 minutes, 5 minutes", "5 minutes=300; 5 minutes=300")]
    [InlineData("1 hour or 30 minutes", "1 hour=3600; 30 minutes=1800")]
    [InlineData("1 h 50", "1 h 50=6600")]
    [InlineData("(1h50)", "1h50=6600")]
    [InlineData("1h45 of silence", "1h45=6300")]
    [InlineData("1h20-long", "1h20=4800")]
    [InlineData("2h05m", "2h05m=7500")]
    [InlineData("1h45min of it", "1h45min=6300")]
    [InlineData("1h200 of it", "1h=3600")]
    [InlineData("1h45x", "1h=3600")]
    [InlineData("1h45.5", "1h=3600")]
    [InlineData("1 h 20 users", "1 h=3600")]
    [InlineData("2 hours 05, and", "2 hours 05=7500")]
    [InlineData("six hours ten.", "six hours ten=22200")]
    [InlineData("3 hours twenty-five", "3 hours twenty-five=12300")]
    [InlineData("2 hours 14:00", "2 hours=7200")]
    [InlineData("2 hours 40 users", "2 hours=7200")]
    [InlineData("2 hours 5.", "2 hours=7200")]
    [InlineData("2 hours 40.5", "2 hours=7200")]
    [InlineData("2 hours 75.", "2 hours=7200")]
    [InlineData("2 days 10.", "2 days=172800")]
    [InlineData("2   Second", "")]
    [InlineData("1.5 hours", "1.5 hours=5400")]
    [InlineData("1.25 h", "1.25 h=4500")]
    [InlineData("1,5 hours", "1,5 hours=5400")]
    [InlineData("1,200 minutes", "1,200 minutes=72000")]
    [InlineData("1,2,3 minutes", "")]
    [InlineData("an hour", "an hour=3600")]
    [InlineData("an hour and a half", "an hour and a half=5400")]
    [InlineData("one and a half hours", "one and a half hours=5400")]
    [InlineData("1½ hours", "1½ hours=5400")]
    [InlineData("2 ½ hours", "2 ½ hours=9000")]
    [InlineData("two-and-a-half hours", "two-and-a-half hours=9000")]
    [InlineData("twenty-five minutes", "twenty-five minutes=1500")]
    [InlineData("Forty five minutes", "Forty five minutes=2700")]
    [InlineData("ten five minutes", "five minutes=300")]
    [InlineData("twenty ten minutes", "ten minutes=600")]
    [InlineData("three days", "three days=259200")]
    [InlineData("2 weeks", "2 weeks=1209600")]
    [InlineData("eleven hrs", "eleven hrs=39600")]
    [InlineData("sixty secs", "sixty secs=60")]
    [InlineData("45\nminutes", "45\nminutes=2700")]
    [InlineData("for 999999 hours", "")]
    [InlineData("a second", "")]
    [InlineData("a minute", "a minute=60")]
    [InlineData("14:30 minutes", "")]
    [InlineData("3 minutely jobs", "")]
    [InlineData("3 users, two minds, 5", "")]
    [InlineData("the hours", "")]
    [InlineData("half an hour", "half an hour=1800")]
    [InlineData("half-an-hour", "half-an-hour=1800")]
    [InlineData("half\nan hour", "half\nan hour=1800")]
    [InlineData("half-hour", "half-hour=1800")]
    [InlineData("half all hours", "")]
    [InlineData("half a", "")]
    [InlineData("half", "")]
    [InlineData("a quarter of an hour", "")]
    [InlineData("three quarters of an hour", "")]
    [InlineData("the better part of a day", "")]
    [InlineData("an outage of an hour", "an hour=3600")]
    [InlineData("half a day, half a dozen hours", "half a day=43200")]
    public void Lengths_AreRead(string prose, string expected) => Assert.Equal(
        expected,
        string.Join("; ", DurationReader.Read(prose, new TextSpan(0, prose.Length)).Select(d => string.Join("=", prose.Substring(d.Span.Start, d.Span.Length), d.Duration.TotalSeconds.ToString(CultureInfo.InvariantCulture)))));

    [Theory]
    [InlineData("60 minutes", 65, true)]
    [InlineData("60 minutes", 66, false)]
    [InlineData("60 minutes", 55, true)]
    [InlineData("60 minutes", 54, false)]
    [InlineData("1 hour", 89, true)]
    [InlineData("1 hour", 90, false)]
    [InlineData("an hour and a half", 105, true)]
    [InlineData("an hour and a half", 106, false)]
    public void Covers_ReachesHalfAUnitOrFiveMinutes(string prose, int minutes, bool covers) => Assert.Equal(covers, Only(prose).Covers(Duration.FromMinutes(minutes), isApproximate: false, '\0'));

    [Theory]
    [InlineData("100 minutes", 115, true)]
    [InlineData("100 minutes", 118, false)]
    [InlineData("100 minutes", 85, true)]
    [InlineData("100 minutes", 84, false)]
    public void Covers_OfAnApproximateOneReachesFurther(string prose, int minutes, bool covers) => Assert.Equal(covers, Only(prose).Covers(Duration.FromMinutes(minutes), isApproximate: true, '\0'));

    [Theory]
    [InlineData('>', 300, true)]
    [InlineData('>', 30, false)]
    [InlineData('<', 30, true)]
    [InlineData('<', 300, false)]
    public void Covers_OfABoundReachesOneWay(char bound, int minutes, bool covers) => Assert.Equal(covers, Only("100 minutes").Covers(Duration.FromMinutes(minutes), isApproximate: false, bound));

    [Theory]
    [InlineData(119, "119 minutes")]
    [InlineData(120, "2 h 0 min")]
    [InlineData(2879, "47 h 59 min")]
    [InlineData(2880, "2 d 0 h")]
    [InlineData(3000, "2 d 2 h")]
    [InlineData(1, "1 minute")]
    public void Describe_TakesTheUnitsThatFit(int minutes, string expected) => Assert.Equal(expected, DurationMention.Describe(Duration.FromMinutes(minutes)));

    private static DurationMention Only(string prose) => Assert.Single(DurationReader.Read(prose, new TextSpan(0, prose.Length)));
}
