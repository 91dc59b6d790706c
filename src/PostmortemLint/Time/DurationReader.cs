using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Text;
using PostmortemLint.Time.Shapes;

namespace PostmortemLint.Time;

/// <summary>Finds lengths of time in prose: a number, in digits or as a word, and a unit.</summary>
internal static class DurationReader
{
    /// <summary>In seconds: about 32 years.</summary>
    private const double Longest = 1e9;

    private const double Hour = 3600;
    private const double Minute = 60;

    private const string BeforeUnit = " -\n";

    /// <summary>More are between two cells of a table.</summary>
    private const int MostSpaces = 2;

    /// <summary>The lengths of time in <paramref name="span"/>, in order; neighbours such as "1 hour 30 minutes" are one.</summary>
    public static IEnumerable<DurationMention> Read(string prose, TextSpan span)
    {
        DurationMention? last = null;
        foreach (var next in ReadParts(prose, span))
        {
            if (last is not null && Continues(prose, last, next))
            {
                last = new DurationMention(TextSpan.FromBounds(last.Span.Start, next.Span.End), last.Duration + next.Duration, next.Unit);
                continue;
            }
            if (last is not null)
                yield return last;
            last = next;
        }
        if (last is not null)
            yield return last;
    }

    private static IEnumerable<DurationMention> ReadParts(string prose, TextSpan span)
    {
        for (var cursor = new Cursor(prose, span.Start, span.End); !cursor.IsAtEnd;)
            if (MayBeNumber(cursor) && ReadPart(cursor) is { } part)
            {
                yield return part;
                cursor.At = part.Span.End;
            }
            else if (Numeral.Take(ref cursor).Length + cursor.TakeWord().Length == 0)
                cursor.At++;
    }

    private static bool MayBeNumber(Cursor cursor)
    {
        var (first, second) = (cursor.Current, cursor.Peek(1));
        return cursor.IsAtDigit || TimeWords.NumberBeginnings.Contain(first, second)
            || (first is 'a' or 'A' && !char.IsLetterOrDigit(second));
    }

    /// <summary>"90 minutes", "two and a half hours", "half an hour", "an hour and a half".</summary>
    private static DurationMention? ReadPart(Cursor cursor)
    {
        var start = cursor;
        if (cursor.Previous is ':' or '.' or '$' or '€' or '£' || NumberReader.Take(ref cursor) is not { } number)
            return null;
        if (cursor.SkipAny(BeforeUnit) > MostSpaces)
            return null;
        if (TakeUnit(ref cursor) is not { } unit || number * unit >= Longest)
            return null;
        if (IsMillion(start, number, cursor) || (start.Current is 'a' or 'A' && (IsSecondOfSeveral(cursor) || IsPartOfUnit(start))))
            return null;
        if (TakeBareMinutes(ref cursor, unit) is { } minutes)
            (number, unit) = ((number * unit / Minute) + minutes, Minute);
        var seconds = unit;
        if (NumberReader.TryTakeHalf(ref cursor))
            (number, seconds) = (number + 0.5, unit / 2);
        return new DurationMention(cursor.SpanFrom(start.At), Duration.FromSeconds(number * unit), Duration.FromSeconds(seconds));
    }

    /// <summary>
    /// "1h50 of silence", "1 h 50", "six hours ten": a number after hours, and nothing that it may be a number of; null when none is there.
    /// </summary>
    private static double? TakeBareMinutes(ref Cursor cursor, double unit)
    {
        var end = cursor;
        if (unit != Hour || end.SkipSpaces() > 1 || end.At == cursor.At && cursor.Previous is not ('h' or 'H'))
            return null;
        var isTwoDigits = end.IsAtShape("00");
        var isAttached = isTwoDigits && end.At == cursor.At;
        if ((end.IsAtDigit && !isTwoDigits) || NumberReader.Take(ref end) is not (> 0 and < 60 and var minutes) || minutes % 1 != 0)
            return null;
        if (!IsClosed(end) && !(isAttached && !end.IsAtLetterOrDigit && end.Current is not (':' or '.')))
            return null;
        cursor = end;
        return minutes;
    }

    private static bool IsClosed(Cursor end) =>
        end.Current is '\0' or '\n' or ',' or ')' or ';' or '|' || (end.Current == '.' && !char.IsDigit(end.Peek(1)));

    /// <summary>The seconds of "minutes"; null when no unit follows.</summary>
    private static double? TakeUnit(ref Cursor cursor)
    {
        var word = cursor.TakeLetters();
        var isUnit = TimeWords.Units.TryGetValue(cursor.Text.Substring(word.Start, word.Length), out var seconds);
        return isUnit ? seconds : null;
    }

    /// <summary>"1.2m users" are millions; minutes are whole.</summary>
    private static bool IsMillion(Cursor number, double value, Cursor afterUnit) =>
        value % 1 != 0 && number.IsAtDigit && afterUnit.Previous == 'm' && char.IsDigit(afterUnit.Peek(-2));

    /// <summary>"a second" server is one more.</summary>
    private static bool IsSecondOfSeveral(Cursor afterUnit) => afterUnit.TryTakeWordBack("second");

    /// <summary>"a quarter of an hour".</summary>
    private static bool IsPartOfUnit(Cursor cursor)
    {
        cursor.SkipSpacesBack();
        foreach (var part in TimeWords.Parts)
            if (cursor.TryTakeWordBack(part))
                return true;
        return false;
    }

    /// <summary>"1 hour" goes on in "30 minutes", "and 30 minutes": in what is less than itself, in a smaller unit.</summary>
    private static bool Continues(string prose, DurationMention last, DurationMention next)
    {
        var isSmaller = next.Unit < last.Unit || (next.Unit == last.Unit && next.Duration < next.Unit);
        return isSmaller && next.Duration < last.Duration
            && prose.Substring(last.Span.End, next.Span.Start - last.Span.End).Trim() is "" or "," or "and" or ", and";
    }
}
