using NodaTime;

namespace PostmortemLint.Time;

/// <summary>A place whose clocks change twice a year, with the names that its time has.</summary>
/// <param name="Place">As its long names begin: "Pacific" of "Pacific Standard Time".</param>
/// <param name="Standard">The abbreviation of its standard time; null when other places use it as well, perhaps all year.</param>
/// <param name="Shared">The abbreviation of its standard time that other places use as well; null when there is none.</param>
/// <param name="Daylight">The abbreviation of its daylight saving time.</param>
/// <param name="Id">A city of it in the IANA database.</param>
internal sealed record SeasonalZone(string Place, string? Standard, string? Shared, string Daylight, string Id)
{
    /// <summary>"Pacific=PST=PDT=America/Los_Angeles", with "-" for a name that is left out, and "(CST)" for a shared one.</summary>
    public static SeasonalZone Parse(string entry)
    {
        var fields = entry.Split('=');
        var shared = fields[1][0] == '(' ? fields[1].Trim('(', ')') : null;
        var standard = shared is null && fields[1] != "-" ? fields[1] : null;
        return new SeasonalZone(fields[0], standard, shared, Daylight: fields[2], Id: fields[3]);
    }

    /// <summary>Whether <paramref name="zone"/> is one of its abbreviations.</summary>
    public bool IsCalled(string zone) => zone == Standard || zone == Daylight;

    /// <summary>"Pacific", "Pacific Time", "Pacific Daylight Savings Time".</summary>
    public bool IsPlaceOf(string zone) =>
        zone.StartsWith(Place, StringComparison.OrdinalIgnoreCase) && (zone.Length == Place.Length || zone[Place.Length] == ' ');

    /// <summary>
    /// The name and offset in force on <paramref name="date"/>, when <paramref name="zone"/> is the name of the other half of the year;
    /// null when it is right, or not a name of this place. On the day of the change both are right.
    /// </summary>
    /// <param name="zone">The name.</param>
    /// <param name="date">The day.</param>
    /// <param name="isShared">Whether a name that is <see cref="Shared"/> is of this place.</param>
    public (string Name, string Offset)? InForce(string zone, LocalDate date, bool isShared)
    {
        var saysDaylight = zone == Daylight || IsName(zone, DaylightName);
        var standard = Standard ?? (isShared ? Shared : null);
        var saysStandard = zone == standard || (Standard is not null && IsName(zone, StandardName));
        if (!saysDaylight && !saysStandard)
            return null;
        var clocks = DateTimeZoneProviders.Tzdb[Id];
        var interval = clocks.AtLeniently(date.AtMidnight()).GetZoneInterval();
        var isDaylight = interval.Savings != Offset.Zero;
        var isDayOfChange = interval.WallOffset != clocks.AtLeniently(date.PlusDays(1).AtMidnight()).Offset;
        return isDayOfChange || isDaylight == saysDaylight ? null : (NameLike(zone, isDaylight), Written(interval.WallOffset));
    }

    private string StandardName => $"{Place} Standard Time";

    private string DaylightName => $"{Place} {(Place.EndsWith("European", StringComparison.Ordinal) ? "Summer" : "Daylight")} Time";

    /// <summary>The abbreviation instead of an abbreviation, the long name instead of a long name.</summary>
    private string NameLike(string zone, bool isDaylight) =>
        zone.IndexOf(' ') > 0 ? (isDaylight ? DaylightName : StandardName) : isDaylight ? Daylight : Standard ?? StandardName;

    private static string Written(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds / 60);
        var clock = minutes % 60 == 0 ? $"{minutes / 60}" : $"{minutes / 60}:{minutes % 60:00}";
        return $"UTC{(offset.Seconds < 0 ? "-" : "+")}{clock}";
    }

    private static bool IsName(string zone, string name) => string.Equals(zone, name, StringComparison.OrdinalIgnoreCase);
}
