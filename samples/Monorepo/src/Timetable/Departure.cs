using NodaTime;

namespace Timetable;

/// <summary>A ferry that leaves each day at the same time of the harbour's clock.</summary>
public sealed record Departure(string Route, LocalTime Time, DateTimeZone Zone)
{
    /// <summary>The moment on <paramref name="day"/>; where the clock skips that time, the first one after it.</summary>
    public Instant On(LocalDate day) => Zone.AtLeniently(day + Time).ToInstant();
}
