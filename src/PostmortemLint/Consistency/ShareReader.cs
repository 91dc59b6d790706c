using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>A share that cannot be: more than the whole, or less than nothing.</summary>
/// <param name="Span">The number and what it is a share of.</param>
/// <param name="IsNegative">Whether it is less than nothing.</param>
internal sealed record ImpossibleShare(TextSpan Span, bool IsNegative);

/// <summary>Finds shares in prose: "12 % of users", "5 of 3 servers". Growth ("rose by 300 %") and load ("CPU at 250 %") are none.</summary>
internal static class ShareReader
{
    /// <summary>How far behind "of" the noun may stand.</summary>
    private const int NounWords = 4;

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "users", "user", "customers", "clients", "visitors", "subscribers", "people", "requests", "traffic", "transactions", "orders", "payments", "sessions", "logins", "calls", "queries", "emails", "messages",
        "accounts", "connections", "nodes", "hosts", "instances", "pods", "servers", "machines", "replicas", "regions", "tenants", "merchants", "jobs", "builds", "students", "members",
    };

    /// <summary>The impossible shares in <paramref name="line"/>, percentages first. A share does not reach beyond the end of a line.</summary>
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
    public static bool IsCounted(string noun) => Nouns.Contains(noun);

    /// <summary>The percentage whose sign stands at <paramref name="sign"/>, with its noun; no span where none follows.</summary>
    public static (TextSpan? Span, double Value) PartAt(string prose, int sign, TextSpan line) =>
        NumberBefore(prose, sign, line.Start, out var value) is { } start && NounBehind(prose, sign + 1, line.End) is { } end ? (TextSpan.FromBounds(start, end), value) : (null, value);

    private static int IndexOfOf(string prose, int from, int end) => from < end ? prose.IndexOf(" of ", from, end - from, StringComparison.Ordinal) : -1;

    private static ImpossibleShare? PercentageAt(string prose, int sign, TextSpan line)
    {
        if (NumberBefore(prose, sign, line.Start, out var value) is not { } start || NounBehind(prose, sign + 1, line.End) is not { } end)
            return null;
        var isNegative = start > line.Start && prose[start - 1] is '-' or '−' && (start - 1 == line.Start || prose[start - 2] is ' ' or '(');
        return value > 100 || (isNegative && value > 0) ? new ImpossibleShare(TextSpan.FromBounds(isNegative ? start - 1 : start, end), isNegative) : null;
    }

    /// <summary>"5 of 3 servers" and "5 out of the 3 servers".</summary>
    private static ImpossibleShare? RatioAt(string prose, int of, TextSpan line)
    {
        var left = of - 4 >= line.Start && string.CompareOrdinal(prose, of - 4, " out", 0, 4) == 0 ? of - 4 : of;
        if (NumberBefore(prose, left, line.Start, out var part) is not { } start)
            return null;
        var at = of + 4;
        if (at + 4 <= line.End && string.CompareOrdinal(prose, at, "the ", 0, 4) == 0)
            at += 4;
        var stop = at;
        while (stop < line.End && (prose[stop] is >= '0' and <= '9' || (prose[stop] == ',' && stop + 1 < line.End && prose[stop + 1] is >= '0' and <= '9')))
            stop++;
        return stop > at && NumberBefore(prose, stop, at, out var whole) is not null && part > whole && NounIn(prose, stop, line.End) is { } end
            ? new ImpossibleShare(TextSpan.FromBounds(start, end), IsNegative: false)
            : null;
    }

    /// <summary>Where the number that ends before <paramref name="end"/> begins.</summary>
    private static int? NumberBefore(string prose, int end, int least, out double value)
    {
        value = 0;
        while (end > least && prose[end - 1] == ' ')
            end--;
        var start = end;
        while (start > least && (prose[start - 1] is >= '0' and <= '9' || (prose[start - 1] is '.' or ',' && start < end)))
            start--;
        if (start == end || !char.IsDigit(prose[start]) || (start > least && (char.IsLetter(prose[start - 1]) || prose[start - 1] is ':' or '/')))
            return null;
        return double.TryParse(prose.Substring(start, end - start).Replace(",", ""), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out value) ? start : null;
    }

    /// <summary>The end of the noun in "of our paying users" and "users".</summary>
    private static int? NounBehind(string prose, int at, int end)
    {
        while (at < end && prose[at] == ' ')
            at++;
        return at + 3 <= end && string.CompareOrdinal(prose, at, "of ", 0, 3) == 0 ? NounIn(prose, at + 3, end) : null;
    }

    private static int? NounIn(string prose, int at, int end)
    {
        for (var word = 0; word < NounWords; word++)
        {
            while (at < end && prose[at] == ' ')
                at++;
            var start = at;
            while (at < end && (char.IsLetter(prose[at]) || prose[at] == '-'))
                at++;
            if (at == start)
                return null;
            if (Nouns.Contains(prose.Substring(start, at - start)))
                return at;
        }
        return null;
    }
}
