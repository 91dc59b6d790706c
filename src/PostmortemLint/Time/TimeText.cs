using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PostmortemLint.Time;

/// <summary>Dates and times as messages show them.</summary>
internal static class TimeText
{
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>2024-06-05, or "5 June" where the year is not known.</summary>
    public static string Date(LocalDate date, bool isYearKnown = true) =>
        isYearKnown ? LocalDatePattern.Iso.Format(date) : DayAndMonth.Format(date);

    /// <summary>2024-06-05 14:00.</summary>
    public static string DateAndTime(LocalDateTime moment) => Minutes.Format(moment);

    /// <summary>14:00.</summary>
    public static string Time(LocalTime time) => HoursAndMinutes.Format(time);

    /// <summary>2:00 PM.</summary>
    public static string TwelveHours(LocalDateTime moment) => moment.ToString("h:mm tt", CultureInfo.InvariantCulture);
}
