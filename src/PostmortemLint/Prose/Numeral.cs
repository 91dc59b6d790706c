using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>A number in digits: "12", "1,200", "99.5", and with a comma before decimals "99,5".</summary>
internal static class Numeral
{
    /// <summary>Takes the digits that follow, and each comma or full stop between two of them: a version as well as a number.</summary>
    public static TextSpan Take(ref Cursor cursor)
    {
        var start = cursor.At;
        while (cursor.IsAtDigit || (cursor.At > start && (cursor.IsAtShape(",0") || cursor.IsAtShape(".0"))))
            cursor.At++;
        return cursor.SpanFrom(start);
    }

    /// <summary>Takes the same, and says what number it is; null for "1.2.3", and where no digit follows.</summary>
    public static double? TakeValue(ref Cursor cursor)
    {
        var span = Take(ref cursor);
        var rest = new Cursor(cursor.Text, span.Start, span.End);
        var value = TakeDigits(ref rest, 0);
        while (value > 0 && rest.IsAtShape(",000") && !rest.IsAtShape(",0000"))
        {
            rest.At++;
            value = TakeDigits(ref rest, value);
        }
        if (rest.TryTakeAny(".,"))
        {
            var decimals = rest.At;
            value = TakeDigits(ref rest, value);
            value /= Math.Pow(10, rest.At - decimals);
        }
        return span.Length > 0 && rest.IsAtEnd ? value : null;
    }

    /// <summary>Takes digits that follow those of a number.</summary>
    private static double TakeDigits(ref Cursor cursor, double number)
    {
        for (; cursor.IsAtDigit; cursor.At++)
            number = (number * 10) + cursor.Current - '0';
        return number;
    }
}
