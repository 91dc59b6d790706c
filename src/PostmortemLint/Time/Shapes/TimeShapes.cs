using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>The shapes that a clock time has in prose. Whether a time may begin or end there is not asked here.</summary>
internal static class TimeShapes
{
    /// <summary>The hour up to which a number is a misprinted clock and not a length of time.</summary>
    private const int LastHour = 29;

    private const int NoMinute = 60;

    /// <summary>Those that begin with a digit; the first that matches decides.</summary>
    private static readonly Shape[] OfDigits =
    [
        LostDigit, WithColon, WithUnknownMinute, WithColonAndSpace, WithFullStop, WithLetter, HourAlone, FourDigits, SpokenTimes.Read,
    ];

    private static readonly Shape[] OfWords = [Noon, Midnight, SpokenTimes.Read];

    private delegate WrittenTime? Shape(Cursor cursor);

    /// <summary>The time that begins at <paramref name="cursor"/>; null when none does.</summary>
    public static WrittenTime? Read(Cursor cursor)
    {
        foreach (var shape in cursor.IsAtDigit ? OfDigits : OfWords)
            if (shape(cursor) is { } time)
                return time;
        return null;
    }

    /// <summary>"07:7:47", which no clock shows.</summary>
    private static WrittenTime? LostDigit(Cursor cursor)
    {
        var start = cursor.At;
        return cursor.TryReadNumber(1, 2, out var hour) && cursor.TryTake(':') && cursor.TryReadNumber(1, 1, out _)
            && cursor.TryTake(':') && cursor.TryReadNumber(2, 2, out _) && !cursor.IsAtLetterOrDigit && cursor.Current != ':'
            ? new WrittenTime(cursor.SpanFrom(start), hour, NoMinute)
            : null;
    }

    /// <summary>"14:00", "14:00:05.123", "2:05 PM".</summary>
    private static WrittenTime? WithColon(Cursor cursor)
    {
        var start = cursor.At;
        if (!TryTakeHour(ref cursor, out var hour) || !cursor.TryTake(':') || !cursor.TryReadNumber(2, 2, out var minute))
            return null;
        var second = TakeSecond(ref cursor);
        return WithMeridiem(cursor, start, hour, minute, second);
    }

    /// <summary>"02:2x": some minute of the ten, as which the first is read.</summary>
    private static WrittenTime? WithUnknownMinute(Cursor cursor)
    {
        var start = cursor.At;
        return TryTakeHour(ref cursor, out var hour) && cursor.TryTake(':') && cursor.TryReadNumber(1, 1, out var tens)
            && cursor.TryTakeAny("xX") && !cursor.IsAtLetterOrDigit
            ? WithMeridiem(cursor, start, hour, tens * 10, 0)
            : null;
    }

    /// <summary>"12: 48pm".</summary>
    private static WrittenTime? WithColonAndSpace(Cursor cursor)
    {
        var start = cursor.At;
        return TryTakeHour(ref cursor, out var hour) && cursor.TryTakeText(": ") && cursor.TryReadNumber(2, 2, out var minute)
            && MeridiemReader.Take(ref cursor) is not MeridiemReader.None and var meridiem
            ? new WrittenTime(cursor.SpanFrom(start), hour, minute, 0, meridiem)
            : null;
    }

    /// <summary>"2.30pm", "14.30 UTC"; "14.30" alone is a number.</summary>
    private static WrittenTime? WithFullStop(Cursor cursor)
    {
        if (cursor.Previous == '-' || Dotted(cursor) is not { } time)
            return null;
        cursor.At = time.Span.End;
        cursor.SkipSpaces();
        return time.Meridiem != MeridiemReader.None || ZoneReader.Read(cursor) is not null ? time : null;
    }

    /// <summary>"14.30", whatever it is.</summary>
    public static WrittenTime? Dotted(Cursor cursor)
    {
        var start = cursor.At;
        return TryTakeHour(ref cursor, out var hour) && cursor.TryTake('.') && cursor.TryReadNumber(2, 2, out var minute)
            && !cursor.IsAtShape(".0") && cursor.Current != '%'
            ? WithMeridiem(cursor, start, hour, minute, 0)
            : null;
    }

    /// <summary>"14h00", "09h00".</summary>
    private static WrittenTime? WithLetter(Cursor cursor)
    {
        var start = cursor.At;
        return cursor.TryReadNumber(2, 2, out var hour) && hour <= LastHour
            && cursor.TryTakeAny("hH") && cursor.TryReadNumber(2, 2, out var minute)
            ? WithMeridiem(cursor, start, hour, minute, 0)
            : null;
    }

    /// <summary>"2 PM", "2 in the afternoon", "2:PM", and "2" in "2 - 3 PM".</summary>
    private static WrittenTime? HourAlone(Cursor cursor)
    {
        var start = cursor.At;
        if (!cursor.TryReadNumber(1, 2, out var hour) || hour > 12)
            return null;
        if (cursor.IsAtShape(":a"))
            cursor.At++;
        return WithMeridiem(cursor, start, hour, 0, 0) is { Meridiem: 'a' or 'p' } time ? time : null;
    }

    /// <summary>"1400 UTC", "1400Z", "1400 hrs"; a bare number of four digits is a year or a count.</summary>
    private static WrittenTime? FourDigits(Cursor cursor)
    {
        var start = cursor.At;
        if (!cursor.TryReadNumber(4, 4, out var number) || (number / 100, number % 100) is not ( <= 24 and var hour, <= 59 and var minute))
            return null;
        var digits = cursor.SpanFrom(start);
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("hrs"))
            return new WrittenTime(cursor.SpanFrom(start), hour, minute);
        var isYear = hour is 19 or 20;
        return !isYear && ZoneReader.Read(cursor) is { Name: "UTC" or "GMT" or "Z" } ? new WrittenTime(digits, hour, minute) : null;
    }

    /// <summary>"noon".</summary>
    private static WrittenTime? Noon(Cursor cursor)
    {
        var start = cursor.At;
        return cursor.TryTakeWord("noon") ? new WrittenTime(cursor.SpanFrom(start), 12, 0) : null;
    }

    /// <summary>"midnight".</summary>
    private static WrittenTime? Midnight(Cursor cursor)
    {
        var start = cursor.At;
        return cursor.TryTakeWord("midnight") ? new WrittenTime(cursor.SpanFrom(start), 0, 0) : null;
    }

    private static bool TryTakeHour(ref Cursor cursor, out int hour) => cursor.TryReadNumber(1, 2, out hour) && hour <= LastHour;

    /// <summary>":05", ":05.123"; 0 when there are none.</summary>
    private static int TakeSecond(ref Cursor cursor)
    {
        var part = cursor;
        if (!part.TryTake(':') || !part.TryReadNumber(2, 2, out var second))
            return 0;
        if (part.IsAtShape(".0") || part.IsAtShape(",0"))
        {
            part.At++;
            part.TakeDigits();
        }
        cursor = part;
        return second;
    }

    private static WrittenTime WithMeridiem(Cursor cursor, int start, int hour, int minute, int second)
    {
        var meridiem = MeridiemReader.Take(ref cursor);
        if (meridiem == MeridiemReader.None)
            meridiem = DayPartReader.Take(ref cursor, hour);
        var span = cursor.SpanFrom(start);
        if (meridiem == MeridiemReader.None && hour is >= 1 and <= 12)
            meridiem = MeridiemReader.OfRange(cursor, hour);
        return new WrittenTime(span, hour, minute, second, meridiem);
    }
}
