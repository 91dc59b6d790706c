using NodaTime;
using PostmortemLint.Evidence;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Time;

public class ZoneTests
{
    [Theory]
    [InlineData("in UTC now", "UTC")]
    [InlineData("in utc now", "utc")]
    [InlineData("in Gmt now", "Gmt")]
    [InlineData("UTC+2", "UTC+2")]
    [InlineData("UTC +05:30 now", "UTC +05:30")]
    [InlineData("GMT-0330", "GMT-0330")]
    [InlineData("UTC+14", "UTC+14")]
    [InlineData("UTC+15", "UTC")]
    [InlineData("UTC+3x", "UTC")]
    [InlineData("UTC-10:00 UTC", "UTC")]
    [InlineData("cest", "cest")]
    [InlineData("eat it, est", "est")]
    [InlineData("at Europe/Berlin time", "Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires.", "America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+3", "Etc/GMT+3")]
    [InlineData("Pacific Standard Time", "Pacific Standard Time")]
    [InlineData("the Start Time", "")]
    [InlineData("BOUTC and UTCX", "")]
    [InlineData("AWSTX, met, wet", "")]
    public void Zones_AreFound(string prose, string expected) => Assert.Equal(expected, ZoneReader.Find(prose, 0, prose.Length)?.Name ?? "");

    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("CEST", 120)]
    [InlineData("UTC+2", 120)]
    [InlineData("-07:00", -420)]
    [InlineData("+0530", 330)]
    [InlineData("UTC−3:30", -210)]
    [InlineData("Pacific Daylight Time", -420)]
    [InlineData("CST", null)]
    [InlineData("Europe/Berlin", null)]
    [InlineData("Saint-Denis", null)]
    [InlineData("Etc/GMT+5", -300)]
    [InlineData("Etc/GMT-3", 180)]
    [InlineData("Z", 0)]
    [InlineData("gmt", 0)]
    [InlineData("PST", -480)]
    [InlineData("GMT-03:00", -180)]
    [InlineData("UTC+5:30", 330)]
    [InlineData("UTC−7", -420)]
    [InlineData("IST", null)]
    [InlineData("PT", null)]
    [InlineData("Pacific Time", null)]
    public void Offset_IsOneOrNone(string name, int? minutes) => Assert.Equal(minutes, ZoneCatalog.OffsetOf(name));

    [Theory]
    [InlineData("UTC", "CEST", 120)]
    [InlineData("CEST", "UTC", -120)]
    [InlineData("IST", "IST", 0)]
    [InlineData("IST", "UTC", null)]
    [InlineData("UTC", "IST", null)]
    public void Shift_IsKnownWhereBothOffsetsAre(string a, string b, int? minutes) => Assert.Equal(minutes, ZoneCatalog.Between(Zone(a), Zone(b)));

    [Fact]
    public void Shift_OfAnUnknownZoneIsNone() => Assert.Equal((0, 0), (ZoneCatalog.Between(null, Zone("CEST")), ZoneCatalog.Between(Zone("CEST"), null)));

    [Theory]
    [InlineData("utc", "UTC", true)]
    [InlineData("UTC", "GMT", true)]
    [InlineData("PT", "Pacific Time", true)]
    [InlineData("PST", "PDT", true)]
    [InlineData("PT", "ET", false)]
    [InlineData("IST", "CST", false)]
    [InlineData("CET", "UTC", false)]
    public void Names_MayBeOfOnePlaceOrOffset(string a, string b, bool same) => Assert.Equal(same, ZoneCatalog.AreSame(a, b));

    [Theory]
    [InlineData("Times are UTC+5:30.", "IST", true)]
    [InlineData("In India it was night.", "IST", true)]
    [InlineData("In India it was night.", "CST", false)]
    [InlineData("Asia/Kolkata", "CST", true)]
    [InlineData("Indiana", "IST", false)]
    [InlineData("Indiana, and India", "IST", true)]
    [InlineData("XIndia", "IST", false)]
    [InlineData("It was slow.", "IST", false)]
    public void AmbiguousName_IsSettledByAnotherWord(string prose, string name, bool settled) => Assert.Equal(settled, ZoneCatalog.IsSettled(prose, name));

    [Theory]
    [InlineData("PST", "2024-06-05", "PDT UTC-7")]
    [InlineData("PDT", "2024-01-05", "PST UTC-8")]
    [InlineData("EDT", "2024-12-05", "EST UTC-5")]
    [InlineData("CET", "2024-08-05", "CEST UTC+2")]
    [InlineData("CEST", "2024-02-05", "CET UTC+1")]
    [InlineData("NZDT", "2024-06-05", "NZST UTC+12")]
    [InlineData("Pacific Daylight Time", "2024-01-05", "Pacific Standard Time UTC-8")]
    [InlineData("Central European Summer Time", "2024-01-05", "Central European Standard Time UTC+1")]
    [InlineData("Pacific Standard Time", "2024-07-10", "Pacific Daylight Time UTC-7")]
    [InlineData("PST", "2024-01-05", null)]
    [InlineData("PDT", "2024-07-10", null)]
    [InlineData("CST", "2024-06-05", null)]
    [InlineData("MST", "2024-06-05", null)]
    [InlineData("AEST", "2024-01-05", null)]
    [InlineData("GMT", "2024-06-05", null)]
    [InlineData("UTC", "2024-06-05", null)]
    [InlineData("", "2024-06-05", null)]
    public void NameInForce_OnADay(string name, string date, string? expected)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        Assert.Equal(expected, ZoneCatalog.InForce(name, day) is { } right ? $"{right.Name} {right.Offset}" : null);
    }

    [Theory]
    [InlineData("PST")]
    [InlineData("PDT")]
    public void DayOfTheChange_TakesBoth(string zone) => Assert.Null(ZoneCatalog.InForce(zone, new LocalDate(2024, 3, 10)));

    [Theory]
    [InlineData("PT", "America/Los_Angeles")]
    [InlineData("EST", "America/New_York")]
    [InlineData("pacific time", "America/Los_Angeles")]
    [InlineData("Central European Time", "Europe/Berlin")]
    [InlineData("Central European Summer Time", "Europe/Berlin")]
    [InlineData("Central Time", "America/Chicago")]
    [InlineData("Pacific Daylight Savings Time", "America/Los_Angeles")]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("Europe/Nowhere", null)]
    [InlineData("XT", null)]
    [InlineData("", null)]
    public void Place_HasTheClocksOfItsCity(string zone, string? id) => Assert.Equal(id, ZoneCatalog.PlaceOf(zone)?.Id);

    [Theory]
    [InlineData("All times are UTC. It broke in CET.", "UTC")]
    [InlineData("It broke in CET. All times are UTC.", "UTC")]
    [InlineData("Did CET matter? All times are UTC!", "UTC")]
    [InlineData("All times (e.g. of alerts) are UTC.", "UTC")]
    [InlineData("Time zone: local, Kigali", "Kigali")]
    [InlineData("Timestamps are taken from logs. The host is on CET.", null)]
    [InlineData("Overall times got worse in CET.", null)]
    [InlineData("Sometimes in CET nobody is awake.", null)]
    [InlineData("The alert came at night, UTC.", null)]
    public void Statement_IsReadInItsSentence(string prose, string? expected) =>
        Assert.Equal(expected, ZoneStatement.In(prose, new TextSpan(0, prose.Length))?.Name);

    private static Zone Zone(string name) => new(new TextSpan(0, name.Length), name);
}
