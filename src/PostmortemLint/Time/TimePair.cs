using PostmortemLint.Prose;

namespace PostmortemLint.Time;

/// <summary>Two clock times that are one instant in two zones: "14:00 UTC (16:00 CEST)", "14:00 UTC / 16:00 CEST".</summary>
internal sealed record TimePair(ClockTime First, ClockTime Second)
{
    private const int WidestGap = 16;

    /// <summary>The pair of two times that follow each other, each with its zone; null when they are not one.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="first">The time that is written first.</param>
    /// <param name="second">The next one.</param>
    /// <param name="usual">The zone of the first where none is beside it; null where that is not known.</param>
    public static TimePair? Of(string prose, ClockTime first, ClockTime second, Zone? usual = null)
    {
        if (first.Zone is null && usual is not null)
            first = first with { Zone = usual };
        else if (!HasZone(first))
            return null;
        if (!HasZone(second) || ZoneCatalog.AreSame(first.Zone!.Name, second.Zone!.Name))
            return null;
        if (second.Span.Start - first.End is not (> 0 and <= WidestGap and var gap))
            return null;
        var joint = prose.Substring(first.End, gap).Trim(' ', '\n', ',');
        var words = joint.TrimStart('(').Trim();
        var isPair = words.Length > 0 ? TimeWords.JoinsZones.Contains(words) : joint.Length > 0 && EndsInParentheses(prose, second.End);
        return isPair ? new TimePair(first, second) : null;
    }

    /// <summary>Of its own, and not that of a range.</summary>
    private static bool HasZone(ClockTime time) => time.Zone is not null && time.End > time.Span.End;

    private static bool EndsInParentheses(string prose, int end)
    {
        var cursor = new Cursor(prose, end, prose.Length);
        cursor.SkipSpaces();
        return cursor.Current is ')' or '/' or ',' or ';';
    }
}
