using PostmortemLint.Prose;
using PostmortemLint.Text;
using PostmortemLint.Time.Shapes;

namespace PostmortemLint.Time;

/// <summary>Finds dates in prose. Every date has a digit, so it looks at numbers, and at words only beside them.</summary>
internal sealed class CalendarDateReader
{
    /// <summary>Each is read from its first number, or, beside the name of a month, from its day. The first that matches decides.</summary>
    private static readonly Shape[] Shapes =
    [
        NumericDates.YearFirst,
        NumericDates.WithFullStops,
        NumericDates.YearLast,
        NumericDates.ShortYearLast,
        NumericDates.BeforeTime,
        NumericDates.BetweenWeekdayAndTime,
        NumericDates.MonthFirstBeforeTime,
        NamedDates.MonthFirst,
        NamedDates.DayFirst,
    ];

    private readonly string prose;
    private readonly List<WrittenDate> found = [];

    private CalendarDateReader(string prose) => this.prose = prose;

    /// <summary>Reads the date at <paramref name="cursor"/>; words before <paramref name="floor"/> belong to the date before it.</summary>
    private delegate WrittenDate? Shape(Cursor cursor, int floor);

    private int Floor => found.Count == 0 ? 0 : found[found.Count - 1].Span.End;

    /// <summary>
    /// All dates of <paramref name="prose"/>, in order. 5/6/2024 has the month first unless the other dates show that the day is.
    /// </summary>
    public static CalendarDate[] Read(string prose)
    {
        var reader = new CalendarDateReader(prose);
        reader.Scan();
        return reader.Dates();
    }

    private void Scan()
    {
        var cursor = new Cursor(prose, 0, prose.Length);
        while (cursor.SkipToDigit())
        {
            if (DateEdge.CanOpen(cursor) && ReadShape(cursor) is { } date)
                found.Add(WeekdayReader.AddWeekday(prose, date, Floor));
            cursor.TakeDigits();
            cursor.At = Math.Max(cursor.At, Floor);
        }
    }

    private WrittenDate? ReadShape(Cursor cursor)
    {
        foreach (var shape in Shapes)
            if (shape(cursor, Floor) is { } date)
                return date;
        return null;
    }

    private CalendarDate[] Dates()
    {
        var order = OrderOfDocument();
        var dates = new CalendarDate[found.Count];
        for (var i = dates.Length - 1; i >= 0; i--)
            dates[i] = ShareYear(found[i].In(order), i + 1 < dates.Length ? dates[i + 1] : null);
        return dates;
    }

    /// <summary>The order that dates such as 13/6/2024 show, when they all show the same.</summary>
    private DayOrder OrderOfDocument()
    {
        var hasDayFirst = found.Exists(d => d.Order == DayOrder.DayFirst);
        var hasMonthFirst = found.Exists(d => d.Order == DayOrder.MonthFirst);
        return (hasDayFirst, hasMonthFirst) switch
        {
            (true, false) => DayOrder.DayFirst,
            (false, true) => DayOrder.MonthFirst,
            _ => DayOrder.None,
        };
    }

    /// <summary>"September 28 - October 2, 2023": both are of that year.</summary>
    private CalendarDate ShareYear(CalendarDate date, CalendarDate? next)
    {
        if (date.Year is not null || next is not { Year: { } year } || !IsRange(date.Span, next.Span))
            return date;
        return date with { Year = date.Month > next.Month ? year - 1 : year };
    }

    private bool IsRange(TextSpan first, TextSpan second)
    {
        const int WidestGap = 9;
        return second.Start - first.End is > 0 and <= WidestGap and var gap
            && TimeWords.JoinsDates.Contains(prose.Substring(first.End, gap).Trim());
    }
}
