using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>Reads how many units a length of time has: "90", "1.5", "twenty-five", "two and a half", "half an".</summary>
internal static class NumberReader
{
    private const int LongestWord = 7;
    private const int FirstOfTens = 20;

    private static readonly string[] Halves = [" and a half", " and half", "-and-a-half", " ½", "½"];

    /// <summary>Null when there is no number at <paramref name="cursor"/>.</summary>
    public static double? Take(ref Cursor cursor)
    {
        var number = cursor.IsAtDigit ? Numeral.TakeValue(ref cursor) : TakeWords(ref cursor);
        return number is not null && TryTakeHalf(ref cursor) ? number + 0.5 : number;
    }

    /// <summary>"½" and " and a half", after a number or its unit.</summary>
    public static bool TryTakeHalf(ref Cursor cursor)
    {
        foreach (var half in Halves)
            if (cursor.TryTakeText(half))
                return true;
        return false;
    }

    /// <summary>"two", "twenty-five", "half an".</summary>
    private static double? TakeWords(ref Cursor cursor)
    {
        if (TakeWord(ref cursor) is not { } number)
            return null;
        if (number < 1)
            SkipArticle(ref cursor);
        return number >= FirstOfTens ? number + TakeOnes(ref cursor) : number;
    }

    private static double? TakeWord(ref Cursor cursor)
    {
        var word = cursor.TakeLetters();
        var mayBeNumber = word.Length is >= 1 and <= LongestWord;
        return mayBeNumber && TimeWords.Numbers.TryGetValue(cursor.Text.Substring(word.Start, word.Length), out var number) ? number : null;
    }

    /// <summary>"half an hour", "half-a-day".</summary>
    private static void SkipArticle(ref Cursor cursor)
    {
        var article = cursor;
        if (article.TryTakeAny(" -\n") && (article.TryTakeWord("a") || article.TryTakeWord("an")))
            cursor = article;
    }

    /// <summary>"-five", " five"; 0 when there are none.</summary>
    private static double TakeOnes(ref Cursor cursor)
    {
        var ones = cursor;
        if (!ones.TryTakeAny(" -") || TakeWord(ref ones) is not (>= 1 and < 10 and var value))
            return 0;
        cursor = ones;
        return value;
    }
}
