using NodaTime;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>A calendar date in the prose, as it is written.</summary>
/// <param name="Span">The date with its weekday; a range of days as a whole ("September 28-29, 2023").</param>
/// <param name="Year">Null when the document leaves it out here.</param>
/// <param name="Month">1 to 12, or whatever is written.</param>
/// <param name="Day">Of a range the first.</param>
/// <param name="Weekday">The weekday beside it.</param>
/// <param name="IsAmbiguous">Whether others may read another date: 3/4/2024, here read month first, and 13/4/24.</param>
internal sealed record CalendarDate(TextSpan Span, int? Year, int Month, int Day, IsoDayOfWeek? Weekday, bool IsAmbiguous)
{
    private const int LeapYear = 2000;

    /// <summary>Whether no calendar has it: 31 February.</summary>
    public bool IsImpossible => !IsDayOf(Year ?? LeapYear);

    /// <summary>The date, in <paramref name="year"/> where it names none; null when it has none or does not exist.</summary>
    public LocalDate? In(int? year) => (Year ?? year) is { } y && IsDayOf(y) ? new LocalDate(y, Month, Day) : null;

    /// <summary>The date that readers elsewhere read, where it is another; null when they read the same day.</summary>
    /// <remarks>Not a property: the text of a record has all of its properties, and this one's other reading is the date itself.</remarks>
    public CalendarDate? ReadElsewhere() =>
        IsAmbiguous && Month is >= 1 and <= 12 && Day is >= 1 and <= 12 && Day != Month ? this with { Month = Day, Day = Month } : null;

    private bool IsDayOf(int year) => Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month);
}
