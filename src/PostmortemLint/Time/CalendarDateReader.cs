using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>
/// Finds dates in prose: 2024-06-05, 2024/06/05, 5 June 2024, 5th of June, June 5th, 2024, 05-Jun-2024, 05.06.2024, 5/6/2024, 06-05 14:00.
/// Every date has a digit, so it looks at numbers, and at words only beside them.
/// </summary>
internal sealed class CalendarDateReader
{
    private const int FirstYear = 1970;
    private const int LastYear = 2099;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>In the order of <see cref="IsoDayOfWeek"/>.</summary>
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] RangeWords = ["-", "–", "—", "to", "and", "&", "until", "through"];

    private readonly string prose;
    private readonly List<CalendarDate> found = [];
    private readonly List<(int Index, bool HasShortYear)> undecided = [];
    private bool hasDayFirst;
    private bool hasMonthFirst;

    private CalendarDateReader(string prose) => this.prose = prose;

    private int Done => found.Count == 0 ? 0 : found[found.Count - 1].Span.End;

    /// <summary>All dates of <paramref name="prose"/>, in order. Where another date of the document shows which number is the month, 5/6/2024 is read as that one.</summary>
    public static CalendarDate[] Read(string prose)
    {
        var reader = new CalendarDateReader(prose);
        for (var i = reader.NextDigit(0); i < prose.Length; i = reader.NextDigit(i))
            i = reader.ReadNumber(i);
        reader.Decide();
        reader.ShareYears();
        return [.. reader.found];
    }

    private int NextDigit(int from)
    {
#if NET
        var at = prose.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? prose.Length : from + at;
#else
        while (from < prose.Length && !IsDigit(from))
            from++;
        return from;
#endif
    }

    private int ReadNumber(int start)
    {
        var stop = DigitsEnd(start);
        if (stop - start is not (1 or 2 or 4) || !CanOpen(start))
            return stop;
        var isRead = stop - start == 4 ? ReadYearFirst(start, stop) : ReadNumeric(start, stop) || ReadMonthBefore(start, stop) || ReadMonthBehind(start, stop);
        return isRead ? Math.Max(stop, Done) : stop;
    }

    private bool CanOpen(int start)
    {
        if (start == 0)
            return true;
        var before = prose[start - 1];
        return !IsWordCharacter(before) && before is not ('$' or '€' or '#')
            && !(before is '.' or ',' or ':' or '/' or '-' && start > 1 && IsDigit(start - 2));
    }

    private bool FollowsSeparator(int start) => start > 0 && prose[start - 1] is '-' or '/';

    /// <summary>2024-06-05, 2024/6/5, 2024.06.05.</summary>
    private bool ReadYearFirst(int start, int stop)
    {
        var year = Number(start, stop);
        if (!IsYear(year) || !IsSeparator(stop) || FollowsSeparator(start))
            return false;
        var monthEnd = DigitsEnd(stop + 1);
        if (monthEnd - stop is not (2 or 3) || !IsSame(monthEnd, stop))
            return false;
        var dayEnd = DigitsEnd(monthEnd + 1);
        var isPadded = monthEnd - stop == 3 && dayEnd - monthEnd == 3;
        if (dayEnd - monthEnd is not (2 or 3) || (prose[stop] == '.' && !isPadded) || !CanClose(dayEnd, stop, allowsT: true))
            return false;
        return Add(start, dayEnd, year, Number(stop + 1, monthEnd), Number(monthEnd + 1, dayEnd));
    }

    /// <summary>5/6/2024, 5/6/24, 05-06-2024, 05.06.2024; without a year only before a clock time.</summary>
    private bool ReadNumeric(int start, int stop)
    {
        if (!IsSeparator(stop) || FollowsSeparator(start))
            return false;
        var secondEnd = DigitsEnd(stop + 1);
        var (first, second) = (Number(start, stop), Number(stop + 1, secondEnd));
        if (secondEnd - stop is not (2 or 3) || first is 0 or > 31 || second is 0 or > 31)
            return false;
        if (!IsSame(secondEnd, stop))
            return ReadBeforeTime(start, stop, secondEnd, first, second);
        var yearEnd = DigitsEnd(secondEnd + 1);
        var isShort = yearEnd - secondEnd == 3 && prose[stop] == '/';
        var year = Number(secondEnd + 1, yearEnd) + (isShort ? 2000 : 0);
        if (!(isShort || yearEnd - secondEnd == 5) || !IsYear(year) || !CanClose(yearEnd, stop, allowsT: false))
            return false;
        if (prose[stop] == '.')
            return second <= 12 && Add(start, yearEnd, year, second, first);
        return AddUnordered(start, yearEnd, year, first, second, isShort);
    }

    private bool AddUnordered(int start, int stop, int? year, int first, int second, bool isAmbiguous)
    {
        var isDayFirst = first > 12 && second <= 12;
        hasDayFirst |= isDayFirst;
        hasMonthFirst |= second > 12 && first <= 12;
        var isUndecided = first <= 12 && second <= 12 && first != second;
        if (isUndecided)
            undecided.Add((found.Count, isAmbiguous));
        return Add(start, stop, year, isDayFirst ? second : first, isDayFirst ? first : second, isAmbiguous || isUndecided);
    }

    /// <summary>"03-26 23:04" and "3/26 23:04".</summary>
    private bool ReadBeforeTime(int start, int stop, int secondEnd, int first, int second)
    {
        var time = SkipBlanks(secondEnd);
        var timeEnd = DigitsEnd(time);
        if (time == secondEnd || timeEnd == time || timeEnd + 1 >= prose.Length || prose[timeEnd] != ':' || !IsDigit(timeEnd + 1))
            return false;
        if (prose[stop] == '/')
            return AddUnordered(start, secondEnd, null, first, second, isAmbiguous: false);
        return prose[stop] == '-' && secondEnd - start == 5 && first <= 12 && Add(start, secondEnd, null, first, second);
    }

    /// <summary>June 5, June 5th, 2024, Jun-05-2024, June the 5th, 2024 June 5, September 28-29, 2023.</summary>
    private bool ReadMonthBefore(int start, int stop)
    {
        var wordEnd = SkipBack(start);
        if (start - wordEnd > 0 && wordEnd > 3 && IsWord(wordEnd - 3, "the"))
            wordEnd = SkipBack(wordEnd - 3);
        else if (wordEnd == start && FollowsSeparator(start))
            wordEnd--;
        var isShortened = wordEnd > 1 && wordEnd < start && prose[wordEnd - 1] == '.';
        if (isShortened)
            wordEnd--;
        var word = WordStart(wordEnd);
        var day = Number(start, stop);
        if (wordEnd == start || (MonthOf(word, wordEnd) ?? (YearBehind(OrdinalEnd(stop)).Year is null ? null : NearestMonth(word, wordEnd))) is not { } month || day is 0 or > 31 || (isShortened && wordEnd - word == Months[month - 1].Length))
            return false;
        var dayEnd = OrdinalEnd(stop);
        if (!CanClose(dayEnd, dayEnd, allowsT: false) || (At(dayEnd) is ':' or '.' or '/' && IsDigit(dayEnd + 1)) || (At(dayEnd) == ',' && DigitsEnd(dayEnd + 1) == dayEnd + 4) || At(dayEnd) == '%')
            return false;
        var rangeEnd = RangeEnd(dayEnd, day, out var second);
        var (year, end) = YearBehind(rangeEnd);
        if (year is null && rangeEnd > dayEnd && !IsTightRange(dayEnd, second))
            end = dayEnd;
        if (year is null && YearBefore(word) is { } before)
            (year, word) = (Number(before, before + 4), before);
        return (year is not null || IsSurelyMonth(word, wordEnd)) && Add(word, end, year, month, day);
    }

    /// <summary>5 June, 5th of June 2024, 05-Jun-2024, 28-29 September 2023.</summary>
    private bool ReadMonthBehind(int start, int stop)
    {
        var day = Number(start, stop);
        var dayEnd = RangeEnd(OrdinalEnd(stop), day, out _);
        var word = SkipBlanks(dayEnd);
        if (word == dayEnd && At(word) is '-' or '/')
            word++;
        else if (IsWord(word, "of"))
            word = SkipBlanks(word + 2);
        else if (word == dayEnd)
            return false;
        var wordEnd = WordEnd(word);
        if (day is 0 or > 31 || (MonthOf(word, wordEnd) ?? (YearBehind(wordEnd).Year is null ? null : NearestMonth(word, wordEnd))) is not { } month)
            return false;
        var (year, end) = YearBehind(At(wordEnd) == '.' && wordEnd - word < Months[month - 1].Length ? wordEnd + 1 : wordEnd);
        return (year is not null || IsSurelyMonth(word, wordEnd)) && Add(start, year is null ? wordEnd : end, year, month, day);
    }

    /// <summary>The end of the second day of a range that begins before <paramref name="at"/>; <paramref name="at"/> when there is none.</summary>
    private int RangeEnd(int at, int day, out int second)
    {
        second = SkipBlanks(at);
        if (At(second) is '-' or '–' or '—' or '&' or '/')
            second++;
        else if (second > at && IsWord(second, "to"))
            second += 2;
        else if (second > at && IsWord(second, "and"))
            second += 3;
        else
            return at;
        second = SkipBlanks(second);
        var stop = DigitsEnd(second);
        var end = OrdinalEnd(stop);
        var isDay = stop - second is 1 or 2 && Number(second, stop) > day && Number(second, stop) <= 31;
        return isDay && At(end) is not (':' or '%' or '/' or '-') && !IsWordCharacter(At(end)) && !(At(end) is '.' && IsDigit(end + 1)) ? end : at;
    }

    /// <summary>"June 5-7" and not "June 5 - 7 servers".</summary>
    private bool IsTightRange(int dayEnd, int second) => second == dayEnd + 1 || OrdinalEnd(DigitsEnd(second)) > DigitsEnd(second);

    private (int? Year, int End) YearBehind(int at)
    {
        var start = SkipBlanks(at);
        if (At(start) == ',' || (start == at && At(start) is '-' or '/'))
            start = SkipBlanks(start + 1);
        var stop = DigitsEnd(start);
        return start > at && stop - start == 4 && IsYear(Number(start, stop)) && !IsWordCharacter(At(stop))
            ? (Number(start, stop), stop)
            : (null, at);
    }

    private int? YearBefore(int word)
    {
        var stop = word > 0 && prose[word - 1] is '-' or '/' ? word - 1 : SkipBack(word);
        var start = stop - 4;
        if (stop == word || start < Done || DigitsEnd(start) != stop || !IsYear(Number(start, stop)) || (start > 0 && (IsWordCharacter(prose[start - 1]) || FollowsSeparator(start))))
            return null;
        return start;
    }

    private bool Add(int start, int stop, int? year, int month, int day, bool isAmbiguous = false)
    {
        var (weekday, from) = WeekdayBefore(start);
        var end = stop;
        if (weekday is null)
            (weekday, end) = WeekdayBehind(stop);
        found.Add(new CalendarDate(TextSpan.FromBounds(from, end), year, month, day, weekday, isAmbiguous));
        return true;
    }

    /// <summary>"Wed 5 June", "Wednesday, June 5", "Wednesday the 5th", "Wednesday (June 5)"; of "Saturday and Sunday, June 1-2" none.</summary>
    private (IsoDayOfWeek? Weekday, int Start) WeekdayBefore(int start)
    {
        var end = SkipBack(start);
        if (end < start && end > 3 && IsWord(end - 3, "the"))
            end = SkipBack(end - 3);
        while (end > Done && prose[end - 1] is ',' or '.' or '(')
            end = SkipBack(end - 1);
        var word = WordStart(end);
        if (end == start || WeekdayOf(word, end) is not { } weekday || (At(end) == '.' && end - word > 5))
            return (null, start);
        var before = SkipBack(word);
        var connector = before > 0 && IsLetter(prose[before - 1]) ? WordStart(before) : before - 1;
        if (connector >= 0 && prose[connector] != '(' && RangeWords.Contains(prose.Substring(connector, before - connector)))
        {
            var other = SkipBack(connector);
            if (WeekdayOf(WordStart(other), other) is not null)
                return (null, start);
        }
        return (weekday, word);
    }

    /// <summary>"2024-06-05 (Wed)", "5 June, Wednesday"; not the weekday of a date that follows.</summary>
    private (IsoDayOfWeek? Weekday, int End) WeekdayBehind(int stop)
    {
        var start = SkipBlanks(stop);
        var isInParentheses = At(start) == '(';
        if (isInParentheses || At(start) == ',')
            start = SkipBlanks(start + 1);
        var end = WordEnd(start);
        if (start == stop || (!isInParentheses && end - start < 6) || WeekdayOf(start, end) is not { } weekday)
            return (null, stop);
        var next = SkipBlanks(end);
        while (At(next) is ',' or '.')
            next = SkipBlanks(next + 1);
        return IsDigit(next) || MonthOf(next, WordEnd(next)) is not null || (isInParentheses && At(end) is not (')' or ',' or ' ')) ? (null, stop) : (weekday, end);
    }

    /// <summary>Reads 5/6/2024 as the document's other dates are written, when they all agree.</summary>
    private void Decide()
    {
        if (hasDayFirst == hasMonthFirst)
            return;
        foreach (var (i, hasShortYear) in undecided)
        {
            var (first, second) = (found[i].Month, found[i].Day);
            found[i] = found[i] with { Month = hasDayFirst ? second : first, Day = hasDayFirst ? first : second, IsAmbiguous = hasShortYear };
        }
    }

    /// <summary>"September 28 - October 2, 2023": both are of that year.</summary>
    private void ShareYears()
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (first, second) = (found[i], found[i + 1]);
            var between = second.Span.Start - first.Span.End;
            if (first.Year is null && second.Year is { } year && between is > 0 and <= 9 && RangeWords.Contains(prose.Substring(first.Span.End, between).Trim()))
                found[i] = first with { Year = first.Month > second.Month ? year - 1 : year };
        }
    }

    private int? MonthOf(int start, int end)
    {
        var length = end - start;
        if (length is < 3 or > 9 || start < Done || (start > 0 && IsWordCharacter(prose[start - 1])))
            return null;
        for (var i = 0; i < Months.Length; i++)
            if ((prose[start] | 0x20) == Months[i][0] && (length is 3 || length == Months[i].Length || (length == 4 && i == 8)) && IsSame(start, Months[i], length))
                return i + 1;
        return null;
    }

    /// <summary>The month of "Octobre" or "Febuary", between a day and a year.</summary>
    private int? NearestMonth(int start, int end)
    {
        if (end - start is < 5 or > 10 || start < Done || (start > 0 && IsWordCharacter(prose[start - 1])))
            return null;
        var word = prose.Substring(start, end - start).ToLowerInvariant();
        for (var i = 0; i < Months.Length; i++)
            if (word[0] == Months[i][0] && Math.Abs(Months[i].Length - word.Length) <= 1 && EditDistance.Between(word, Months[i]) <= (Months[i].Length > 6 ? 2 : Months[i].Length > 4 ? 1 : 0))
                return i + 1;
        return null;
    }

    private IsoDayOfWeek? WeekdayOf(int start, int end)
    {
        var length = end - start;
        if (length is < 3 or > 9 || start < Done || (start > 0 && IsWordCharacter(prose[start - 1])))
            return null;
        for (var i = 0; i < Weekdays.Length; i++)
            if ((length == Weekdays[i].Length || (length <= 5 && char.IsUpper(prose[start]))) && length <= Weekdays[i].Length && IsSame(start, Weekdays[i], length))
                return (IsoDayOfWeek)(i + 1);
        return null;
    }

    /// <summary>"5 may" and "march 5" are no dates by themselves, nor is "dec 5".</summary>
    private bool IsSurelyMonth(int word, int wordEnd) => char.IsUpper(prose[word]) || (wordEnd - word > 3 && !IsWord(word, "march"));

    private bool CanClose(int at, int separator, bool allowsT)
    {
        var next = At(at);
        if (allowsT && next is 'T' or 't' or 'Z')
            return true;
        return !IsWordCharacter(next) && !(at > separator && next == prose[separator] && IsDigit(at + 1));
    }

    private int OrdinalEnd(int at)
    {
        var suffix = SkipBlanks(at);
        var isOrdinal = At(suffix + 2) is var next && !IsWordCharacter(next) && (IsWord(suffix, "st") || IsWord(suffix, "nd") || IsWord(suffix, "rd") || IsWord(suffix, "th"));
        return isOrdinal ? suffix + 2 : at;
    }

    private bool IsSame(int at, int separator) => at < prose.Length && prose[at] == prose[separator];

    private bool IsSame(int at, string word, int length) => string.Compare(prose, at, word, 0, length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsWord(int at, string word) => at + word.Length <= prose.Length && IsSame(at, word, word.Length) && !IsWordCharacter(At(at + word.Length));

    private bool IsSeparator(int at) => At(at) is '-' or '/' or '.';

    private bool IsDigit(int at) => at < prose.Length && prose[at] is >= '0' and <= '9';

    private char At(int at) => at < prose.Length ? prose[at] : '\n';

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsWordCharacter(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '_';

    private static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    private int DigitsEnd(int at)
    {
        while (IsDigit(at))
            at++;
        return at;
    }

    private int Number(int start, int stop)
    {
        var value = 0;
        for (var i = start; i < stop && i < start + 9; i++)
            value = (value * 10) + prose[i] - '0';
        return value;
    }

    private int WordEnd(int at)
    {
        while (at < prose.Length && IsLetter(prose[at]))
            at++;
        return at;
    }

    private int WordStart(int end)
    {
        while (end > 0 && IsLetter(prose[end - 1]))
            end--;
        return end;
    }

    private int SkipBlanks(int at)
    {
        while (at < prose.Length && prose[at] is ' ' or WordCounter.Joiner)
            at++;
        return at;
    }

    private int SkipBack(int at)
    {
        while (at > 0 && prose[at - 1] is ' ' or WordCounter.Joiner)
            at--;
        return at;
    }
}
