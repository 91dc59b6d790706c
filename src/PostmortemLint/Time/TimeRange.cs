namespace PostmortemLint.Time;

/// <summary>Two clock times with only the dash or word of a range between them: "14:00 - 15:00", "14:00 UTC until 15:00 UTC".</summary>
internal sealed record TimeRange(ClockTime Start, ClockTime End)
{
    private const int WidestGap = 24;

    private static readonly char[] AroundSigns = [' ', '\n', ',', '(', ')'];

    /// <summary>The range of two times that follow each other in <paramref name="prose"/>; null when they are not one.</summary>
    public static TimeRange? Of(string prose, ClockTime first, ClockTime second) =>
        IsJoint(prose, first.End, second.Span.Start) ? new TimeRange(first, second) : null;

    /// <summary>Whether what joins the times of a range, and nothing else, is between two offsets.</summary>
    public static bool IsJoint(string prose, int start, int end) =>
        end - start is > 0 and <= WidestGap and var gap && TimeWords.JoinsTimes.Contains(prose.Substring(start, gap).Trim(AroundSigns));
}
