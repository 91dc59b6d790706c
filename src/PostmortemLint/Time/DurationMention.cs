using NodaTime;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>A length of time in the prose: "90 minutes", "1h 30m", "two and a half hours".</summary>
/// <param name="Span">The number and its unit.</param>
/// <param name="Duration">Its length.</param>
/// <param name="Unit">The smallest unit it is written in; half of one where it has a half after it: "an hour and a half".</param>
internal sealed record DurationMention(TextSpan Span, Duration Duration, Duration Unit)
{
    private const double Tolerance = 0.15;
    private const int ExactMinutes = 5;

    /// <summary>Of hours everybody writes a half: "2 hours" is not 90 minutes.</summary>
    private static readonly Duration OneHour = Duration.FromHours(1);

    /// <summary>
    /// Whether <paramref name="actual"/> may be written like this: within five minutes, within half of the unit it is written in,
    /// or within 15 % of an approximate one.
    /// </summary>
    /// <param name="actual">The time between start and end.</param>
    /// <param name="isApproximate">Whether a word such as "about" is before it.</param>
    /// <param name="bound">'&gt;' for "over", '&lt;' for "less than", NUL for neither.</param>
    public bool Covers(Duration actual, bool isApproximate, char bound)
    {
        if ((bound == '>' && actual >= Duration) || (bound == '<' && actual <= Duration))
            return true;
        var difference = Math.Abs((actual - Duration).TotalMinutes);
        return difference <= ExactMinutes
            || difference < Unit.TotalMinutes / 2
            || (difference == Unit.TotalMinutes / 2 && Unit != OneHour)
            || (isApproximate && difference <= Math.Max(actual.TotalMinutes, Duration.TotalMinutes) * Tolerance);
    }

    /// <summary>"1 h 20 min", the minutes alone below two hours, days and hours from two days on.</summary>
    public static string Describe(Duration duration)
    {
        var minutes = (long)Math.Round(duration.TotalMinutes);
        return minutes switch
        {
            1 => "1 minute",
            < 2 * 60 => $"{minutes} minutes",
            < 2 * 24 * 60 => $"{minutes / 60} h {minutes % 60} min",
            _ => $"{minutes / (24 * 60)} d {minutes / 60 % 24} h",
        };
    }
}
