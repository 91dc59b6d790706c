using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Reads times that count from the start of the incident: "T+0:05", "T+1h 30m", "+5 min", "Day 2 - T+25:00".</summary>
internal static class ElapsedReader
{
    /// <summary>Characters within which the count begins: "Day 12, T+".</summary>
    private const int Reach = 16;

    private const int MostDigits = 6;

    /// <summary>The time since the start that a line begins with, negative before it; of a clock, "1:30" is 90 seconds.</summary>
    public static Duration? In(string prose, TextSpan line)
    {
        var cursor = new Cursor(prose, StartOf(prose, line), line.End);
        var isMarked = cursor.TryTakeAny("Tt");
        if (isMarked && cursor.IsAtShape(" + 0"))
            cursor.At++;
        var isBefore = cursor.Current != '+';
        if (!cursor.TryTakeAny("+-−") || (isMarked && cursor.TryTake(' ') && isBefore) || !cursor.IsAtDigit)
            return null;
        var value = ReadDuration(cursor, isMarked);
        return isBefore ? -value : value;
    }

    private static int StartOf(string prose, TextSpan line)
    {
        var mark = line.Length > Reach ? prose.IndexOf("T+", line.Start, Reach, StringComparison.Ordinal) : -1;
        return mark > line.Start && prose[mark - 1] == ' ' ? mark : line.Start;
    }

    private static Duration? ReadDuration(Cursor cursor, bool isMarked)
    {
        var start = cursor.At;
        if (!cursor.TryReadNumber(1, MostDigits, out var first))
            return null;
        if (cursor.IsAtShape(":0"))
            return Duration.FromSeconds(ReadClock(cursor, first));
        var written = DurationReader.Read(cursor.Text, TextSpan.FromBounds(start, cursor.End)).FirstOrDefault();
        return written?.Span.Start == start ? written.Duration : isMarked ? Duration.FromMinutes(first) : null;
    }

    /// <summary>"1:30" or "0:01:30" in seconds.</summary>
    private static long ReadClock(Cursor cursor, long seconds)
    {
        for (var parts = 1; parts < 3 && cursor.IsAtShape(":0"); parts++)
        {
            cursor.At++;
            if (!cursor.TryReadNumber(1, MostDigits, out var part))
                break;
            seconds = (seconds * 60) + part;
        }
        return seconds;
    }
}
