using NodaTime;
using PostmortemLint.Text;

namespace PostmortemLint.Time.Shapes;

/// <summary>A date as it is written, before the other dates of the document tell which of its numbers is the month.</summary>
internal sealed record WrittenDate(TextSpan Span, int? Year, int Month, int Day)
{
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>What its numbers show, where nothing else tells the month from the day.</summary>
    public DayOrder Order { get; init; }

    /// <summary>Whether its year has two digits.</summary>
    public bool HasShortYear { get; init; }

    /// <summary>A date of two numbers, read month first unless that is impossible.</summary>
    public static WrittenDate Unordered(TextSpan span, int? year, int first, int second) => (first > 12, second > 12) switch
    {
        (true, false) => new WrittenDate(span, year, second, first) { Order = DayOrder.DayFirst },
        (false, true) => new WrittenDate(span, year, first, second) { Order = DayOrder.MonthFirst },
        (false, false) when first != second => new WrittenDate(span, year, first, second) { Order = DayOrder.Undecided },
        _ => new WrittenDate(span, year, first, second),
    };

    /// <summary>The date, in a document that shows <paramref name="order"/> elsewhere.</summary>
    public CalendarDate In(DayOrder order)
    {
        var isDecided = Order == DayOrder.Undecided && order is DayOrder.DayFirst or DayOrder.MonthFirst;
        var isSwapped = isDecided && order == DayOrder.DayFirst;
        var isAmbiguous = HasShortYear || (Order == DayOrder.Undecided && !isDecided);
        return new CalendarDate(Span, Year, isSwapped ? Day : Month, isSwapped ? Month : Day, Weekday, isAmbiguous);
    }
}
