using NodaTime;
using PostmortemLint.Text;

namespace PostmortemLint.Time.Shapes;

/// <summary>
/// The numbers of a clock time as they are written, whether or not a clock shows them. The span has its AM or PM and not its zone;
/// the meridiem is as in <see cref="ClockTime.Meridiem"/>, and that of its range where it has none of its own.
/// </summary>
internal sealed record WrittenTime(TextSpan Span, int Hour, int Minute, int Second = 0, char Meridiem = MeridiemReader.None)
{
    /// <summary>Null when no clock shows it. 24:00 is midnight.</summary>
    public LocalTime? Time => HourOfDay > 23 || Minute > 59 || Second > 59 ? null : new LocalTime(HourOfDay, Minute, Second);

    /// <summary>Whether it is in words, which leave the half of the day open: "half past two".</summary>
    public bool IsSpoken { get; init; }

    /// <summary>Whether it counts to 24 and says AM or PM all the same.</summary>
    public bool IsContradictory => Meridiem != MeridiemReader.None && Hour > 12;

    private int HourOfDay => (Hour, Meridiem) switch
    {
        (24, _) when Minute == 0 && Second == 0 => Meridiem == 'p' ? 12 : 0,
        ( < 12, 'p') => Hour + 12,
        (12, 'a') => 0,
        _ => Hour,
    };
}
