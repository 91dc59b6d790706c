using NodaTime;

namespace PostmortemLint.Time;

/// <summary>A date and time of day, with what is known of the date.</summary>
/// <param name="Local">The date and time on their own clock. Where no date, or no year, is known, it has an arbitrary one.</param>
/// <param name="Day">How the day is known.</param>
/// <param name="HasYear">Whether the year is known.</param>
internal sealed record Moment(LocalDateTime Local, DaySource Day, bool HasYear)
{
    /// <summary>Any leap year, so that 29 February without a year is a date.</summary>
    private const int SomeYear = 2000;

    private static readonly Moment OnUnknownDay = new(new LocalDate(SomeYear, 1, 1).AtMidnight(), DaySource.Unknown, HasYear: false);

    /// <summary>The date; null where no year, or no date at all, is known.</summary>
    public LocalDate? Date => HasYear ? Local.Date : null;

    /// <summary>Midnight of a day that is said elsewhere; of an unknown day where it is null.</summary>
    public static Moment On(LocalDate? day) => day is { } date ? new(date.AtMidnight(), DaySource.Inferred, HasYear: true) : OnUnknownDay;

    /// <summary>Midnight of a written date, in <paramref name="year"/> where it names none; null when no calendar has it.</summary>
    public static Moment? On(CalendarDate date, int? year) =>
        date.In(year ?? SomeYear) is { } day ? new(day.AtMidnight(), DaySource.Said, (date.Year ?? year) is not null) : null;

    /// <summary>Another time of the same day.</summary>
    public Moment At(LocalTime time) => this with { Local = Local.Date.At(time) };

    /// <summary>Midnight of the same day, as it is known for a step that does not repeat the date.</summary>
    public Moment CarriedOn() =>
        this with { Local = Local.Date.AtMidnight(), Day = Day == DaySource.Unknown ? DaySource.Unknown : DaySource.Inferred };

    public Moment PlusMinutes(int minutes) => this with { Local = Local.PlusMinutes(minutes) };

    public Moment PlusHours(int hours) => this with { Local = Local.PlusHours(hours) };

    public Moment PlusDays(int days) => this with { Local = Local.PlusDays(days) };

    public Moment PlusYears(int years) => this with { Local = Local.PlusYears(years) };

    /// <summary>
    /// Whether it can be told which of the two is earlier: the days of both are known, of both without the year, or of neither.
    /// </summary>
    public bool IsComparableTo(Moment other) => HasYear == other.HasYear && (Day == DaySource.Unknown) == (other.Day == DaySource.Unknown);

    /// <summary>Whether it is surely earlier than <paramref name="other"/>.</summary>
    public bool IsBefore(Moment other) => IsComparableTo(other) && Local < other.Local;

    /// <summary>The time to a moment of the same zone, negative where that is earlier; null where the days cannot be compared.</summary>
    public Duration? Until(Moment other) =>
        IsComparableTo(other) ? Period.Between(Local, other.Local, PeriodUnits.Ticks).ToDuration() : null;

    /// <summary>
    /// The whole minutes to a moment of the same zone, negative where that is earlier; null where the days cannot be compared.
    /// </summary>
    public int? MinutesUntil(Moment other) =>
        IsComparableTo(other) ? (int)Period.Between(Local, other.Local, PeriodUnits.Minutes).Minutes : null;
}
