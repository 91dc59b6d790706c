using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>Reads days: "5", "5th", "the 5 th".</summary>
internal static class DayNumber
{
    private const int Last = 31;

    /// <summary>Takes a day from 1 to 31 with the letters after it.</summary>
    public static bool TryTake(ref Cursor cursor, out int day, out bool isOrdinal)
    {
        isOrdinal = false;
        if (!cursor.TryReadNumber(1, 2, out day) || !CanBe(day))
            return false;
        isOrdinal = TryTakeSuffix(ref cursor);
        return true;
    }

    /// <summary>Takes the last day of a range that <paramref name="first"/> begins: "-29", " to 29th", " and 29".</summary>
    /// <remarks><paramref name="isTight"/> tells whether nothing else can be meant: not "June 5 - 7 servers".</remarks>
    public static bool TryTakeLast(ref Cursor cursor, int first, out bool isTight)
    {
        isTight = false;
        var range = cursor;
        var hasSpace = range.SkipSpaces() > 0;
        if (!range.TryTakeAny("-–—&/") && !(hasSpace && (range.TryTakeWord("to") || range.TryTakeWord("and"))))
            return false;
        hasSpace |= range.SkipSpaces() > 0;
        if (!range.TryReadNumber(1, 2, out var last) || last <= first || !CanBe(last))
            return false;
        isTight = TryTakeSuffix(ref range) || !hasSpace;
        if (!DateEdge.CanClose(range) || range.Current is ':' or '%' or '/' or '-' || range.IsAtShape(".0"))
            return false;
        cursor = range;
        return true;
    }

    public static bool CanBe(int number) => number is >= 1 and <= Last;

    /// <summary>"st", "nd", "rd", "th".</summary>
    private static bool TryTakeSuffix(ref Cursor cursor)
    {
        var suffix = cursor;
        suffix.SkipSpaces();
        if (!suffix.TryTakeWord("st") && !suffix.TryTakeWord("nd") && !suffix.TryTakeWord("rd") && !suffix.TryTakeWord("th"))
            return false;
        cursor = suffix;
        return true;
    }
}
