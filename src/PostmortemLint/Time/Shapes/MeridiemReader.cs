using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>AM and PM: 'a', 'p', 'm' where the A or P is lost, NUL for none.</summary>
internal static class MeridiemReader
{
    public const char None = '\0';

    private const int MostSpaces = 2;

    /// <summary>Takes "PM", "p.m." or "p. m." after at most two spaces, and " M".</summary>
    public static char Take(ref Cursor cursor)
    {
        var mark = cursor;
        var spaces = mark.SkipSpaces();
        var letter = mark.Current;
        var isTaken = spaces <= MostSpaces && (TakeWhole(ref mark) || (spaces > 0 && TakeRest(ref mark)));
        if (!isTaken)
            return None;
        cursor = mark;
        return char.ToLowerInvariant(letter);
    }

    /// <summary>The AM or PM that "2" has in "2 - 3:30 PM" and "11" in "11 - 1 PM"; NUL when no such range follows.</summary>
    public static char OfRange(Cursor cursor, int hour)
    {
        cursor.SkipSpaces();
        if (!cursor.TryTakeAny("-–—") && !cursor.TryTakeWord("to") && !cursor.TryTakeWord("and"))
            return None;
        cursor.SkipSpaces();
        if (!cursor.TryReadNumber(1, 2, out var other))
            return None;
        SkipMinutes(ref cursor);
        var letter = Take(ref cursor) is not None and var mark ? mark : DayPartReader.Take(ref cursor, other);
        return letter == None || hour % 12 <= other % 12 ? letter : Opposite(letter);
    }

    /// <summary>The other half of the day.</summary>
    public static char Opposite(char letter) => letter == 'p' ? 'a' : 'p';

    private static void SkipMinutes(ref Cursor cursor)
    {
        var minutes = cursor;
        if (minutes.TryTake(':') && minutes.TryReadNumber(2, 2, out _))
            cursor = minutes;
    }

    private static bool TakeWhole(ref Cursor cursor)
    {
        var mark = cursor;
        if (!mark.TryTakeAny("aApP"))
            return false;
        var hasDots = mark.TryTake('.');
        if (hasDots)
            mark.TryTake(' ');
        if (!mark.TryTakeWord("m"))
            return false;
        if (hasDots)
            mark.TryTake('.');
        cursor = mark;
        return true;
    }

    private static bool TakeRest(ref Cursor cursor) => cursor.Current == 'M' && cursor.TryTakeWord("m");
}
