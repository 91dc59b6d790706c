using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>The shapes of dates with the name of a month, read from the number of the day.</summary>
internal static class NamedDates
{
    /// <summary>"June 5", "June 5th, 2024", "Jun-05-2024", "June the 5th", "2024 June 5", "September 28-29, 2023".</summary>
    public static WrittenDate? MonthFirst(Cursor cursor, int floor)
    {
        var before = cursor;
        if (!DayNumber.TryTake(ref cursor, out var day, out var isOrdinal) || IsOtherNumber(cursor))
            return null;
        var hasYear = HasYear(cursor);
        if (hasYear || isOrdinal)
            TakeCommaBack(ref before);
        if (TakeMonthBack(ref before, floor, mayBeMisspelled: hasYear) is not { } month)
            return null;
        var end = cursor;
        var hasLast = DayNumber.TryTakeLast(ref end, day, out var isTight);
        var year = Year.TakeAfter(ref end);
        if (year is null && hasLast && !isTight)
            end = cursor;
        year ??= Year.TakeBefore(ref before, floor);
        return year is not null || month.IsSure ? new WrittenDate(end.SpanFrom(before.At), year, month.Number, day) : null;
    }

    /// <summary>"5 June", "5th of June 2024", "05-Jun-2024", "28-29 September 2023".</summary>
    public static WrittenDate? DayFirst(Cursor cursor, int floor)
    {
        var start = cursor.At;
        if (!DayNumber.TryTake(ref cursor, out var day, out _))
            return null;
        DayNumber.TryTakeLast(ref cursor, day, out _);
        if (!TryTakeJoint(ref cursor) || TakeMonth(ref cursor) is not { } month)
            return null;
        var end = cursor;
        if (month.IsShort)
            end.TryTake('.');
        var year = Year.TakeAfter(ref end);
        if (year is null)
            end = cursor;
        return year is not null || month.IsSure ? new WrittenDate(end.SpanFrom(start), year, month.Number, day) : null;
    }

    /// <summary>Takes what is between a day and its month: " ", " of ", "-", "/".</summary>
    private static bool TryTakeJoint(ref Cursor cursor)
    {
        var hasSpace = cursor.SkipSpaces() > 0;
        if (!cursor.TryTakeWord("of"))
            return hasSpace || cursor.TryTakeAny("-/");
        cursor.SkipSpaces();
        return true;
    }

    private static MonthName? TakeMonth(ref Cursor cursor)
    {
        var span = cursor.TakeLetters();
        return MonthName.Of(cursor.Text.Substring(span.Start, span.Length), mayBeMisspelled: HasYear(cursor));
    }

    /// <summary>Goes back over the month before a day: "June ", "June the ", "Jun. ", "Jun-".</summary>
    private static MonthName? TakeMonthBack(ref Cursor cursor, int floor, bool mayBeMisspelled)
    {
        if (!TryTakeJointBack(ref cursor))
            return null;
        var hasFullStop = cursor.TryTakeAnyBack(".");
        var span = cursor.TakeLettersBack();
        if (cursor.At < floor || !DateEdge.CanBeName(cursor))
            return null;
        var month = MonthName.Of(cursor.Text.Substring(span.Start, span.Length), mayBeMisspelled);
        var endsSentence = hasFullStop && month is { IsShort: false };
        return endsSentence ? null : month;
    }

    /// <summary>Goes back over the comma of "Feb., 20th" and "February, 20 2024", and the space after it.</summary>
    private static void TakeCommaBack(ref Cursor cursor)
    {
        var before = cursor;
        if (before.SkipSpacesBack() == 1 && before.Previous == ',')
            cursor = before;
    }

    private static bool TryTakeJointBack(ref Cursor cursor)
    {
        if (cursor.SkipSpacesBack() == 0)
            return cursor.TryTakeAnyBack("-/,");
        if (cursor.TryTakeWordBack("the"))
            cursor.SkipSpacesBack();
        return true;
    }

    /// <summary>"June 5:30", "June 5.5", "June 5,000", "June 5%".</summary>
    private static bool IsOtherNumber(Cursor cursor)
    {
        if (!DateEdge.CanClose(cursor) || cursor.Current == '%'
            || cursor.IsAtShape(":0") || cursor.IsAtShape(".0") || cursor.IsAtShape("/0"))
            return true;
        return cursor.TryTake(',') && cursor.CountDigits() == 3;
    }

    private static bool HasYear(Cursor cursor) => Year.TakeAfter(ref cursor) is not null;
}
