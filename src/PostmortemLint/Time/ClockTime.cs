using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>A clock time in the prose, as it is written.</summary>
/// <param name="Span">The time with its AM or PM, without its zone.</param>
/// <param name="Time">The time of day; null when no clock shows it ("25:00").</param>
/// <param name="Zone">The zone beside it, or the one that it shares with the other time of a range or the times of a list.</param>
internal sealed record ClockTime(TextSpan Span, LocalTime? Time, Zone? Zone)
{
    /// <summary>Just after the time, or after the zone that directly follows it: in "14:00 - 15:00 UTC" only the second.</summary>
    public int End { get; init; } = Span.End;

    /// <summary>As <see cref="End"/>, but also after the zone of a later time that it shares: in "14:00 - 15:00 UTC" both.</summary>
    public int EndOfSharedZone => Math.Max(End, Zone?.Span.End ?? End);

    /// <summary>'a' or 'p' as it is written, 'm' where that letter is lost ("10:00 M"); NUL on a 24-hour clock.</summary>
    public char Meridiem { get; init; }

    /// <summary>Whether it may as well be twelve hours later: "half past two".</summary>
    public bool IsOfEitherHalf { get; init; }

    /// <summary>Whether it counts to 24 and says AM or PM all the same: "13:55 PM".</summary>
    public bool IsContradictory { get; init; }

    /// <summary>The time as it is written; with its zone, where the time that it is shown beside is on another clock.</summary>
    public string WordsBeside(ProseText prose, Zone? zone, Zone? other) =>
        zone is null || other is null || ZoneCatalog.Between(zone, other) is 0 ? prose.Words(Span) : $"{prose.Words(Span)} {zone.Name}";
}
