using NodaTime;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>One step of a timeline.</summary>
/// <param name="Lead">The date and time it begins with; its first word when there are none.</param>
/// <param name="Text">What happened: all after the lead, in a table the longest cell after it.</param>
/// <param name="Line">The line it begins on.</param>
internal sealed record TimelineEntry(TextSpan Lead, TextSpan Text, TextLine Line)
{
    /// <summary>The clock time it begins with.</summary>
    public ClockTime? Time { get; init; }

    /// <summary>The clock time at which it ended: in the column of a table for that, or as the second of a range it begins with.</summary>
    public ClockTime? Until { get; init; }

    /// <summary>The date it begins with.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>
    /// How long after the start of the incident it was, where it counts from there: "T+0:05" (read as seconds), "+5 min".
    /// </summary>
    public Duration? Elapsed { get; init; }

    /// <summary>
    /// When it happened, on its own date, else that of the entry or day heading above, else that of the outage; a day later after each
    /// midnight.
    /// Null when it has neither time nor date, or none that exists.
    /// </summary>
    public Moment? When { get; init; }

    /// <summary>What is wrong with its place; null when nothing is.</summary>
    public EntryFault? Fault { get; init; }

    public bool IsElapsed => Elapsed is not null;

    /// <summary>Whether it begins with a time, a date or a count from the start.</summary>
    public bool IsTimed => Time is not null || Date is not null || IsElapsed;
}
