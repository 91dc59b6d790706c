using NodaTime;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency.Intervals;

/// <summary>A length of time that is said of the outage or of a part of it, and how exactly.</summary>
/// <param name="Mention">The length.</param>
/// <param name="Text">The text it is written in.</param>
internal sealed record StatedLength(DurationMention Mention, string Text)
{
    private static readonly Duration Day = Duration.FromHours(24);

    private readonly bool isApproximate = TimeWords.IsApproximate(Text, Mention.Span.Start);
    private readonly char bound = TimeWords.BoundBefore(Text, Mention.Span.Start);

    public string Words => Text.Substring(Mention.Span.Start, Mention.Span.Length);

    /// <summary>
    /// Whether two steps may be so far apart; on the clock alone, too, since the days between them are mostly inferred. "0:45" from the
    /// start is 45 seconds or 45 minutes.
    /// </summary>
    public bool Covers(Duration span, bool isElapsed) =>
        IsWrittenFor(span)
        || (isElapsed ? IsWrittenFor(span * 60) : span > Day && IsWrittenFor(Duration.FromTicks(span.TotalTicks % Day.TotalTicks)));

    /// <summary>Whether a length may be written like this.</summary>
    public bool IsWrittenFor(Duration span) => Mention.Covers(span, isApproximate, bound);
}
