using NodaTime;

namespace PostmortemLint.Time;

/// <summary>What abbreviations and names of zones mean: their offsets, their other meanings, and whether they are in force on a day.</summary>
internal static class ZoneCatalog
{
    /// <summary>Names of standard and daylight saving time of one place, each right in one half of the year. Names that some place uses all year ("MST") or that mean another place as well ("CST") are left out.</summary>
    private static readonly (string Standard, string Daylight, string Place, string Id)[] Pairs =
    [
        ("PST", "PDT", "Pacific", "America/Los_Angeles"),
        ("EST", "EDT", "Eastern", "America/New_York"),
        ("", "CDT", "Central", "America/Chicago"),
        ("", "MDT", "Mountain", "America/Denver"),
        ("AKST", "AKDT", "Alaska", "America/Anchorage"),
        ("CET", "CEST", "Central European", "Europe/Berlin"),
        ("EET", "EEST", "Eastern European", "Europe/Athens"),
        ("WET", "WEST", "Western European", "Europe/Lisbon"),
        ("", "AEDT", "Australian Eastern", "Australia/Sydney"),
        ("NZST", "NZDT", "New Zealand", "Pacific/Auckland"),
    ];

    /// <summary>Offsets in minutes of names that have one meaning, or one that all of them share.</summary>
    private static readonly Dictionary<string, int> Offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["WET"] = 0,
        ["WAT"] = 60,
        ["CET"] = 60,
        ["WEST"] = 60,
        ["CAT"] = 120,
        ["SAST"] = 120,
        ["EET"] = 120,
        ["CEST"] = 120,
        ["EAT"] = 180,
        ["EEST"] = 180,
        ["MSK"] = 180,
        ["SGT"] = 480,
        ["HKT"] = 480,
        ["JST"] = 540,
        ["KST"] = 540,
        ["AEST"] = 600,
        ["AEDT"] = 660,
        ["NZST"] = 720,
        ["NZDT"] = 780,
        ["BRT"] = -180,
        ["EDT"] = -240,
        ["EST"] = -300,
        ["CDT"] = -300,
        ["MDT"] = -360,
        ["MST"] = -420,
        ["PDT"] = -420,
        ["PST"] = -480,
        ["Coordinated Universal Time"] = 0,
        ["Greenwich Mean Time"] = 0,
        ["West Africa Time"] = 60,
        ["Central European Time"] = 60,
        ["Central European Summer Time"] = 120,
        ["Central Africa Time"] = 120,
        ["East Africa Time"] = 180,
        ["India Standard Time"] = 330,
        ["Japan Standard Time"] = 540,
        ["Eastern Daylight Time"] = -240,
        ["Eastern Standard Time"] = -300,
        ["Pacific Daylight Time"] = -420,
        ["Pacific Standard Time"] = -480,
    };

    private static readonly (string Name, string Meanings, string Example)[] Ambiguous =
    [
        ("IST", "India, of Israel or of Ireland", "UTC+5:30"),
        ("CST", "Central North America or of China", "UTC-6"),
        ("BST", "Britain or of Bangladesh", "UTC+1"),
        ("AST", "the Atlantic provinces or of Arabia", "UTC-4"),
        ("GST", "the Gulf or of South Georgia", "UTC+4"),
    ];

    /// <summary>What tells the meanings of a name apart, for all names and for one.</summary>
    private static readonly (string? Zone, string[] Words)[] Settling =
    [
        (null, ["UTC+", "UTC-", "UTC−", "GMT+", "GMT-", "Asia/", "America/", "Europe/"]),
        ("IST", ["India", "Indian", "Israel", "Ireland", "Irish"]),
        ("CST", ["Central Standard Time", "Central Time", "China Standard Time", "CDT", "EST", "EDT", "PST", "PDT"]),
        ("BST", ["British", "Bangladesh"]),
        ("AST", ["Atlantic Standard Time", "Atlantic Time", "Arabia Standard Time", "ADT"]),
        ("GST", ["Gulf Standard Time"]),
    ];

    /// <summary>The offset in minutes of an abbreviation or of "UTC+2"; null when it has several or is a name.</summary>
    public static int? OffsetOf(string name)
    {
        if (Offsets.TryGetValue(name, out var minutes))
            return minutes;
        var sign = name.IndexOfAny(['+', '-', '−']);
        if (sign < 0)
            return null;
        var digits = name.Substring(sign + 1).Replace(":", "");
        if (!int.TryParse(digits, out var value))
            return null;
        minutes = digits.Length <= 2 ? value * 60 : (value / 100 * 60) + (value % 100);
        // The database counts "Etc/GMT+5" west of Greenwich.
        return name[sign] == '+' != name.StartsWith("Etc/", StringComparison.Ordinal) ? minutes : -minutes;
    }

    /// <summary>Whether <paramref name="id"/> is a name of the IANA database, to the letter.</summary>
    public static bool IsKnown(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>Minutes to add to a clock in zone <paramref name="a"/> to read it in zone <paramref name="b"/>; 0 where one is not known, null where they differ and nobody can tell by how much.</summary>
    public static int? Between(Zone? a, Zone? b) =>
        a is null || b is null || a.Name == b.Name ? 0 : OffsetOf(a.Name) is { } from && OffsetOf(b.Name) is { } to ? to - from : null;

    /// <summary>Whether two names are of one place or one offset: "PT" and "Pacific Time", "UTC" and "GMT".</summary>
    public static bool AreSame(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || (OffsetOf(a) is { } offset && OffsetOf(b) == offset) || (PlaceOf(a) is { } place && PlaceOf(b)?.Id == place.Id);

    /// <summary>Whether the document says elsewhere which place it means: by an offset, an IANA id, a full name, or other zones of the same continent.</summary>
    public static bool IsSettled(string prose, string name)
    {
        foreach (var (zone, words) in Settling)
            if (zone is null || zone == name)
                foreach (var word in words)
                    for (var at = prose.IndexOf(word, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(word, at + 1, StringComparison.Ordinal))
                        if (IsWhole(prose, at, word))
                            return true;
        return false;
    }

    private static bool IsWhole(string prose, int at, string word) =>
        (at == 0 || !char.IsLetterOrDigit(prose[at - 1])) && (at + word.Length == prose.Length || !char.IsLetter(prose[at + word.Length]) || !char.IsLetter(word[word.Length - 1]));

    /// <summary>What an abbreviation may mean, and an offset to tell it by; null when it means one thing.</summary>
    public static (string Meanings, string Example)? MeaningsOf(string name)
    {
        foreach (var (known, meanings, example) in Ambiguous)
            if (known == name)
                return (meanings, example);
        return null;
    }

    /// <summary>The name and offset in force where <paramref name="zone"/> is said, when that is not <paramref name="zone"/>; null when it is right, or nobody can tell.</summary>
    public static (string Name, string Offset)? InForce(string zone, LocalDate date)
    {
        foreach (var (standard, daylight, place, id) in Pairs)
        {
            var saysStandard = standard.Length > 0 && (zone == standard || IsName(zone, place, " Standard Time"));
            var saysDaylight = zone == daylight || IsDaylightName(zone, place);
            if (!saysStandard && !saysDaylight)
                continue;
            var clocks = DateTimeZoneProviders.Tzdb[id];
            var interval = clocks.AtStartOfDay(date).GetZoneInterval();
            if (interval.WallOffset != clocks.AtStartOfDay(date.PlusDays(1)).Offset)
                return null; // Both are right on the day of the change.
            var isDaylight = interval.Savings != Offset.Zero;
            if (isDaylight == saysDaylight)
                return null;
            var right = zone.IndexOf(' ') < 0 ? (isDaylight ? daylight : standard.Length > 0 ? standard : place + " Standard Time") : $"{place} {(isDaylight ? DaylightWord(place) : "Standard")} Time";
            return (right, Written(interval.WallOffset));
        }
        return null;
    }

    /// <summary>The zone by the names that have a place; null when only an offset, or nothing, is known.</summary>
    public static DateTimeZone? PlaceOf(string zone)
    {
        if (zone.Length == 2 && zone[1] == 'T' && zone[0] is 'P' or 'E' or 'C' or 'M')
            zone = zone[0] + "DT";
        var (known, longest) = ((string?)null, 0);
        foreach (var (standard, daylight, place, id) in Pairs)
        {
            if (zone.Length > 0 && (zone == standard || zone == daylight))
                return DateTimeZoneProviders.Tzdb[id];
            // "Central European Time" begins with "Central", too.
            if (place.Length > longest && zone.StartsWith(place + " ", StringComparison.OrdinalIgnoreCase))
                (known, longest) = (id, place.Length);
        }
        return known is not null ? DateTimeZoneProviders.Tzdb[known] : zone.IndexOf('/') > 0 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null;
    }

    private static string Written(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds / 60);
        var clock = minutes % 60 == 0 ? $"{minutes / 60}" : $"{minutes / 60}:{minutes % 60:00}";
        return $"UTC{(offset.Seconds < 0 ? "-" : "+")}{clock}";
    }

    private static bool IsDaylightName(string zone, string place) => IsName(zone, place, $" {DaylightWord(place)} Time");

    private static bool IsName(string zone, string place, string rest) => string.Equals(zone, place + rest, StringComparison.OrdinalIgnoreCase);

    private static string DaylightWord(string place) => place.EndsWith("European", StringComparison.Ordinal) ? "Summer" : "Daylight";
}
