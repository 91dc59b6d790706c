using PostmortemLint.Prose;

namespace PostmortemLint.Evidence;

/// <summary>
/// Reads a number as a token: a percentage, a count, or one of the many that are neither, such as times, years and versions.
/// </summary>
internal static class NumberToken
{
    private static readonly string[] Percents = ["%", "percent", "per cent", "pct"];

    /// <summary>
    /// Reads the number that begins with the digit at <paramref name="start"/>, with the sign or the letters that belong to it.
    /// </summary>
    public static Token Read(string prose, int start)
    {
        var cursor = new Cursor(prose, start, prose.Length);
        var number = cursor;
        Numeral.Take(ref cursor);
        if (number.Previous == '=')
            return new Token(Lexicon.Unknown, start, cursor.At);
        if (EndOfPercent(cursor) is { } percentEnd)
            return new Token(Lexicon.Percentage, start, percentEnd);
        if (IsGlued(cursor))
            return new Token(IsThousands(cursor) ? Lexicon.Count : Lexicon.Unknown, start, EndOfGlued(cursor));
        if (!IsCount(number, cursor))
            return new Token(Lexicon.Unknown, start, cursor.At);
        return new Token(IsStatus(number, cursor) ? Lexicon.Status : Lexicon.Count, start, cursor.At);
    }

    /// <summary>Whether HTTP has a status like this for what failed.</summary>
    private static bool IsStatus(Cursor number, Cursor after) =>
        after.At - number.At == 3 && number.Current is '4' or '5';

    private static int? EndOfPercent(Cursor cursor)
    {
        cursor.SkipSpaces();
        foreach (var percent in Percents)
            if (cursor.TryTakeText(percent))
                return cursor.At;
        return null;
    }

    /// <summary>"14h30", "5xx", "2nd", "12:00": not a count, and nothing of it is a word.</summary>
    private static bool IsGlued(Cursor cursor) => char.IsLetter(cursor.Current) || cursor.IsAtShape(":0") || cursor.IsAtShape("/0");

    private static int EndOfGlued(Cursor cursor)
    {
        while (cursor.IsAtLetterOrDigit || IsGlued(cursor) || cursor.IsAtShape("-0"))
            cursor.At++;
        return cursor.At;
    }

    /// <summary>"10k" and "2M".</summary>
    private static bool IsThousands(Cursor cursor) => cursor.TryTakeAny("kKM") && !cursor.IsAtLetterOrDigit;

    /// <summary>Neither a year, nor a decimal, nor a part of an address, a price or a list.</summary>
    private static bool IsCount(Cursor number, Cursor after)
    {
        var year = new Cursor(number.Text, number.At, after.At);
        after.SkipSpaces();
        return !(year.TryReadNumber(4, 4, out var value) && year.IsAtEnd && value is >= 1900 and < 2100)
            && number.Text.IndexOf('.', number.At, after.At - number.At) < 0
            && number.Previous is not (':' or '.' or '#' or '/' or '-' or '$' or '€' or '£')
            && after.Current is not (',' or '(' or ')');
    }
}
