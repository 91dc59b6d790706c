using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>Reads years from 1970 to 2099.</summary>
internal static class Year
{
    private const int First = 1970;
    private const int Last = 2099;
    private const int Digits = 4;

    /// <summary>Takes "2024".</summary>
    public static bool TryTake(ref Cursor cursor, out int year) =>
        cursor.TryReadNumber(Digits, Digits, out year) && year is >= First and <= Last;

    /// <summary>Takes the year after a month or day: " 2024", ", 2024", "-2024"; null when none is there.</summary>
    public static int? TakeAfter(ref Cursor cursor)
    {
        var year = cursor;
        var spaces = year.SkipSpaces();
        if (year.TryTake(',') || (spaces == 0 && year.TryTakeAny("-/")))
            spaces += 1 + year.SkipSpaces();
        if (spaces == 0 || !TryTake(ref year, out var value) || !DateEdge.CanClose(year))
            return null;
        cursor = year;
        return value;
    }

    /// <summary>
    /// Goes back over the year before a month: "2024 June", "2024-Jun"; null when none is after <paramref name="floor"/>.
    /// </summary>
    public static int? TakeBefore(ref Cursor cursor, int floor)
    {
        var year = cursor;
        if (!year.TryTakeAnyBack("-/") && year.SkipSpacesBack() == 0)
            return null;
        year.At -= Digits;
        var digits = year;
        if (year.At < floor || !TryTake(ref digits, out var value) || !DateEdge.CanOpen(year) || DateEdge.FollowsSeparator(year))
            return null;
        cursor = year;
        return value;
    }
}
