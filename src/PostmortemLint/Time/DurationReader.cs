using System.Globalization;
using NodaTime;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>A length of time in the prose: "90 minutes", "1h 30m", "two and a half hours" (as two hours).</summary>
/// <param name="Span">The number and its unit.</param>
/// <param name="Duration">Its length.</param>
/// <param name="Unit">The smallest unit it is written in.</param>
internal sealed record DurationMention(TextSpan Span, Duration Duration, Duration Unit)
{
    private const double Tolerance = 0.15;

    /// <summary>Whether <paramref name="actual"/> may be written like this: within five minutes, within half of the unit it is written in, or within 15 % of an approximate one.</summary>
    /// <param name="actual">The time between start and end.</param>
    /// <param name="isApproximate">Whether a word such as "about" stands before it.</param>
    /// <param name="bound">'&gt;' for "over", '&lt;' for "less than", NUL for neither.</param>
    public bool Covers(Duration actual, bool isApproximate, char bound)
    {
        if ((bound == '>' && actual >= Duration) || (bound == '<' && actual <= Duration))
            return true;
        var difference = Math.Abs((actual - Duration).TotalMinutes);
        return difference <= 5
            || difference <= Unit.TotalMinutes / 2
            || (isApproximate && difference <= Math.Max(actual.TotalMinutes, Duration.TotalMinutes) * Tolerance);
    }

    /// <summary>"1 h 20 min", the minutes alone below two hours.</summary>
    public static string Describe(Duration duration)
    {
        var minutes = (long)Math.Round(duration.TotalMinutes);
        return minutes == 1 ? "1 minute" : minutes < 120 ? $"{minutes} minutes" : minutes < 2880 ? $"{minutes / 60} h {minutes % 60} min" : $"{minutes / 1440} d {minutes / 60 % 24} h";
    }
}

/// <summary>Finds lengths of time in prose.</summary>
internal static class DurationReader
{
    private static readonly Dictionary<string, double> Numbers = Table(
        "a=1 an=1 half=0.5 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 ninety=90");

    private const int LongestUnit = 7;

    // No hour but a part of it.
    private static readonly string[] Parts = ["quarter of ", "quarters of ", "third of ", "thirds of ", "part of ", "most of "];

    private static readonly string[] Halves = [" and a half", " and half", "-and-a-half", " ½", "½"];

    private static readonly Dictionary<string, double> UnitSeconds = Table(
        "s=1 sec=1 secs=1 second=1 seconds=1 m=60 min=60 mins=60 minute=60 minutes=60 h=3600 hr=3600 hrs=3600 hour=3600 hours=3600 d=86400 day=86400 days=86400 week=604800 weeks=604800");

    /// <summary>The lengths of time in <paramref name="span"/>, in order; neighbours such as "1 hour 30 minutes" are one.</summary>
    public static IEnumerable<DurationMention> Read(string prose, TextSpan span)
    {
        DurationMention? last = null;
        for (var i = span.Start; i < span.End;)
        {
            if (!char.IsLetterOrDigit(prose[i]))
            {
                i++;
                continue;
            }
            if (ReadOne(prose, i, span.End) is not { } one)
            {
                i = WordEnd(prose, i, span.End);
                continue;
            }
            i = one.Span.End;
            if (last is not null && Continues(prose, last, one))
                last = new DurationMention(TextSpan.FromBounds(last.Span.Start, one.Span.End), last.Duration + one.Duration, one.Unit);
            else
            {
                if (last is not null)
                    yield return last;
                last = one;
            }
        }
        if (last is not null)
            yield return last;
    }

    private static DurationMention? ReadOne(string prose, int start, int end)
    {
        if (start > 0 && prose[start - 1] is ':' or '.')
            return null;
        var at = start;
        var number = 0.0;
        for (var place = 0.0; at < end && (prose[at] is >= '0' and <= '9' || (prose[at] == '.' && place == 0 && at > start)); at++)
        {
            if (prose[at] == '.')
                place = 1;
            else if (place == 0)
                number = (number * 10) + (prose[at] - '0');
            else
                number += (prose[at] - '0') * (place /= 10);
        }
        if (at == start)
        {
            at = WordEnd(prose, start, end);
            if (!MayBeNumber(prose, start, at - start) || !Numbers.TryGetValue(prose.Substring(start, at - start), out number))
                return null;
            if (number < 1)
                at = SkipArticle(prose, at, end);
            var ones = at + 1 < end && number >= 20 && prose[at] is '-' or ' ' ? WordEnd(prose, at + 1, end) : at;
            if (ones > at + 1 && Numbers.TryGetValue(prose.Substring(at + 1, ones - at - 1), out var unit1) && unit1 is >= 1 and < 10)
                (number, at) = (number + unit1, ones);
        }
        foreach (var half in Halves)
            if (at + half.Length < end && string.CompareOrdinal(prose, at, half, 0, half.Length) == 0)
                (number, at) = (number + 0.5, at + half.Length);
        while (at < end && prose[at] is ' ' or '-' or '\n')
            at++;
        var unit = at;
        while (at < end && char.IsLetter(prose[at]))
            at++;
        if (at == unit || at - unit > LongestUnit || !UnitSeconds.TryGetValue(prose.Substring(unit, at - unit), out var seconds) || number * seconds >= 1e9)
            return null;
        var isOrdinal = at - unit == 6 && seconds == 1;
        if (prose[start] is 'a' or 'A' && (isOrdinal || IsBehindPart(prose, start)))
            return null;
        // "an hour and a half"
        foreach (var half in Halves)
            if (at + half.Length <= end && string.CompareOrdinal(prose, at, half, 0, half.Length) == 0)
                return new DurationMention(TextSpan.FromBounds(start, at + half.Length), Duration.FromSeconds((number + 0.5) * seconds), Duration.FromSeconds(seconds / 2));
        return new DurationMention(TextSpan.FromBounds(start, at), Duration.FromSeconds(number * seconds), Duration.FromSeconds(seconds));
    }

    /// <summary>"half an hour", "half-an-hour".</summary>
    private static int SkipArticle(string prose, int at, int end)
    {
        var article = at + 1;
        if (article >= end || prose[at] is not (' ' or '-' or '\n') || prose[article] != 'a')
            return at;
        var behind = article + 1 < end && prose[article + 1] == 'n' ? article + 2 : article + 1;
        return behind < end && prose[behind] is ' ' or '-' or '\n' ? behind : at;
    }

    private static bool IsBehindPart(string prose, int start)
    {
        foreach (var part in Parts)
            if (start >= part.Length && string.CompareOrdinal(prose, start - part.Length, part, 0, part.Length) == 0)
                return true;
        return false;
    }

    /// <summary>Tells most words by their first letters.</summary>
    private static bool MayBeNumber(string prose, int start, int length) => length is > 0 and <= 7 && (prose[start] | 0x20) switch
    {
        'a' => length <= 2,
        't' => length > 2 && (prose[start + 1] | 0x20) is 'w' or 'e' or 'h',
        'f' or 's' => length > 2 && (prose[start + 1] | 0x20) is 'i' or 'o' or 'e',
        'h' or 'o' or 'e' or 'n' => length is 3 or 4 or 5 or 6,
        _ => false,
    };

    private static bool Continues(string prose, DurationMention last, DurationMention next)
    {
        var isSmaller = next.Unit < last.Unit || (next.Unit == last.Unit && next.Duration < next.Unit);
        return isSmaller && next.Duration < last.Duration && prose.Substring(last.Span.End, next.Span.Start - last.Span.End).Trim() is "" or "," or "and" or ", and";
    }

    private static int WordEnd(string prose, int at, int end)
    {
        while (at < end && char.IsLetterOrDigit(prose[at]))
            at++;
        return at;
    }

    private static Dictionary<string, double> Table(string entries) => entries.Split(' ').Select(e => e.Split('='))
        .ToDictionary(e => e[0], e => double.Parse(e[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
}
