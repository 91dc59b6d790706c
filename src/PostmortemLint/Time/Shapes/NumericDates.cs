using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>The shapes of dates that are numbers alone, each with examples.</summary>
internal static class NumericDates
{
    private const int Century = 2000;

    /// <summary>"2024-06-05", "2024/6/5", "2024.06.05".</summary>
    public static WrittenDate? YearFirst(Cursor cursor, int floor)
    {
        var start = cursor.At;
        if (DateEdge.FollowsSeparator(cursor) || !Year.TryTake(ref cursor, out var year) || !TryTakeSeparator(ref cursor, out var separator)
            || !cursor.TryReadNumber(1, 2, out var month) || !cursor.TryTake(separator) || !cursor.TryReadNumber(1, 2, out var day))
            return null;
        var span = cursor.SpanFrom(start);
        var isVersion = separator == '.' && span.Length < "2024.06.05".Length;
        var opensTime = cursor.Current is 'T' or 't' or 'Z';
        return !isVersion && (opensTime || DateEdge.CanClose(cursor, separator)) ? new WrittenDate(span, year, month, day) : null;
    }

    /// <summary>"05.06.2024": where full stops are between the numbers, the day is first.</summary>
    public static WrittenDate? WithFullStops(Cursor cursor, int floor)
    {
        var start = cursor.At;
        return TryTakePair(ref cursor, out var pair) && pair is { Separator: '.', Second: <= 12 } && cursor.TryTake('.')
            && Year.TryTake(ref cursor, out var year) && DateEdge.CanClose(cursor, '.')
            ? new WrittenDate(cursor.SpanFrom(start), year, pair.Second, pair.First)
            : null;
    }

    /// <summary>"5/6/2024", "05-06-2024".</summary>
    public static WrittenDate? YearLast(Cursor cursor, int floor)
    {
        var start = cursor.At;
        return TryTakePair(ref cursor, out var pair) && pair.Separator != '.' && cursor.TryTake(pair.Separator)
            && Year.TryTake(ref cursor, out var year) && DateEdge.CanClose(cursor, pair.Separator)
            ? WrittenDate.Unordered(cursor.SpanFrom(start), year, pair.First, pair.Second)
            : null;
    }

    /// <summary>"5/6/24".</summary>
    public static WrittenDate? ShortYearLast(Cursor cursor, int floor)
    {
        var start = cursor.At;
        return TryTakePair(ref cursor, out var pair) && pair.Separator == '/' && cursor.TryTake('/')
            && cursor.TryReadNumber(2, 2, out var year) && DateEdge.CanClose(cursor, '/')
            ? WrittenDate.Unordered(cursor.SpanFrom(start), Century + year, pair.First, pair.Second) with { HasShortYear = true }
            : null;
    }

    /// <summary>"3/26 23:04".</summary>
    public static WrittenDate? BeforeTime(Cursor cursor, int floor)
    {
        var start = cursor.At;
        return TryTakePair(ref cursor, out var pair) && pair.Separator == '/' && IsBeforeTime(cursor)
            ? WrittenDate.Unordered(cursor.SpanFrom(start), null, pair.First, pair.Second)
            : null;
    }

    /// <summary>"Tuesday 3.10, 09:00", "Tue 3.10. 09:00".</summary>
    public static WrittenDate? BetweenWeekdayAndTime(Cursor cursor, int floor)
    {
        var start = cursor;
        if (!TryTakePair(ref cursor, out var pair) || pair is not { Separator: '.', Second: <= 12 })
            return null;
        var span = cursor.SpanFrom(start.At);
        cursor.TryTake('.');
        return IsBeforeTime(cursor) && WeekdayReader.IsBefore(start, floor) ? new WrittenDate(span, null, pair.Second, pair.First) : null;
    }

    /// <summary>"03-26 23:04".</summary>
    public static WrittenDate? MonthFirstBeforeTime(Cursor cursor, int floor)
    {
        var start = cursor.At;
        var isPadded = cursor.IsAtShape("00-00");
        return isPadded && TryTakePair(ref cursor, out var pair) && pair.First <= 12 && IsBeforeTime(cursor)
            ? new WrittenDate(cursor.SpanFrom(start), null, pair.First, pair.Second)
            : null;
    }

    /// <summary>Two numbers that may be day and month, and what is between them.</summary>
    private static bool TryTakePair(ref Cursor cursor, out Pair pair)
    {
        pair = default;
        if (DateEdge.FollowsSeparator(cursor) || !cursor.TryReadNumber(1, 2, out var first)
            || !TryTakeSeparator(ref cursor, out var separator) || !cursor.TryReadNumber(1, 2, out var second))
            return false;
        pair = new Pair(first, second, separator);
        return DayNumber.CanBe(first) && DayNumber.CanBe(second);
    }

    private static bool TryTakeSeparator(ref Cursor cursor, out char separator)
    {
        separator = cursor.Current;
        return cursor.TryTakeAny("-/.");
    }

    /// <summary>" 23:04", " at 23:04", ", 11:04".</summary>
    private static bool IsBeforeTime(Cursor cursor)
    {
        cursor.TryTakeAny(",");
        var isApart = cursor.SkipSpaces() > 0;
        if (isApart && (cursor.TryTakeWord("at") || cursor.TryTakeAny("@")))
            cursor.SkipSpaces();
        return isApart && cursor.TakeDigits().Length > 0 && cursor.IsAtShape(":0");
    }

    private readonly record struct Pair(int First, int Second, char Separator);
}
