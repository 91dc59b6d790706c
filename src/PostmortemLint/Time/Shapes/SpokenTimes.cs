using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>
/// Times in words: "half past two", "a quarter to nine", "ten o'clock". Which half of the day is meant, only words after them tell.
/// </summary>
internal static class SpokenTimes
{
    private const int MinutesOfHour = 60;
    private const int LastHour = 12;
    private const int Half = 30;
    private const int Quarter = 15;

    private static readonly WordBeginnings Beginnings = new(TimeWords.Numbers.Keys.Append("quarter"));

    /// <summary>Whether a time in words may begin with these two characters.</summary>
    public static bool MayBegin(char first, char second) => Beginnings.Contain(first, second) || (first is 'a' or 'A' && second == ' ');

    /// <summary>The time that begins at <paramref name="cursor"/>; null when none does.</summary>
    public static WrittenTime? Read(Cursor cursor)
    {
        var start = cursor.At;
        if (!cursor.IsAtDigit && !MayBegin(cursor.Current, cursor.Peek(1)))
            return null;
        var minute = TakeMinutes(ref cursor);
        if (TakeHour(ref cursor) is not { } hour
            || (minute is null && !cursor.TryTakeWord(" o'clock") && !cursor.TryTakeWord(" o’clock")))
            return null;
        var meridiem = DayPartReader.Take(ref cursor, hour);
        var (shown, past) = minute < 0 ? (hour == 1 ? LastHour : hour - 1, MinutesOfHour + minute.Value) : (hour, minute ?? 0);
        return new WrittenTime(cursor.SpanFrom(start), shown, past, 0, meridiem) { IsSpoken = true };
    }

    /// <summary>
    /// "half past ", "a quarter to ", "ten minutes past ": negative before the hour; null, and nothing taken, when there are none. "Ten
    /// minutes to two" may as well be a change from one to the other.
    /// </summary>
    private static int? TakeMinutes(ref Cursor cursor)
    {
        var words = cursor;
        if (words.TryTakeWord("a"))
            words.SkipSpaces();
        int? minutes = words.TryTakeWord("quarter") ? Quarter : words.TryTakeWord("half") ? Half : null;
        var isQuarter = minutes == Quarter;
        if (minutes is null && NumberReader.Take(ref words) is > 0 and < Half and var number)
        {
            minutes = (int)number;
            words.TryTakeWord(" minutes");
        }
        var isPast = words.TryTakeWord(" past");
        if (minutes is null || !(isPast || (isQuarter && words.TryTakeWord(" to"))) || !words.TryTake(' '))
            return null;
        cursor = words;
        return isPast ? minutes : -minutes;
    }

    private static int? TakeHour(ref Cursor cursor)
    {
        if (cursor.IsAtWord("a") || cursor.IsAtWord("an"))
            return null;
        var number = cursor.IsAtDigit && cursor.TryReadNumber(1, 2, out var digits) ? digits : NumberReader.Take(ref cursor);
        return number is >= 1 and <= LastHour && number % 1 == 0 && !cursor.IsAtLetterOrDigit ? (int)number : null;
    }
}
