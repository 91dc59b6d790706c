using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time.Shapes;

/// <summary>Finds the weekday beside a date.</summary>
internal static class WeekdayReader
{
    private const int ShortestName = 3;
    private const int LongestShortName = 5;

    /// <summary>The date with the weekday beside it, if any. Words before <paramref name="floor"/> belong to the date before it.</summary>
    public static WrittenDate AddWeekday(string prose, WrittenDate date, int floor)
    {
        var before = new Cursor(prose, date.Span.Start, prose.Length);
        if (TakeBefore(ref before, floor) is { } earlier)
            return date with { Weekday = earlier, Span = TextSpan.FromBounds(before.At, date.Span.End) };
        var after = new Cursor(prose, date.Span.End, prose.Length);
        if (TakeAfter(ref after) is { } later)
            return date with { Weekday = later, Span = TextSpan.FromBounds(date.Span.Start, after.At) };
        return date;
    }

    /// <summary>Whether a weekday is before <paramref name="date"/>, and not that of the date before it.</summary>
    public static bool IsBefore(Cursor date, int floor) => TakeBefore(ref date, floor) is not null;

    /// <summary>The weekday directly before a time: "Monday 06:00", "Monday, 06:00"; null when there is none.</summary>
    public static IsoDayOfWeek? Before(string prose, int time)
    {
        var cursor = new Cursor(prose, time, prose.Length);
        return TakeBefore(ref cursor, 0);
    }

    /// <summary>"Wed 5 June", "Wednesday, June 5", "Wednesday (June 5)"; not "Saturday and Sunday, June 1-2".</summary>
    private static IsoDayOfWeek? TakeBefore(ref Cursor cursor, int floor)
    {
        var start = cursor.At;
        if (cursor.SkipSpacesBack() > 0 && cursor.TryTakeWordBack("the"))
            cursor.SkipSpacesBack();
        while (cursor.At > floor && cursor.TryTakeAnyBack(",.("))
            cursor.SkipSpacesBack();
        var isApart = cursor.At < start;
        var endsSentence = cursor.Current == '.';
        if (!isApart || TakeNameBack(ref cursor, floor) is not { } name)
            return null;
        endsSentence &= name.Length > LongestShortName;
        return endsSentence || IsSecondOfTwo(cursor, floor) ? null : WeekdayOf(name);
    }

    /// <summary>"2024-06-05 (Wed)", "5 June, Wednesday"; not the weekday of a date that follows.</summary>
    private static IsoDayOfWeek? TakeAfter(ref Cursor cursor)
    {
        var start = cursor.At;
        cursor.SkipSpaces();
        var isInParentheses = cursor.TryTake('(');
        if (isInParentheses || cursor.TryTake(','))
            cursor.SkipSpaces();
        var isApart = cursor.At > start;
        var name = TextOf(cursor.Text, cursor.TakeLetters());
        if (!isApart || WeekdayOf(name) is not { } weekday || OpensDate(cursor))
            return null;
        var isClear = isInParentheses ? cursor.Current is ')' or ',' or ' ' : name.Length > LongestShortName;
        return isClear ? weekday : null;
    }

    /// <summary>Whether the weekday before <paramref name="cursor"/> belongs to what follows: "Friday June 7".</summary>
    private static bool OpensDate(Cursor cursor)
    {
        cursor.SkipAny(" ,.");
        return cursor.IsAtDigit || MonthName.Of(TextOf(cursor.Text, cursor.TakeLetters()), mayBeMisspelled: false) is not null;
    }

    /// <summary>"Saturday and" before "Sunday".</summary>
    private static bool IsSecondOfTwo(Cursor cursor, int floor)
    {
        cursor.SkipSpacesBack();
        var joint = cursor.TakeLettersBack();
        if (joint.Length == 0 && cursor.At > 0)
            joint = new TextSpan(--cursor.At, 1);
        if (!TimeWords.JoinsDates.Contains(TextOf(cursor.Text, joint)))
            return false;
        cursor.SkipSpacesBack();
        return TakeNameBack(ref cursor, floor) is not null;
    }

    /// <summary>Goes back over the name of a weekday that no other date has; null when there is none.</summary>
    private static string? TakeNameBack(ref Cursor cursor, int floor)
    {
        var name = TextOf(cursor.Text, cursor.TakeLettersBack());
        return cursor.At >= floor && DateEdge.CanBeName(cursor) && WeekdayOf(name) is not null ? name : null;
    }

    /// <summary>In full, or the first three to five letters of it with a capital letter.</summary>
    private static IsoDayOfWeek? WeekdayOf(string word)
    {
        for (var i = 0; i < TimeWords.Weekdays.Count; i++)
            if (IsLongEnough(word, TimeWords.Weekdays[i]) && TimeWords.Weekdays[i].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return (IsoDayOfWeek)(i + 1);
        return null;
    }

    private static bool IsLongEnough(string word, string name) =>
        word.Length == name.Length || (word.Length is >= ShortestName and <= LongestShortName && char.IsUpper(word[0]));

    private static string TextOf(string prose, TextSpan span) => prose.Substring(span.Start, span.Length);
}
