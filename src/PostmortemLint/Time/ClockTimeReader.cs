using NodaTime;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>Finds clock times in prose: 14:00, 14:00:05, 2:00 PM, 2 p.m., 12: 48pm, 14h00, 1400 UTC, noon, midnight, and the times of ISO 8601.</summary>
internal sealed class ClockTimeReader
{
    private static readonly string[] RangeWords = ["-", "–", "—", "−", "to", "until", "till", "and", "through", "->", "→", "--"];

    /// <summary>Hours up to which a number is a misprinted clock and not a length of time.</summary>
    private const int MostHours = 29;

    private readonly string prose;
    private readonly int end;
    private readonly List<ClockTime> found = new(16);

    private ClockTimeReader(string prose, int end) => (this.prose, this.end) = (prose, end);

    /// <summary>All clock times of <paramref name="prose"/>, in order. The times of a range share a zone that only one of them names, those of a list the one behind it.</summary>
    public static ClockTime[] Read(string prose)
    {
        var reader = new ClockTimeReader(prose, prose.Length);
        reader.Scan();
        return [.. reader.found];
    }

    /// <summary>Whether nothing but a range's dash or word parts the two times.</summary>
    public static bool IsRange(string prose, ClockTime first, ClockTime second)
    {
        var from = first.Zone is { } zone && zone.Span.End <= second.Span.Start && zone.Span.Start >= first.Span.End ? zone.Span.End : first.Span.End;
        if (second.Span.Start - from is < 1 or > 24)
            return false;
        var between = prose.Substring(from, second.Span.Start - from).Trim(' ', '(', ')', '\n', ',').ToLowerInvariant();
        return RangeWords.Contains(between);
    }

    private void Scan()
    {
        for (var i = NextDigit(0); i < end; i = NextDigit(i))
            i = ReadNumber(i);
        var numbers = found.Count;
        ReadWords('n', "oon", LocalTime.Noon);
        ReadWords('m', "idnight", LocalTime.Midnight);
        if (found.Count > numbers)
            found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = 1; i < found.Count; i++)
            if (found[i].Zone is null && found[i - 1].Zone is { } first && IsRange(prose, found[i - 1], found[i]))
                found[i] = found[i] with { Zone = first };
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i - 1].Zone is null && found[i].Zone is { } last && (IsRange(prose, found[i - 1], found[i]) || IsListed(found[i - 1], found[i])))
                found[i - 1] = found[i - 1] with { Zone = last };
    }

    /// <summary>"14:00, 14:30 and 15:00 CEST".</summary>
    private bool IsListed(ClockTime first, ClockTime second) =>
        second.Span.Start - first.Span.End is > 0 and < 4 && prose.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Trim(' ') is ",";

    private int NextDigit(int from)
    {
#if NET
        var at = prose.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? end : from + at;
#else
        while (from < end && !IsAsciiDigit(prose[from]))
            from++;
        return from;
#endif
    }

    /// <summary>"noon" and "Noon", by what both have: a search that ignores case is slow where a process has no globalization data.</summary>
    private void ReadWords(char first, string rest, LocalTime time)
    {
        for (var at = prose.IndexOf(rest, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(rest, at + 1, StringComparison.Ordinal))
            if (at > 0 && (prose[at - 1] | 0x20) == first && (at == 1 || !char.IsLetterOrDigit(prose[at - 2])) && IsWord(at, rest))
                Add(at - 1, at + rest.Length, time, canHaveNegativeOffset: false);
    }

    private int ReadNumber(int start)
    {
        var stop = start;
        while (stop < end && IsAsciiDigit(prose[stop]))
            stop++;
        if (!CanOpen(start) || stop == end)
            return stop;
        return (stop - start) switch
        {
            1 or 2 => ReadHour(start, stop),
            4 => ReadFourDigits(start, stop),
            _ => stop,
        };
    }

    private bool CanOpen(int start)
    {
        if (start == 0)
            return true;
        var before = prose[start - 1];
        var digitBefore = start > 1 && char.IsDigit(prose[start - 2]);
        if (char.IsLetter(before))
            return before is 'T' or 't' && digitBefore;
        // "T+0:05" counts from the start of the incident.
        if (before is '+' || (before is '-' or '−' && start > 1 && prose[start - 2] is 'T' or 't' && (start == 2 || !char.IsLetter(prose[start - 3]))))
            return false;
        // "2024-06-05:14:00" has its time behind the second sign.
        if (before == '-' && start > 7 && prose[start - 4] == '-' && IsTwoDigits(start - 6) && IsTwoDigits(start - 8) && IsTwoDigits(start) && start + 2 < end && prose[start + 2] == ':')
            return false;
        return !(before is '.' or ',' or ':' or '/' && digitBefore && !IsBehindDate(start) && !IsBehindTime(start)) && before is not ('$' or '€' or '#' or '_' or '.');
    }

    /// <summary>"06-05/14:00", "2024-06-05:14:00", "05/Jun/2024:14:00".</summary>
    private bool IsBehindDate(int start) => prose[start - 1] switch
    {
        '/' => start > 3 && prose[start - 4] == '-',
        ':' => start > 7 && ((prose[start - 4] == '-' && prose[start - 7] == '-') || (prose[start - 6] == '/' && char.IsLetter(prose[start - 7]) && IsTwoDigits(start - 3) && IsTwoDigits(start - 5))),
        _ => false,
    };

    /// <summary>"14:00,14:30".</summary>
    private bool IsBehindTime(int start) => prose[start - 1] == ',' && found.Count > 0 && found[found.Count - 1].Span.End == start - 1;

    private int ReadHour(int start, int stop)
    {
        var hour = Number(start, stop);
        var minutes = -1;
        var at = stop;
        if (IsTwoDigits(stop + 1) && (prose[stop] == ':' || (prose[stop] == '.' && (start == 0 || prose[start - 1] != '-')) || (prose[stop] is 'h' or 'H' && stop == start + 2)))
        {
            minutes = Number(stop + 1, stop + 3);
            at = stop + 3;
        }
        else if (prose[stop] == ':' && stop + 2 < end && IsAsciiDigit(prose[stop + 1]) && prose[stop + 2] == ':' && IsTwoDigits(stop + 3) && (stop + 5 >= end || !char.IsLetterOrDigit(prose[stop + 5]) && prose[stop + 5] != ':'))
            return Add(start, stop + 5, null, canHaveNegativeOffset: false); // "07:7:47"
        else if (prose[stop] == ':' && stop + 1 < end && prose[stop + 1] == ' ' && IsTwoDigits(stop + 2) && MeridiemEnd(stop + 4) > 0)
        {
            minutes = Number(stop + 2, stop + 4);
            at = stop + 4;
        }
        var seconds = 0;
        if (minutes >= 0 && prose[stop] == ':' && at < end && prose[at] == ':' && IsTwoDigits(at + 1))
        {
            seconds = Number(at + 1, at + 3);
            at += 3;
            if (at + 1 < end && prose[at] is '.' or ',' && char.IsDigit(prose[at + 1]))
                for (at++; at < end && char.IsDigit(prose[at]);)
                    at++;
        }
        var meridiem = MeridiemEnd(at);
        var letter = meridiem > 0 ? prose[SkipBlanks(at)] : hour is >= 1 and <= 12 ? MeridiemOfRange(hour, at) : '\0';
        if ((minutes < 0 && letter is '\0' or 'm' or 'M') || hour > MostHours)
            return stop;
        var timeEnd = meridiem > 0 ? meridiem : at;
        if (!CanClose(timeEnd, stop, letter != '\0') || (meridiem > 0 && minutes < 0 && hour > 12))
            return Math.Max(stop, at);
        if (start > 0 && prose[start - 1] == ':' && TimeOf(hour, Math.Max(0, minutes), seconds, letter) is null)
            return Math.Max(stop, at); // A line and column: "main.go:25:61".
        var next = Add(start, timeEnd, TimeOf(hour, Math.Max(0, minutes), seconds, letter), canHaveNegativeOffset: start > 0 && prose[start - 1] is 'T' or 't');
        if (letter != '\0')
            found[found.Count - 1] = found[found.Count - 1] with { Meridiem = (char)(letter | 0x20), IsContradictory = meridiem > 0 && hour > 12 };
        return next;
    }

    /// <summary>The AM or PM that "2" has in "2 - 3:30 PM"; NUL when no such range follows.</summary>
    private char MeridiemOfRange(int hour, int at)
    {
        var next = SkipBlanks(at);
        if (next < end && prose[next] is '-' or '–' or '—')
            next = SkipBlanks(next + 1);
        else if (next < end && prose[next] is 't' or 'T' or 'a' or 'A' && (IsWord(next, "to") || IsWord(next, "and")))
            next = SkipBlanks(next + (prose[next] is 't' or 'T' ? 2 : 3));
        else
            return '\0';
        var stop = next;
        while (stop < end && stop < next + 2 && IsAsciiDigit(prose[stop]))
            stop++;
        if (stop == next)
            return '\0';
        var other = Number(next, stop);
        if (stop < end && prose[stop] == ':' && IsTwoDigits(stop + 1))
            stop += 3;
        if (MeridiemEnd(stop) == 0)
            return '\0';
        var letter = char.ToLowerInvariant(prose[SkipBlanks(stop)]);
        return hour % 12 <= other % 12 ? letter : letter == 'p' ? 'a' : 'p';
    }

    /// <summary>"1400 UTC", "1400Z", "1400 hrs"; a bare number of four digits is a year or a count.</summary>
    private int ReadFourDigits(int start, int stop)
    {
        var (hour, minutes) = (Number(start, start + 2), Number(start + 2, stop));
        if (hour > 24 || minutes > 59)
            return stop;
        var unit = SkipBlanks(stop);
        if (unit == end || !char.IsLetter(prose[unit]))
            return stop;
        var isHours = IsWord(unit, "hrs");
        var isYear = hour is 19 or 20;
        if (!isHours && (isYear || ZoneReader.Read(prose, unit, LineLimit(unit)) is not { } zone || zone.Name is not ("UTC" or "GMT" or "Z")))
            return stop;
        return Add(start, isHours ? unit + 3 : stop, TimeOf(hour, minutes, 0, '\0'), canHaveNegativeOffset: false);
    }

    private bool CanClose(int at, int hourEnd, bool hasMeridiem)
    {
        if (at >= end)
            return prose[hourEnd] != '.' || hasMeridiem;
        var next = prose[at];
        if (char.IsDigit(next) || (next == ':' && at + 1 < end && char.IsDigit(prose[at + 1])))
            return false;
        var unit = SkipBlanks(at);
        if (prose[hourEnd] == '.' && !hasMeridiem)
            return ZoneReader.Read(prose, unit, LineLimit(unit)) is not null;
        if (char.IsLetter(next) && !hasMeridiem)
            return IsWord(at, "hrs") || IsWord(at, "hr") || IsWord(at, "h") || ZoneReader.Read(prose, at, LineLimit(at)) is not null;
        if (unit == end || (prose[unit] | 0x20) is not ('h' or 'm'))
            return true;
        // "1:30 hours" is how long, not when.
        return !IsWord(unit, "hours") && !IsWord(unit, "hour") && !IsWord(unit, "minutes") && !IsWord(unit, "min") && !IsWord(unit, "mins");
    }

    private int Add(int start, int stop, LocalTime? time, bool canHaveNegativeOffset)
    {
        var zone = ZoneBehind(stop, canHaveNegativeOffset) ?? ZoneBefore(start);
        found.Add(new ClockTime(TextSpan.FromBounds(start, stop), time, zone));
        return Math.Max(stop, zone?.Span.End ?? stop);
    }

    private Zone? ZoneBehind(int stop, bool canHaveNegativeOffset)
    {
        if (stop < end && prose[stop] is 'h' or 'H' && IsWord(stop, "hrs"))
            stop += 3;
        var at = SkipBlanks(stop);
        if (at + 1 < end && (prose[at] is '(' or '[' or ',' || (prose[at] == '+' && char.IsLetter(prose[at + 1]))))
            at = SkipBlanks(at + 1);
        if (at >= end || (prose[at] is '-' or '−' && !canHaveNegativeOffset && !IsCompactOffset(at)) || (prose[at] == '+' && at > stop + 1))
            return null;
        var zone = ZoneReader.Read(prose, at, LineLimit(at));
        return zone is { Name: "Z" } && at != stop ? null : zone;
    }

    /// <summary>"UTC 05:13": only these two are written in front.</summary>
    private Zone? ZoneBefore(int start)
    {
        var at = start - 4;
        return at >= 0 && prose[start - 1] == ' ' && (IsWord(at, "UTC") || IsWord(at, "GMT")) && (at == 0 || !char.IsLetterOrDigit(prose[at - 1]))
            ? new Zone(new TextSpan(at, 3), prose.Substring(at, 3))
            : null;
    }

    /// <summary>"-0700" is an offset, "-07:00" behind a time may as well be the end of a range.</summary>
    private bool IsCompactOffset(int at) => IsTwoDigits(at + 1) && IsTwoDigits(at + 3) && (at + 5 >= end || !char.IsDigit(prose[at + 5]));

    private int LineLimit(int at)
    {
        var stop = at;
        while (stop < end && stop < at + 60 && prose[stop] != '\n')
            stop++;
        return stop;
    }

    /// <summary>The end of an AM or PM behind <paramref name="at"/>, also with dots, also with its A or P lost ("10:00 M"); 0 when there is none.</summary>
    private int MeridiemEnd(int at)
    {
        var i = SkipBlanks(at);
        if (i >= end || i - at > 2 || (prose[i] | 0x20) is not ('a' or 'p' or 'm'))
            return 0;
        var hasDots = false;
        if (prose[i] is 'a' or 'A' or 'p' or 'P')
        {
            i++;
            hasDots = i < end && prose[i] == '.';
            if (hasDots)
                i++;
            if (hasDots && i < end && prose[i] == ' ')
                i++;
        }
        else if (prose[i] != 'M' || i == at)
            return 0;
        if (i >= end || prose[i] is not ('m' or 'M'))
            return 0;
        i++;
        if (i < end && char.IsLetterOrDigit(prose[i]))
            return 0;
        return hasDots && i < end && prose[i] == '.' ? i + 1 : i;
    }

    private static LocalTime? TimeOf(int hour, int minutes, int seconds, char meridiem)
    {
        if (hour == 24 && minutes == 0 && seconds == 0)
            hour = 0;
        if (meridiem is 'p' or 'P' && hour < 12)
            hour += 12;
        else if (meridiem is 'a' or 'A' && hour == 12)
            hour = 0;
        return hour > 23 || minutes > 59 || seconds > 59 ? null : new LocalTime(hour, minutes, seconds);
    }

    private int Number(int start, int stop)
    {
        var value = 0;
        for (var i = start; i < stop; i++)
            value = (value * 10) + prose[i] - '0';
        return value;
    }

    private bool IsTwoDigits(int at) => at + 1 < end && IsAsciiDigit(prose[at]) && IsAsciiDigit(prose[at + 1]);

    private static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    private bool IsWord(int at, string word) =>
        string.Compare(prose, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (at + word.Length >= end || !char.IsLetterOrDigit(prose[at + word.Length]));

    private int SkipBlanks(int at)
    {
        while (at < end && prose[at] == ' ')
            at++;
        return at;
    }
}
