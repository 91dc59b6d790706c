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
        var end = EndOfDigits(prose, start);
        if (EndOfPercent(prose, SkipSpaces(prose, end)) is { } percentEnd)
            return new Token(Lexicon.Percentage, start, percentEnd);
        if (IsGlued(prose, end))
            return new Token(IsThousands(prose, end) ? Lexicon.Count : Lexicon.Unknown, start, EndOfGlued(prose, end));
        return new Token(IsCount(prose, start, end) ? Lexicon.Count : Lexicon.Unknown, start, end);
    }

    /// <summary>After the digits, and the commas and dots between them.</summary>
    private static int EndOfDigits(string prose, int at)
    {
        while (IsDigit(prose, at) || (at < prose.Length && prose[at] is ',' or '.' && IsDigit(prose, at + 1)))
            at++;
        return at;
    }

    private static int? EndOfPercent(string prose, int at)
    {
        foreach (var percent in Percents)
            if (string.CompareOrdinal(prose, at, percent, 0, percent.Length) == 0)
                return at + percent.Length;
        return null;
    }

    /// <summary>"14h30", "5xx", "2nd", "12:00": not a count, and nothing of it is a word.</summary>
    private static bool IsGlued(string prose, int at) =>
        at < prose.Length && (char.IsLetter(prose[at]) || (prose[at] is ':' or '/' && IsDigit(prose, at + 1)));

    private static int EndOfGlued(string prose, int at)
    {
        while (at < prose.Length && (char.IsLetterOrDigit(prose[at]) || (prose[at] is ':' or '/' or '-' && IsDigit(prose, at + 1))))
            at++;
        return at;
    }

    /// <summary>"10k" and "2M".</summary>
    private static bool IsThousands(string prose, int at) =>
        prose[at] is 'k' or 'K' or 'M' && (at + 1 == prose.Length || !char.IsLetterOrDigit(prose[at + 1]));

    /// <summary>Neither a year, nor a decimal, nor a part of an address, a price or a list.</summary>
    private static bool IsCount(string prose, int start, int end)
    {
        var after = SkipSpaces(prose, end);
        return !IsYear(prose, start, end)
            && prose.IndexOf('.', start, end - start) < 0
            && (start == 0 || prose[start - 1] is not (':' or '.' or '#' or '/' or '-' or '$' or '€' or '£'))
            && (after == prose.Length || prose[after] is not (',' or '(' or ')'));
    }

    private static bool IsYear(string prose, int start, int end) =>
        end - start == 4 && IsDigit(prose, start + 2)
        && (string.CompareOrdinal(prose, start, "19", 0, 2) == 0 || string.CompareOrdinal(prose, start, "20", 0, 2) == 0);

    private static bool IsDigit(string prose, int at) => at < prose.Length && prose[at] is >= '0' and <= '9';

    private static int SkipSpaces(string prose, int at)
    {
        while (at < prose.Length && prose[at] == ' ')
            at++;
        return at;
    }
}
