using PostmortemLint.Prose;

namespace PostmortemLint.Time;

/// <summary>Recognises time zones as people write them. The caller decides whether a zone can be meant there: MSK is also Kafka.</summary>
internal static class ZoneReader
{
    private const string Signs = "+-−";

    private const int MostHours = 14;

    private const int MinutesOfHour = 60;

    private const int LongestAbbreviation = 4;

    private const string Local = "local";

    /// <summary>The most words before "Time".</summary>
    private const int MostWords = 4;

    private static readonly Shape[] Shapes = [Offset, UtcWithOffset, Pair, Abbreviation, IanaId, Name, LocalTimeOf, Place];

    private delegate bool Shape(ref Cursor cursor);

    /// <summary>The zone that begins at <paramref name="cursor"/>; null when none does.</summary>
    public static Zone? Read(Cursor cursor)
    {
        var start = cursor.At;
        foreach (var shape in Shapes)
        {
            var end = cursor;
            if (shape(ref end))
                return new Zone(end.SpanFrom(start), end.Text.Substring(start, end.At - start));
        }
        return null;
    }

    /// <summary>The first zone between two offsets that begins a word, and is neither one letter nor an offset alone.</summary>
    public static Zone? Find(string prose, int start, int end)
    {
        for (var cursor = new Cursor(prose, start, end); cursor.SkipToLetter(); cursor.TakeWord())
            if ((cursor.At == start || !Word.IsOf(cursor.Previous)) && MayOpenZone(cursor)
                && Read(cursor) is { Name.Length: > 1 } zone)
                return zone;
        return null;
    }

    /// <summary>Nearly all words are in small letters, in which only abbreviations are zones.</summary>
    private static bool MayOpenZone(Cursor cursor) =>
        !char.IsLower(cursor.Current) || cursor.IsAtWord(Local) || cursor.TakeLetters().Length <= LongestAbbreviation;

    /// <summary>Takes an offset of at most 14 hours, in minutes: positive east of Greenwich.</summary>
    public static bool TryTakeOffset(ref Cursor cursor, out int minutes)
    {
        minutes = 0;
        var isWest = cursor.Current != '+';
        if (!cursor.TryTakeAny(Signs))
            return false;
        if (cursor.TryReadNumber(4, 4, out var number))
            minutes = (number / 100 * MinutesOfHour) + (number % 100);
        else if (cursor.TryReadNumber(1, 2, out var hours))
            minutes = (hours * MinutesOfHour) + TakeMinutes(ref cursor);
        else
            return false;
        var isOffset = minutes / MinutesOfHour <= MostHours && !cursor.IsAtLetterOrDigit;
        minutes = isWest ? -minutes : minutes;
        return isOffset;
    }

    /// <summary>":30"; 0 when there are none.</summary>
    private static int TakeMinutes(ref Cursor cursor)
    {
        var part = cursor;
        if (!part.TryTake(':') || !part.TryReadNumber(2, 2, out var minutes))
            return 0;
        cursor = part;
        return minutes;
    }

    /// <summary>"+3", "-07:00", "+0530".</summary>
    private static bool Offset(ref Cursor cursor) => TryTakeOffset(ref cursor, out _);

    /// <summary>"UTC+2", "UTC +05:30", "GMT-0330".</summary>
    private static bool UtcWithOffset(ref Cursor cursor)
    {
        if (!cursor.TryTakeWord("UTC") && !cursor.TryTakeWord("GMT"))
            return false;
        if (cursor.IsAtShape(" +"))
            cursor.At++;
        var isPlus = cursor.Current == '+';
        return TryTakeOffset(ref cursor, out _) && (isPlus || !IsTimeWithZone(cursor));
    }

    /// <summary>What looks like an offset in "09:00 UTC-10:00 UTC" is the end of a range.</summary>
    private static bool IsTimeWithZone(Cursor cursor)
    {
        cursor.SkipSpaces();
        return Abbreviation(ref cursor);
    }

    /// <summary>"PST/PDT": whichever of the two is in force.</summary>
    private static bool Pair(ref Cursor cursor) =>
        Abbreviation(ref cursor) && cursor.TryTake('/') && cursor.TakeLetters() is { Length: > 1 } second
        && ZoneWords.Abbreviations.Contains(cursor.Text.Substring(second.Start, second.Length)) && !cursor.IsAtLetterOrDigit;

    /// <summary>"CET", "utc", "Z".</summary>
    private static bool Abbreviation(ref Cursor cursor)
    {
        var word = cursor.TakeLetters();
        return word.Length is >= 1 and <= LongestAbbreviation
            && ZoneWords.Abbreviations.Contains(cursor.Text.Substring(word.Start, word.Length));
    }

    /// <summary>"America/Argentina/Buenos_Aires".</summary>
    private static bool IanaId(ref Cursor cursor)
    {
        var afterArea = cursor;
        afterArea.TakeLetters();
        if (afterArea.Current != '/')
            return false;
        foreach (var area in ZoneWords.Areas)
        {
            if (!cursor.TryTakeText(area))
                continue;
            while (cursor.IsAtLetterOrDigit || cursor.Current is '_' or '-' or '+' or '/')
                cursor.At++;
            return true;
        }
        return false;
    }

    /// <summary>
    /// "Pacific Time", "Central European Summer Time", "Kigali local time": one to four capitalised words and "Time".
    /// </summary>
    private static bool Name(ref Cursor cursor)
    {
        if (cursor.TryTakeWord(Local))
            cursor.SkipSpaces();
        for (var words = 0; words <= MostWords; words++)
        {
            if (words > 0 && cursor.TryTakeWord(Local))
                cursor.SkipSpaces();
            if (cursor.TryTakeWord("Time"))
                return words > 0;
            var word = cursor.TakeLetters();
            if (word.Length == 0 || !char.IsUpper(cursor.Text[word.Start]))
                return false;
            if (ZoneWords.NotPlaces.Contains(cursor.Text.Substring(word.Start, word.Length)))
                return false;
            cursor.SkipSpaces();
        }
        return false;
    }

    /// <summary>"local time in Addis Ababa", "local time (Lima": up to four capitalised words.</summary>
    private static bool LocalTimeOf(ref Cursor cursor)
    {
        if (!cursor.TryTakeWord(Local + " time"))
            return false;
        cursor.SkipSpaces();
        if (!cursor.TryTakeWord("in") && !cursor.TryTakeWord("of") && !cursor.TryTakeWord("at") && !cursor.TryTake('('))
            return false;
        var words = 0;
        for (var place = cursor; words < MostWords; words++, cursor = place)
        {
            place.SkipSpaces();
            if (!char.IsUpper(place.Current))
                break;
            place.TakeLetters();
        }
        return words > 0;
    }

    /// <summary>"Eastern", where nothing goes on that it may be a part of: not "Eastern Europe", "Central database".</summary>
    private static bool Place(ref Cursor cursor)
    {
        var word = cursor.TakeLetters();
        if (!ZoneWords.Places.Contains(cursor.Text.Substring(word.Start, word.Length)))
            return false;
        var after = cursor;
        if (after.SkipSpaces() == 0 || !after.IsAtLetterOrDigit)
            return cursor.Current is not ('-' or '_' or '/' or '\'');
        var next = after.TakeLetters();
        return ZoneWords.AfterPlaces.Contains(after.Text.Substring(next.Start, next.Length));
    }
}
