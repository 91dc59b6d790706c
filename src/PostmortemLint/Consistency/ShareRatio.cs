using PostmortemLint.Prose;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Two numbers and the percentage that they are said to make: "212 of 300 machines (71 %)", "71 % (212 of 300)".</summary>
internal static class ShareRatio
{
    /// <summary>Words after the numbers, before the percentage.</summary>
    private const int MostWords = 3;

    /// <summary>Percent by which an exact percentage may be off, one that ends in 0 or 5, and an approximate one.</summary>
    private const double Exact = 1, Round = 2.5, Approximate = 5;

    /// <summary>The wrong percentage of the numbers that begin with this one; null where there is none, or it is right.</summary>
    public static ImpossibleShare? At(int start, double value, Cursor after)
    {
        after.SkipSpaces();
        var isPercentage = after.TryTake('%');
        if (!isPercentage)
            after.At = start;
        after.SkipSpaces();
        if ((isPercentage && !after.TryTake('(')) || TakeParts(ref after) is not { } parts)
            return null;
        SkipWords(ref after);
        if (isPercentage)
            return after.TryTake(')') ? Judge(after, start, parts, value, start) : null;
        return TakePercentage(ref after, out var at) is { } said ? Judge(after, start, parts, said, at) : null;
    }

    /// <summary>"212 of 300", "212 out of the 300": two whole numbers, the second no less.</summary>
    private static (double Part, double Whole)? TakeParts(ref Cursor cursor)
    {
        if (Numeral.TakeValue(ref cursor) is not { } part)
            return null;
        if (cursor.SkipSpaces() > 0 && cursor.TryTakeWord("out"))
            cursor.SkipSpaces();
        if (!cursor.TryTakeWord("of"))
            return null;
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("the") || cursor.TryTakeWord("our") || cursor.TryTakeWord("all"))
            cursor.SkipSpaces();
        return Numeral.TakeValue(ref cursor) is { } whole && part % 1 == 0 && whole % 1 == 0 && part <= whole ? (part, whole) : null;
    }

    private static void SkipWords(ref Cursor cursor)
    {
        for (var word = 0; word < MostWords && cursor.SkipSpaces() > 0; word++)
            while (char.IsLetter(cursor.Current) || cursor.Current == '-')
                cursor.At++;
        cursor.SkipSpaces();
    }

    /// <summary>"(71 %)", ", or 71 %".</summary>
    private static double? TakePercentage(ref Cursor cursor, out int start)
    {
        var isOpen = cursor.TryTake('(');
        if (!isOpen && (!cursor.TryTake(',') || cursor.SkipSpaces() == 0 || !cursor.TryTakeWord("or")))
        {
            start = cursor.At;
            return null;
        }
        cursor.SkipAny(" ~≈");
        while (cursor.TakeLetters().Length > 0)
            cursor.SkipSpaces();
        start = cursor.At;
        var said = Numeral.TakeValue(ref cursor);
        cursor.SkipSpaces();
        return cursor.TryTake('%') && (!isOpen || cursor.TryTake(')')) ? said : null;
    }

    private static ImpossibleShare? Judge(Cursor after, int start, (double Part, double Whole) of, double said, int percentage)
    {
        var made = 100 * of.Part / of.Whole;
        var isApproximate = TimeWords.IsApproximate(after.Text, start) || TimeWords.IsApproximate(after.Text, percentage);
        var tolerance = isApproximate ? Approximate : said % 5 == 0 ? Round : Exact;
        return Math.Abs(made - said) <= tolerance || Math.Abs(100 - made - said) <= tolerance
            ? null
            : new ImpossibleShare(after.SpanFrom(start), FormattableString.Invariant($"makes {Math.Round(made)}%"));
    }
}
