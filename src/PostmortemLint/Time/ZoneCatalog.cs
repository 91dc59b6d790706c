using NodaTime;
using NodaTime.TimeZones;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>What the names of zones mean: their offsets, their other meanings, and whether they are in force on a day.</summary>
internal static class ZoneCatalog
{
    /// <summary>Any year of the rules that are in force now.</summary>
    private const int SomeYear = 2024;

    private const int SecondsOfMinute = 60;

    /// <summary>The letters of a name for each edit between it and the one that is meant: abbreviations differ by one.</summary>
    private const int LettersForOneSlip = 5;

    /// <summary>The offset in minutes of an abbreviation or of "UTC+2"; null when it has several or is a name.</summary>
    public static int? OffsetOf(string name)
    {
        if (ZoneWords.Offsets.TryGetValue(name, out var known))
            return known;
        var offset = new Cursor(name, Math.Max(0, name.IndexOfAny(['+', '-', '−'])), name.Length);
        if (!ZoneReader.TryTakeOffset(ref offset, out var minutes) || !offset.IsAtEnd)
            return name.IndexOf(' ') > 0 ? OffsetOfCity(name) : null;
        // The database counts "Etc/GMT+5" west of Greenwich.
        return name.StartsWith("Etc/", StringComparison.Ordinal) ? -minutes : minutes;
    }

    /// <summary>Of "Kigali time", "local time in Lima": the offset that a city of the database has all year; null for others.</summary>
    private static int? OffsetOfCity(string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]) && w != "Time");
        var city = "/" + string.Join("_", words);
        var id = DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(i => i.EndsWith(city, StringComparison.Ordinal));
        if (id is null)
            return null;
        var place = DateTimeZoneProviders.Tzdb[id];
        var winter = Minutes(place, new LocalDate(SomeYear, 1, 15));
        return winter == Minutes(place, new LocalDate(SomeYear, 7, 15)) ? winter : null;
    }

    /// <summary>Whether <paramref name="id"/> is exactly a name of the IANA database.</summary>
    public static bool IsKnown(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>
    /// The name of the IANA database that is probably meant by a misspelled one, or by that of a city alone; null if none is near.
    /// </summary>
    public static string? Nearest(string name) =>
        TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(p => p.ZoneId)
            .FirstOrDefault(id => CityOf(id).Equals(name.Replace('_', ' '), StringComparison.OrdinalIgnoreCase))
        ?? EditDistance.Nearest(name, DateTimeZoneProviders.Tzdb.Ids.Where(IsPlace), name.Length / LettersForOneSlip);

    /// <summary>Whether a name of the database is that of a place, and not of an offset.</summary>
    private static bool IsPlace(string id) => id.IndexOf('/') > 0 && id.All(c => c is < '0' or > '9');

    /// <summary>
    /// Minutes to add to a clock in zone <paramref name="a"/> to read it in zone <paramref name="b"/>; 0 where one is not known,
    /// null where they differ and nobody can tell by how much.
    /// </summary>
    public static int? Between(Zone? a, Zone? b) =>
        a is null || b is null || a.Name == b.Name ? 0
            : OffsetOf(b.Name) is { } to && OffsetOf(a.Name) is { } from ? to - from
            : AreSame(a.Name, b.Name) ? 0
            : null;

    /// <summary>
    /// All offsets in minutes that a name can mean on a day, or on any day where that is not known: both of a place's for a name that is
    /// not in force then, or on a day on which clocks change. Empty where nobody can tell.
    /// </summary>
    public static IReadOnlyList<int> OffsetsOf(string name, LocalDate? date)
    {
        if (PlaceOf(name) is not { } place)
            return OffsetOf(name) is { } fixedOffset ? [fixedOffset] : [];
        if (date is { } day && InForce(name, day) is null)
            return [.. new[] { Minutes(place, day), Minutes(place, day.PlusDays(1)) }.Distinct()];
        var year = date?.Year ?? SomeYear;
        return [Minutes(place, new LocalDate(year, 1, 15)), Minutes(place, new LocalDate(year, 7, 15))];
    }

    private static int Minutes(DateTimeZone place, LocalDate day) => place.AtLeniently(day.AtMidnight()).Offset.Seconds / SecondsOfMinute;

    /// <summary>Whether two names are of one place or one offset: "PT" and "Pacific Time", "UTC" and "GMT".</summary>
    public static bool AreSame(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        || (OffsetOf(a) is { } offset && OffsetOf(b) == offset)
        || (PlaceOf(a) is { } place && PlaceOf(b)?.Id == place.Id);

    /// <summary>Whether the document says elsewhere which place it means: by an offset, an IANA id, a full name or zones nearby.</summary>
    public static bool IsSettled(string prose, string name) =>
        ZoneWords.WordsSettling(name).Any(w => IsNamed(prose, w));

    /// <summary>What an abbreviation may mean, and an offset to tell it by; null when it means one thing.</summary>
    public static (string Meanings, string Example)? MeaningsOf(string name) => ZoneWords.MeaningsOf(name);

    /// <summary>What is in force instead of <paramref name="zone"/>; null when it is right, or nobody can tell.</summary>
    /// <param name="zone">The name.</param>
    /// <param name="date">The day.</param>
    /// <param name="isAmerican">Whether a name that North America shares with others is meant as it is there.</param>
    public static (string Name, string Offset)? InForce(string zone, LocalDate date, bool isAmerican = false)
    {
        foreach (var seasonal in ZoneWords.Seasonal)
            if (seasonal.InForce(zone, date, isAmerican) is { } right)
                return right;
        return null;
    }

    /// <summary>The places of the database whose city or country a text names.</summary>
    public static IReadOnlyList<(TzdbZoneLocation Place, bool IsCity)> PlacesIn(string prose) =>
    [
        .. TzdbDateTimeZoneSource.Default.ZoneLocations!
            .Select(p => (Place: p, IsCity: IsNamed(prose, CityOf(p.ZoneId))))
            .Where(p => p.IsCity || IsNamed(prose, p.Place.CountryName)),
    ];

    /// <summary>
    /// Whether one of the places has <paramref name="zone"/> on a day: a city, or a country of which no place has <paramref name="other"/>.
    /// </summary>
    public static bool IsOfPlace(
        IReadOnlyList<(TzdbZoneLocation Place, bool IsCity)> places, string zone, string other, LocalDate date) =>
        places.Any(p => NameOn(p.Place.ZoneId, date) == zone
            && (p.IsCity || !places.Any(o => o.Place.CountryName == p.Place.CountryName && NameOn(o.Place.ZoneId, date) == other)));

    private static bool IsNamed(string prose, string place) => Word.FindAll(prose, place).Any();

    private static string NameOn(string id, LocalDate date) =>
        DateTimeZoneProviders.Tzdb[id].AtLeniently(date.AtMidnight()).GetZoneInterval().Name;

    private static string CityOf(string id) => id.Substring(id.LastIndexOf('/') + 1).Replace('_', ' ');

    /// <summary>Whether a text has words by which CST is not that of North America.</summary>
    public static bool IsOtherCentral(string prose) => ZoneWords.OtherCentral.Any(w => IsNamed(prose, w));

    /// <summary>Whether a zone is of North America and no other.</summary>
    public static bool IsAmerican(string zone) => SeasonalOf(zone)?.Id.StartsWith("America/", StringComparison.Ordinal) == true;

    /// <summary>The zone by the names that have a place; null when only an offset, or nothing, is known.</summary>
    public static DateTimeZone? PlaceOf(string zone)
    {
        if (SeasonalOf(zone) is { } seasonal)
            return DateTimeZoneProviders.Tzdb[seasonal.Id];
        if (PairOf(zone) is var (first, second))
            return SeasonalOf(first) is { } place && SeasonalOf(second)?.Id == place.Id ? DateTimeZoneProviders.Tzdb[place.Id] : null;
        return zone.IndexOf('/') > 0 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null;
    }

    /// <summary>"PST" and "PDT" of "PST/PDT"; null for an IANA id, and for one zone.</summary>
    private static (string First, string Second)? PairOf(string zone)
    {
        var slash = zone.IndexOf('/');
        return slash > 0 && ZoneWords.Abbreviations.Contains(zone.Substring(0, slash))
            ? (zone.Substring(0, slash), zone.Substring(slash + 1))
            : null;
    }

    /// <summary>By its abbreviation, else by the longest place that it begins with: "Central European", not "Central".</summary>
    private static SeasonalZone? SeasonalOf(string zone)
    {
        var abbreviation = zone is "PT" or "ET" or "CT" or "MT" ? zone[0] + "DT" : zone;
        SeasonalZone? longest = null;
        foreach (var seasonal in ZoneWords.Seasonal)
        {
            if (seasonal.IsCalled(abbreviation))
                return seasonal;
            if (seasonal.IsPlaceOf(zone) && (longest is null || seasonal.Place.Length > longest.Place.Length))
                longest = seasonal;
        }
        return longest;
    }
}
