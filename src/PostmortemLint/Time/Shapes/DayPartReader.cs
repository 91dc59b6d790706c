using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>The half of the day that words after an hour from 1 to 12 tell: "8:15 in the morning", "11 at night".</summary>
internal static class DayPartReader
{
    /// <summary>The hours that may be before midnight when they are at night: the others are after it.</summary>
    private const int FirstBeforeMidnight = 6;
    private const int LastBeforeMidnight = 11;

    /// <summary>Takes the words; NUL when there are none.</summary>
    public static char Take(ref Cursor cursor, int hour)
    {
        var words = cursor;
        if (hour is < 1 or > 12 || (!words.TryTakeAny(" \n") && !words.TryTakeText(", ")))
            return MeridiemReader.None;
        var half = TryTakeAny(ref words, TimeWords.Mornings) ? 'a'
            : TryTakeAny(ref words, TimeWords.Afternoons) ? 'p'
            : !words.TryTakeWord("at night") ? MeridiemReader.None
            : hour is >= FirstBeforeMidnight and <= LastBeforeMidnight ? 'p' : 'a';
        if (half != MeridiemReader.None)
            cursor = words;
        return half;
    }

    private static bool TryTakeAny(ref Cursor cursor, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
            if (cursor.TryTakeWord(phrase))
                return true;
        return false;
    }
}
