using System.Globalization;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>
/// Finds shares in prose: "12 % of users", "5 of 3 servers". Growth ("rose by 300 %") and load ("CPU at 250 %") are not shares.
/// </summary>
internal static class ShareReader
{
    /// <summary>Words after "of", among which the noun is.</summary>
    private const int NounWords = 4;

    /// <summary>
    /// The impossible shares in <paramref name="line"/>, percentages first. A share does not reach beyond the end of a line.
    /// </summary>
    public static IEnumerable<ImpossibleShare> FindImpossible(string prose, TextSpan line)
    {
        for (var at = prose.IndexOf('%', line.Start, line.Length); at >= 0; at = prose.IndexOf('%', at + 1, line.End - at - 1))
            if (PercentageAt(prose, at, line) is { } share)
                yield return share;
        for (var at = IndexOfOf(prose, line.Start, line.End); at >= 0; at = IndexOfOf(prose, at + 1, line.End))
            if (RatioAt(prose, at, line) is { } share)
                yield return share;
    }

    /// <summary>Whether shares are given of it: users, requests, servers.</summary>
    public static bool IsCounted(string noun) => ClaimWords.Counted.Contains(noun);

    /// <summary>The percentage whose sign is at <paramref name="sign"/>, with its noun; no span where none follows.</summary>
    public static (TextSpan? Span, double Value) PartAt(string prose, int sign, TextSpan line)
    {
        if (NumberBefore(prose, sign, line.Start) is not var (start, value))
            return (null, 0);
        var cursor = new Cursor(prose, sign + 1, line.End);
        cursor.SkipSpaces();
        return (cursor.TryTakeWord("of") && TakeNoun(ref cursor) ? cursor.SpanFrom(start) : null, value);
    }

    private static int IndexOfOf(string prose, int from, int end) =>
        from < end ? prose.IndexOf(" of ", from, end - from, StringComparison.Ordinal) : -1;

    private static ImpossibleShare? PercentageAt(string prose, int sign, TextSpan line)
    {
        if (PartAt(prose, sign, line) is not ({ } span, var value))
            return null;
        var isNegative = value > 0 && IsNegated(prose, span.Start, line.Start);
        return isNegative ? new ImpossibleShare(TextSpan.FromBounds(span.Start - 1, span.End), IsNegative: true)
            : value > 100 ? new ImpossibleShare(span, IsNegative: false) : null;
    }

    private static bool IsNegated(string prose, int number, int least) =>
        number > least && prose[number - 1] is '-' or '−' && (number - 1 == least || prose[number - 2] is ' ' or '(');

    /// <summary>"5 of 3 servers" and "5 out of the 3 servers".</summary>
    private static ImpossibleShare? RatioAt(string prose, int of, TextSpan line)
    {
        var left = of - 4 >= line.Start && string.CompareOrdinal(prose, of - 4, " out", 0, 4) == 0 ? of - 4 : of;
        if (NumberBefore(prose, left, line.Start) is not var (start, part))
            return null;
        var cursor = new Cursor(prose, of + " of ".Length, line.End);
        if (cursor.TryTakeWord("the"))
            cursor.TryTake(' ');
        return TryReadAmount(ref cursor, out var whole) && whole % 1 == 0 && part > whole && TakeNoun(ref cursor)
            ? new ImpossibleShare(cursor.SpanFrom(start), IsNegative: false)
            : null;
    }

    /// <summary>The number that ends before <paramref name="end"/>, and where it begins.</summary>
    private static (int Start, double Value)? NumberBefore(string prose, int end, int least)
    {
        while (end > least && prose[end - 1] == ' ')
            end--;
        var start = end;
        while (start > least && (prose[start - 1] is >= '0' and <= '9' || (prose[start - 1] is '.' or ',' && start < end)))
            start--;
        if (start == end || (start > least && (char.IsLetter(prose[start - 1]) || prose[start - 1] is ':' or '/')))
            return null;
        var cursor = new Cursor(prose, start, end);
        return TryReadAmount(ref cursor, out var value) && cursor.IsAtEnd ? (start, value) : null;
    }

    /// <summary>"12", "1,200", "99.5".</summary>
    private static bool TryReadAmount(ref Cursor cursor, out double value)
    {
        var start = cursor.At;
        while (cursor.IsAtDigit || (cursor.At > start && cursor.Current is ',' or '.' && cursor.Peek(1) is >= '0' and <= '9'))
            cursor.At++;
        var digits = cursor.Text.Substring(start, cursor.At - start).Replace(",", "");
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Takes the noun of "our paying users" with all before it.</summary>
    private static bool TakeNoun(ref Cursor cursor)
    {
        for (var word = 0; word < NounWords; word++)
        {
            cursor.SkipSpaces();
            var start = cursor.At;
            while (char.IsLetter(cursor.Current) || cursor.Current == '-')
                cursor.At++;
            if (cursor.At == start)
                return false;
            if (IsCounted(cursor.Text.Substring(start, cursor.At - start)))
                return true;
        }
        return false;
    }
}
