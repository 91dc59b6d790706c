using System.Globalization;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>The words of times, dates and lengths of time, and those around them, as time-words.txt has them.</summary>
internal static class TimeWords
{
    private static readonly WordTable Table = WordTable.Load("Time/time-words.txt");

    /// <summary>January first.</summary>
    public static readonly IReadOnlyList<string> Months = Table["months"];

    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<string> Weekdays = Table["weekdays"];

    /// <summary>What joins the two times of a range.</summary>
    public static readonly HashSet<string> JoinsTimes = Table.Set("joins times");

    /// <summary>Words before an hour that make it a time, where a zone is after it.</summary>
    public static readonly IReadOnlyList<string> BeforeHours = Table["before hours"];

    /// <summary>What after an hour says that it is before noon.</summary>
    public static readonly IReadOnlyList<string> Mornings = Table["mornings"];

    /// <summary>What after an hour says that it is after noon.</summary>
    public static readonly IReadOnlyList<string> Afternoons = Table["afternoons"];

    /// <summary>Commands, and names of addresses, before a host and its port: "curl 0:80".</summary>
    public static readonly IReadOnlyList<string> BeforeAddresses = Table["before addresses"];

    /// <summary>What joins two times that are one instant in two zones.</summary>
    public static readonly HashSet<string> JoinsZones = Table.Set("joins zones");

    /// <summary>What joins two dates, or two weekdays.</summary>
    public static readonly HashSet<string> JoinsDates = Table.Set("joins dates");

    /// <summary>Words that make a time or a length of time approximate.</summary>
    public static readonly HashSet<string> Approximations = Table.Set("approximations");

    /// <summary>Words that are numbers before a unit of time.</summary>
    public static readonly Dictionary<string, double> Numbers = Values("numbers");

    /// <summary>Units of time in seconds.</summary>
    public static readonly Dictionary<string, double> Units = Values("units");

    /// <summary>How the words of <see cref="Numbers"/> begin, but "a".</summary>
    public static readonly WordBeginnings NumberBeginnings = new(Numbers.Keys);

    /// <summary>What makes less of the hour after it: "a quarter of an hour".</summary>
    public static readonly IReadOnlyList<string> Parts = Table["parts"];

    private static readonly HashSet<string> LeadIns = Table.Set("lead-ins");

    private static readonly IReadOnlyList<string> LowerBounds = Table["lower bounds"];

    private static readonly IReadOnlyList<string> UpperBounds = Table["upper bounds"];

    /// <summary>Whether <paramref name="span"/> holds nothing but words that lead in a time.</summary>
    public static bool IsLeadIn(string prose, TextSpan span)
    {
        var cursor = new Cursor(prose, span.Start, span.End);
        while (cursor.SkipToLetter())
            if (!LeadIns.Contains(TextOf(prose, cursor.TakeLetters())))
                return false;
        return true;
    }

    /// <summary>
    /// What the words before <paramref name="offset"/> make: '&gt;' a lower bound ("over"), '&lt;' an upper one, NUL neither.
    /// </summary>
    public static char BoundBefore(string prose, int offset)
    {
        var cursor = new Cursor(prose, offset, prose.Length);
        while (cursor.TryTakeAnyBack(" \n"))
        {
        }
        return IsAfterAny(cursor, LowerBounds) ? '>' : IsAfterAny(cursor, UpperBounds) ? '<' : '\0';
    }

    /// <summary>Whether what is before <paramref name="offset"/> makes it approximate: "~14:00", "about 14:00", "approx. 14:00".</summary>
    public static bool IsApproximate(string prose, int offset)
    {
        var cursor = new Cursor(prose, offset, prose.Length);
        if (cursor.IsAtShape("00:0x") || cursor.IsAtShape("0:0x"))
            return true;
        cursor.SkipSpacesBack();
        if (cursor.Previous is '~' or '≈')
            return true;
        cursor.TryTakeAnyBack(".");
        return Approximations.Contains(TextOf(prose, cursor.TakeLettersBack()));
    }

    /// <summary>What is left of the words before a time or a length of time, without "about" and the like at their end.</summary>
    public static TextSpan WithoutApproximation(string prose, TextSpan before)
    {
        while (Word.LastIn(prose, before) is { Length: > 0 } word && Approximations.Contains(TextOf(prose, word)))
            before = TextSpan.FromBounds(before.Start, word.Start);
        return before;
    }

    private static bool IsAfterAny(Cursor cursor, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var before = cursor;
            if (before.TryTakeWordBack(phrase))
                return true;
        }
        return false;
    }

    private static string TextOf(string prose, TextSpan span) => prose.Substring(span.Start, span.Length);

    private static Dictionary<string, double> Values(string name) => Table[name]
        .Select(e => e.Split('='))
        .ToDictionary(e => e[0], e => double.Parse(e[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
}
