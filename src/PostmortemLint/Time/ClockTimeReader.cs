using PostmortemLint.Prose;
using PostmortemLint.Time.Shapes;

namespace PostmortemLint.Time;

/// <summary>Finds clock times in prose: whatever has one of the <see cref="TimeShapes"/> where a time may begin and end.</summary>
internal sealed class ClockTimeReader
{
    /// <summary>What a number is counted in that is not a clock: "1:30 hours".</summary>
    private static readonly string[] UnitsOfLength = ["hours", "hour", "minutes", "min", "mins"];

    private readonly string prose;
    private readonly List<ClockTime> found = new(16);
    private readonly DottedTimes dotted;

    private ClockTimeReader(string prose) => (this.prose, dotted) = (prose, DottedTimes.Find(prose));

    private ClockTime? Last => found.Count == 0 ? null : found[found.Count - 1];

    /// <summary>
    /// All clock times of <paramref name="prose"/>, in order. The times of a range share a zone that only one of them names,
    /// those of a list the zone after the last.
    /// </summary>
    public static ClockTime[] Read(string prose)
    {
        var reader = new ClockTimeReader(prose);
        reader.Scan();
        reader.ShareZones();
        return [.. reader.found];
    }

    private void Scan()
    {
        for (var cursor = new Cursor(prose, 0, prose.Length); !cursor.IsAtEnd;)
            if (MayOpen(cursor) && ReadTime(cursor) is { } time)
            {
                found.Add(time);
                cursor.At = time.End;
            }
            else if (cursor.TakeDigits().Length == 0 && cursor.TakeLetters().Length == 0)
                cursor.At++;
    }

    /// <summary>What the shapes of a time begin with: a digit, or a word like "noon", "midnight" and times in words.</summary>
    private static bool MayOpen(Cursor cursor) =>
        cursor.IsAtDigit
        || ((cursor.Current is 'n' or 'N' or 'm' or 'M' || SpokenTimes.MayBegin(cursor.Current, cursor.Peek(1)))
            && !Word.IsOf(cursor.Previous));

    private ClockTime? ReadTime(Cursor cursor)
    {
        if (!CanOpen(cursor) || Written(cursor) is not { } written || IsPlaceInFile(cursor, written) || !CanClose(cursor, written))
            return null;
        var end = new Cursor(prose, written.Span.End, prose.Length);
        var after = ZoneAfter(end, isIso: char.IsLetter(cursor.Previous));
        return new ClockTime(written.Span, written.Time, after ?? ZoneBefore(cursor))
        {
            End = after?.Span.End ?? written.Span.End,
            Meridiem = written.Meridiem,
            IsOfEitherHalf = written is { IsSpoken: true, Meridiem: MeridiemReader.None },
            IsContradictory = written.IsContradictory,
        };
    }

    private WrittenTime? Written(Cursor cursor) =>
        TimeShapes.Read(cursor) ?? dotted.Read(cursor, Last) ?? BareHours.Read(cursor, Last);

    private bool CanOpen(Cursor cursor)
    {
        if (char.IsLetter(cursor.Previous))
            return IsAfterIsoDate(cursor);
        if (!cursor.IsAtDigit)
            return !char.IsDigit(cursor.Previous);
        return !IsAddress(cursor) && !CountsFromStart(cursor) && !IsDayOfDate(cursor) && !IsPartOfNumber(cursor) && !IsPartOfName(cursor);
    }

    /// <summary>"2024-06-05T14:00".</summary>
    private static bool IsAfterIsoDate(Cursor cursor) => cursor.IsAtDigit && (cursor.IsAfterShape("0T") || cursor.IsAfterShape("0t"));

    /// <summary>"curl 0:80", "curl -sI 0:80": a host and its port.</summary>
    private static bool IsAddress(Cursor cursor)
    {
        if (!cursor.IsAtShape("0:00") || cursor.SkipSpacesBack() != 1)
            return false;
        var option = cursor;
        if (option.TakeLettersBack().Length > 0 && option.TryTakeAnyBack("-") && option.SkipSpacesBack() == 1)
            cursor = option;
        foreach (var word in TimeWords.BeforeAddresses)
            if (cursor.TryTakeWordBack(word))
                return true;
        return false;
    }

    /// <summary>"T+0:05", "T-0:05": counted from the start of the incident.</summary>
    private static bool CountsFromStart(Cursor cursor) =>
        cursor.Previous == '+' || (cursor.Previous is '-' or '−' && cursor.Peek(-2) is 'T' or 't' && !char.IsLetter(cursor.Peek(-3)));

    /// <summary>"05" in "2024-06-05:14:00".</summary>
    private static bool IsDayOfDate(Cursor cursor) => cursor.IsAfterShape("0000-00-") && cursor.IsAtShape("00:");

    /// <summary>"1.5:30", "$14:00", "#14:00".</summary>
    private bool IsPartOfNumber(Cursor cursor) =>
        cursor.Previous is '$' or '€' or '#' or '_'
        || (cursor.Previous == '.' && !IsGluedToNumber(cursor))
        || (cursor.Previous is ',' or ':' or '/' && char.IsDigit(cursor.Peek(-2)) && !IsAfterDate(cursor) && !IsAfterTime(cursor));

    /// <summary>"10.12:30 PM" at the beginning of a line: item 10 of a list, and then a time.</summary>
    private static bool IsGluedToNumber(Cursor cursor)
    {
        cursor.At--;
        var item = cursor;
        while (char.IsDigit(item.Previous))
            item.At--;
        var digits = cursor.At - item.At;
        item.SkipSpacesBack();
        return digits is 1 or 2 && cursor.IsAtShape(".00:00") && item.Previous is '\n' or '\0';
    }

    /// <summary>"06-05/14:00", "2024-06-05:14:00", "05/Jun/2024:14:00".</summary>
    private static bool IsAfterDate(Cursor cursor) =>
        cursor.IsAfterShape("-00/") || cursor.IsAfterShape("-00-00:") || cursor.IsAfterShape("a/0000:");

    /// <summary>"14:00,14:30".</summary>
    private bool IsAfterTime(Cursor cursor) => cursor.Previous == ',' && Last?.Span.End == cursor.At - 1;

    /// <summary>"web-14:30"; not "Tue-14:00", "10:00 UTC-14:00" or "from-14:00".</summary>
    private bool IsPartOfName(Cursor cursor)
    {
        if (!cursor.TryTakeAnyBack("-") || Last?.End == cursor.At)
            return false;
        var word = cursor.TakeLettersBack();
        return word.Length > 0 && char.IsLower(prose[word.Start]) && !TimeWords.IsLeadIn(prose, word);
    }

    /// <summary>"main.go:25:61".</summary>
    private static bool IsPlaceInFile(Cursor cursor, WrittenTime written) => cursor.Previous == ':' && written.Time is null;

    private static bool CanClose(Cursor cursor, WrittenTime written)
    {
        cursor.At = written.Span.End;
        if (char.IsDigit(cursor.Current) || cursor.IsAtShape(":0"))
            return false;
        if (char.IsLetter(cursor.Current) && written.Meridiem == MeridiemReader.None)
            return cursor.IsAtWord("hrs") || cursor.IsAtWord("hr") || cursor.IsAtWord("h") || ZoneReader.Read(cursor) is not null;
        cursor.SkipSpaces();
        return !IsAtUnit(cursor);
    }

    private static bool IsAtUnit(Cursor cursor)
    {
        foreach (var unit in UnitsOfLength)
            if (cursor.IsAtWord(unit))
                return true;
        return false;
    }

    /// <summary>"14:00 UTC", "14:00 (CET)", "14:00, UTC", "14:00 +UTC", "14:00hrs UTC".</summary>
    private static Zone? ZoneAfter(Cursor cursor, bool isIso)
    {
        if (!cursor.TryTakeWord("hrs"))
            cursor.TryTakeWord(" hrs");
        var end = cursor.At;
        cursor.SkipSpaces();
        if (cursor.TryTakeAny("([,") || (cursor.IsAtShape("+a") && cursor.TryTake('+')))
            cursor.SkipSpaces();
        if (cursor.IsAtShape("\naaa"))
            return OnNextLine(cursor);
        if (!CanBeginZone(cursor, end, isIso))
            return null;
        var zone = ZoneReader.Read(cursor);
        return zone is { Name: "Z" } && cursor.At > end ? null : zone;
    }

    /// <summary>A wrapped line that goes on with an abbreviation: "14:00", then "UTC the alarm rang".</summary>
    private static Zone? OnNextLine(Cursor cursor)
    {
        cursor.At++;
        var isAbbreviation = char.IsUpper(cursor.Current) && char.IsUpper(cursor.Peek(2));
        return isAbbreviation ? ZoneReader.Read(cursor) : null;
    }

    /// <summary>A sign may begin something else than an offset: "-07:00" after a time may as well be the end of a range.</summary>
    private static bool CanBeginZone(Cursor cursor, int timeEnd, bool isIso) => cursor.Current switch
    {
        '-' or '−' => isIso || IsCompactOffset(cursor),
        '+' => cursor.At <= timeEnd + 1,
        _ => true,
    };

    /// <summary>"-0700".</summary>
    private static bool IsCompactOffset(Cursor cursor)
    {
        cursor.At++;
        return cursor.CountDigits() == 4;
    }

    /// <summary>"UTC 05:13": only these two are written before a time.</summary>
    private static Zone? ZoneBefore(Cursor cursor)
    {
        var isZone = cursor.SkipSpacesBack() == 1 && (cursor.TryTakeWordBack("UTC") || cursor.TryTakeWordBack("GMT"));
        return isZone ? ZoneReader.Read(cursor) : null;
    }

    private void ShareZones()
    {
        for (var i = 1; i < found.Count; i++)
            if (found[i].Zone is null && found[i - 1].Zone is { } first && IsRange(found[i - 1], found[i]))
                found[i] = found[i] with { Zone = first };
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (first, second) = (found[i], found[i + 1]);
            if (first.Zone is null && second.Zone is not null && (IsRange(first, second) || IsListed(first, second)))
                found[i] = first with { Zone = second.Zone };
        }
    }

    private bool IsRange(ClockTime first, ClockTime second) => TimeRange.Of(prose, first, second) is not null;

    /// <summary>"14:00, 14:30 and 15:00 CEST".</summary>
    private bool IsListed(ClockTime first, ClockTime second) =>
        second.Span.Start - first.Span.End is > 0 and < 4 and var gap && prose.Substring(first.Span.End, gap).Trim(' ') == ",";
}
