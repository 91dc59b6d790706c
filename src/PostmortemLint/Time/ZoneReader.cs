using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>Recognises time zones as people write them. Whoever calls decides whether a zone can stand at that place: MSK is also Kafka.</summary>
internal static class ZoneReader
{
    /// <summary>Abbreviations that stand behind a time, after the IANA database and the common usage of its regions.</summary>
    private static readonly HashSet<string> Abbreviations =
    [
        "UTC", "GMT", "Z", "WET", "WEST", "CET", "CEST", "EET", "EEST", "BST", "MSK", "TRT",
        "WAT", "CAT", "EAT", "SAST", "GST", "IRST", "PKT", "IST", "NPT", "ICT", "WIB", "WITA", "SGT", "MYT", "PHT", "HKT", "JST", "KST",
        "AWST", "ACST", "ACDT", "AEST", "AEDT", "NZST", "NZDT",
        "PST", "PDT", "PT", "MST", "MDT", "MT", "CST", "CDT", "CT", "EST", "EDT", "ET", "AST", "ADT", "NST", "NDT", "AKST", "AKDT", "HST",
        "BRT", "BRST", "ART", "CLT", "CLST", "COT", "PET", "VET",
    ];

    /// <summary>Those that are also written in lower case, and are no word of their own.</summary>
    private static readonly HashSet<string> LowerCase = ["utc", "gmt", "pst", "pdt", "est", "edt", "cet", "cest"];

    private static readonly string[] Areas = ["Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/", "Etc/", "US/"];

    /// <summary>Words before "Time" that make no zone of it.</summary>
    private static readonly HashSet<string> NoPlaces =
    [
        "Start", "End", "Date", "Detection", "Response", "Resolution", "Recovery", "Total", "Local", "Outage", "Down", "The", "This", "Each", "Every", "Same", "Some", "Any", "Long", "Short", "First", "Last", "Event", "Incident", "Real", "Wait", "No", "Over", "At", "In", "Of", "On", "To", "All", "Time", "Load", "Run",
    ];

    /// <summary>The zone that begins at <paramref name="at"/> and ends before <paramref name="end"/>; null when there is none.</summary>
    public static Zone? Read(string prose, int at, int end)
    {
        var length = at < end && (prose[at] is '+' or '-' or '−') ? OffsetLength(prose, at, end) : AbbreviationLength(prose, at, end);
        if (length == 0 && at < end && char.IsUpper(prose[at]))
            length = IanaLength(prose, at, end) is > 0 and var iana ? iana : NameLength(prose, at, end);
        return length == 0 ? null : new Zone(new TextSpan(at, length), length == 3 && IsUtc(prose, at) ? "UTC" : prose.Substring(at, length));
    }

    /// <summary>The first zone that stands as a word of its own between the two offsets.</summary>
    public static Zone? Find(string prose, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetter(prose[at]) || (at > start && char.IsLetterOrDigit(prose[at - 1])))
                continue;
            if (Read(prose, at, end) is { } zone && zone.Name.Length > 1 && !(zone.Name.Length == 2 && char.IsLower(zone.Name[0])))
                return zone;
        }
        return null;
    }

    private static int AbbreviationLength(string prose, int at, int end)
    {
        var stop = WordEnd(prose, at, end);
        if (stop - at is < 1 or > 4 || (char.IsLower(prose[at]) && stop - at < 3))
            return 0;
        var word = stop - at == 3 && IsUtc(prose, at) ? "UTC" : prose.Substring(at, stop - at);
        if (!Abbreviations.Contains(word) && !LowerCase.Contains(word) && word is not ("Utc" or "Gmt"))
            return 0;
        if (word.ToUpperInvariant() is not ("UTC" or "GMT"))
            return stop - at;
        var sign = stop < end && prose[stop] == ' ' && stop + 1 < end && prose[stop + 1] == '+' ? stop + 1 : stop;
        var offset = sign < end && (prose[sign] is '+' or '-' or '−') ? OffsetLength(prose, sign, end) : 0;
        return offset > 0 && !OpensTime(prose, sign, sign + offset, end) ? sign + offset - at : stop - at;
    }

    /// <summary>In "09:00 UTC-10:00 UTC" what looks like an offset is the end of a range.</summary>
    private static bool OpensTime(string prose, int sign, int at, int end)
    {
        while (at < end && prose[at] == ' ')
            at++;
        return prose[sign] != '+' && at < end && AbbreviationLength(prose, at, end) > 0;
    }

    /// <summary>The length of "+3", "-07:00" or "+0530"; 0 when the hours are more than 14.</summary>
    private static int OffsetLength(string prose, int at, int end)
    {
        var i = at + 1;
        var hours = 0;
        while (i < end && i < at + 3 && char.IsDigit(prose[i]))
            hours = (hours * 10) + prose[i++] - '0';
        if (i == at + 1 || hours > 14)
            return 0;
        var minutes = i < end && prose[i] == ':' ? i + 1 : i;
        if (minutes + 1 < end && char.IsDigit(prose[minutes]) && char.IsDigit(prose[minutes + 1]))
            i = minutes + 2;
        return i < end && char.IsLetterOrDigit(prose[i]) ? 0 : i - at;
    }

    private static int IanaLength(string prose, int at, int end)
    {
        foreach (var area in Areas)
        {
            if (string.CompareOrdinal(prose, at, area, 0, area.Length) != 0)
                continue;
            var stop = at + area.Length;
            while (stop < end && (char.IsLetterOrDigit(prose[stop]) || prose[stop] is '_' or '-' or '+' or '/'))
                stop++;
            return stop - at;
        }
        return 0;
    }

    /// <summary>"Pacific Time", "Central European Summer Time", "Kigali time": one to four capitalised words and "Time".</summary>
    private static int NameLength(string prose, int at, int end)
    {
        var word = at;
        for (var words = 0; words <= 4 && word < end && char.IsLetter(prose[word]); words++)
        {
            var stop = WordEnd(prose, word, end);
            var isTime = stop - word == 4 && string.Compare(prose, word, "time", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
            if (isTime && words > 0)
                return stop - at;
            if (isTime || !char.IsUpper(prose[word]) || NoPlaces.Contains(prose.Substring(word, stop - word)))
                return 0;
            word = stop;
            while (word < end && prose[word] == ' ')
                word++;
        }
        return 0;
    }

    private static bool IsUtc(string prose, int at) => prose[at] == 'U' && prose[at + 1] == 'T' && prose[at + 2] == 'C';

    private static int WordEnd(string prose, int at, int end)
    {
        while (at < end && char.IsLetter(prose[at]))
            at++;
        return at;
    }
}
