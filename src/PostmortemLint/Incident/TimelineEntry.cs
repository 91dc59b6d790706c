using NodaTime;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>What is wrong with an entry's place in its timeline.</summary>
internal enum EntryFault
{
    None,

    /// <summary>It is earlier than the entry above it, and no midnight lies between them.</summary>
    OutOfOrder,

    /// <summary>Twelve hours more or less put it in order.</summary>
    AmPmSlip,
}

/// <summary>One step of a timeline.</summary>
/// <param name="Lead">The date and time it begins with; its first word when there are none.</param>
/// <param name="Text">What happened, behind the lead.</param>
/// <param name="Line">The line it begins on.</param>
internal sealed record TimelineEntry(TextSpan Lead, TextSpan Text, TextLine Line)
{
    /// <summary>The clock time it begins with.</summary>
    public ClockTime? Time { get; init; }

    /// <summary>The date it begins with.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>When it happened: its own date, else that of the entry or day heading above, else of the outage; a day later behind each midnight. Days count from 2000-01-01 when no date is known.</summary>
    public LocalDateTime? When { get; set; }

    /// <summary>How long after the start of the incident it was, where it counts from there: "T+0:05" (read as seconds), "+5 min".</summary>
    public Duration? Elapsed { get; init; }

    public bool IsElapsed => Elapsed is not null;

    public EntryFault Fault { get; set; }

    /// <summary>The entry that a fault was found against.</summary>
    public TimelineEntry? Against { get; set; }
}
