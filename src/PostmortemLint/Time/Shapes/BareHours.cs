using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>Hours without minutes or AM and PM: only what is around them shows that they are times.</summary>
internal static class BareHours
{
    private const int LastHour = 24;
    private const int LongestLetters = 2;

    /// <summary>
    /// "at 14 UTC", "14 UTC: restarted", "between 9 and 11 UTC", and the "6" of "4pm to 6 GMT".
    /// </summary>
    /// <param name="cursor">Where the hour begins.</param>
    /// <param name="last">The time before it; null when it is the first.</param>
    public static WrittenTime? Read(Cursor cursor, ClockTime? last)
    {
        var start = cursor;
        if (!cursor.IsAtDigit || !cursor.TryReadNumber(1, 2, out var hour) || hour > LastHour)
            return null;
        var span = cursor.SpanFrom(start.At);
        if (last is not null && TimeRange.IsJoint(cursor.Text, last.End, start.At))
            return IsAtZone(cursor) || (last.Meridiem is 'a' or 'p' && IsAtEndOfClause(cursor)) ? SecondOf(last, span, hour) : null;
        var isTime = IsLedIn(start) && (IsAtZone(cursor) || (IsAfterRangeWord(start) && OpensRange(cursor)));
        return isTime ? new WrittenTime(span, hour, 0) : null;
    }

    /// <summary>The end of a range has the AM or PM that its beginning has, or the other one if it would be earlier otherwise.</summary>
    private static WrittenTime SecondOf(ClockTime first, Text.TextSpan span, int hour)
    {
        if (first.Meridiem is not ('a' or 'p') || first.Time is not { } from || hour is 0 or > 12)
            return new WrittenTime(span, hour, 0);
        var isLater = hour % 12 > from.Hour % 12 || (hour % 12 == from.Hour % 12 && from.Minute == 0);
        return new WrittenTime(span, hour, 0, 0, isLater ? first.Meridiem : MeridiemReader.Opposite(first.Meridiem));
    }

    /// <summary>Whether the hour begins its line, or a word before it says that it is a time.</summary>
    private static bool IsLedIn(Cursor hour)
    {
        var before = hour;
        before.SkipSpacesBack();
        if (before.Previous is '~' or '≈')
            return true;
        foreach (var word in TimeWords.BeforeHours)
            if (before.TryTakeWordBack(word))
                return true;
        while (before.TryTakeAnyBack(" *-•|[("))
        {
        }
        return before.Previous is '\n' or '\0';
    }

    private static bool IsAfterRangeWord(Cursor hour)
    {
        hour.SkipSpacesBack();
        return hour.TryTakeWordBack("from") || hour.TryTakeWordBack("between");
    }

    /// <summary>" until 15 UTC".</summary>
    private static bool OpensRange(Cursor cursor)
    {
        cursor.SkipSpaces();
        var joint = cursor.IsAtLetterOrDigit ? cursor.TakeLetters() : new Text.TextSpan(cursor.At++, 1);
        if (!TimeWords.JoinsTimes.Contains(cursor.Text.Substring(joint.Start, joint.Length)))
            return false;
        cursor.SkipSpaces();
        return cursor.TryReadNumber(1, 2, out var hour) && hour <= LastHour && IsAtZone(cursor);
    }

    /// <summary>An abbreviation of three letters or more: "5 MT" is a weight.</summary>
    private static bool IsAtZone(Cursor cursor) =>
        cursor.SkipSpaces() <= 1 && char.IsLetter(cursor.Current)
        && ZoneReader.Read(cursor) is { } zone && zone.Name.Length > LongestLetters && zone.Name.IndexOf(' ') < 0;

    private static bool IsAtEndOfClause(Cursor cursor) =>
        cursor.Current is '\0' or '\n' or ')' or ';' || (cursor.Current is '.' or ',' && cursor.Peek(1) is ' ' or '\n' or '\0');
}
