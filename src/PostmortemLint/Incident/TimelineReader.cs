using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Finds the entries of a timeline, whatever their shape: list items, table rows, sub-headings or lines of text that begin with a time or date.</summary>
internal sealed class TimelineReader
{
    /// <summary>Words that may stand before the time of an entry.</summary>
    private const int MostLeadWords = 4;

    private const int MostLabelWords = 8;

    /// <summary>Characters within which a count from the start begins: "Day 12, T+".</summary>
    private const int FarthestElapsed = 16;

    private const int MostElapsed = 100_000;

    private readonly Page page;
    private readonly string prose;
    private readonly List<TimelineEntry> entries = [];
    private readonly List<(int Index, CalendarDate Date)> days = [];
    private readonly HashSet<int> restarts = [];

    private TimelineReader(Page page)
    {
        this.page = page;
        prose = page.Prose.Text;
    }

    /// <summary>
    /// The entries in the order of the text; the dates that stand alone above some of them, each with the index of the first entry below it;
    /// and the indexes at which another list begins, which has an order of its own.
    /// </summary>
    public static (List<TimelineEntry> Entries, List<(int Index, CalendarDate Date)> Days, HashSet<int> Restarts) Read(Page page, Section section)
    {
        var reader = new TimelineReader(page);
        foreach (var line in section.Lines)
            if (line.Kind is not (LineKind.Code or LineKind.TableHeader) && line.Span.Length > 0 && line.Span.Start >= section.Label.End)
                reader.ReadLine(line);
        reader.DropItemsOfAnotherShape();
        return (reader.entries, reader.days, reader.restarts);
    }

    private void ReadLine(TextLine line)
    {
        var times = page.TimesIn(line.Span);
        var dates = page.DatesIn(line.Span);
        var date = dates.Length > 0 && IsLead(line, dates[0].Span) ? dates[0] : null;
        var from = date?.Span.End ?? line.Span.Start;
        var time = times.Length > 0 && (IsLead(line, times[0].Span) || (date is not null && CountWords(from, times[0].Span.Start) <= 1)) ? times[0] : null;
        if (time is not null && dates.Length > 0 && date is null && CountWords(time.Span.End, dates[0].Span.Start) <= 2 && dates[0].Span.Start > time.Span.End)
            date = dates[0];
        var elapsed = time is null && date is null ? ElapsedIn(line) : null;
        if (!line.OpensBlock && elapsed is null && ((time ?? (object?)date) is null || !ContinuesAsEntry(line, time, date)))
        {
            Extend(line);
            return;
        }
        if (time is null && date is not null && IsAlone(line, date))
            days.Add((entries.Count, date));
        else if (elapsed is not null || (time is null && date is null && OpensUntimed(line)))
            entries.Add(new TimelineEntry(new TextSpan(line.Span.Start, WordEnd(line) - line.Span.Start), line.Span, line) { Elapsed = elapsed });
        else if (time is not null || date is not null)
            Add(line, time, date, times);
        else if (line.Kind == LineKind.Heading)
            restarts.Add(entries.Count);
    }

    /// <summary>Where some steps are timed: items are details when only other lines are timed, and a list without any time is no part of the story.</summary>
    private void DropItemsOfAnotherShape()
    {
        if (!entries.Exists(IsTimed))
            return;
        var hasTimedItem = entries.Exists(e => IsTimed(e) && e.Line.Kind is LineKind.ListItem or LineKind.TableRow);
        var kept = new List<TimelineEntry>(entries.Count);
        for (var start = 0; start < entries.Count;)
        {
            var end = start + 1;
            while (end < entries.Count && !restarts.Contains(end))
                end++;
            var list = entries.GetRange(start, end - start);
            if (restarts.Remove(start))
                restarts.Add(-kept.Count - 1);
            kept.AddRange(hasTimedItem && list.Exists(IsTimed) ? list : list.FindAll(IsTimed));
            start = end;
        }
        entries.Clear();
        entries.AddRange(kept);
        foreach (var index in restarts.Where(i => i < 0).ToList())
            restarts.Add(-index - 1);
    }

    private static bool IsTimed(TimelineEntry entry) => entry.Time is not null || entry.Date is not null || entry.IsElapsed;

    /// <summary>An item without a time above deeper ones with times is their label.</summary>
    private void DropLabelAbove(TextLine line)
    {
        if (entries.Count == 0 || entries[entries.Count - 1] is not { Time: null, Date: null } above || above.Line.Kind != LineKind.ListItem || above.Line.Level >= line.Level)
            return;
        entries.RemoveAt(entries.Count - 1);
        restarts.Add(entries.Count);
    }

    private void Add(TextLine line, ClockTime? time, CalendarDate? date, ReadOnlySpan<ClockTime> times)
    {
        var start = Math.Min(date?.Span.Start ?? int.MaxValue, time?.Span.Start ?? int.MaxValue);
        DropLabelAbove(line);
        Add(line, start, time, date);
        for (var i = 1; i < times.Length; i++)
            if (TimeRange.Of(prose, times[i - 1], times[i]) is null && OpensAnother(times[i]))
            {
                entries[entries.Count - 1] = entries[entries.Count - 1] with { Text = TextSpan.FromBounds(entries[entries.Count - 1].Text.Start, times[i].Span.Start) };
                Add(line, times[i].Span.Start, times[i], null);
            }
    }

    private void Add(TextLine line, int start, ClockTime? time, CalendarDate? date)
    {
        var end = Math.Max(date?.Span.End ?? start, time?.EndOfSharedZone ?? start);
        end = Math.Min(end, line.Span.End);
        entries.Add(new TimelineEntry(TextSpan.FromBounds(start, end), TextOf(line, end), line) { Time = time, Date = date });
    }

    /// <summary>A wrapped line goes on with what the entry tells.</summary>
    private void Extend(TextLine line)
    {
        if (entries.Count > 0 && entries[entries.Count - 1] is var entry && entry.Line.Block == line.Block)
            entries[entries.Count - 1] = entry with { Text = TextSpan.FromBounds(entry.Text.Start, line.Span.End) };
    }

    /// <summary>The time since the start that a line begins with, alone or behind a day: "T+0:05", "T+1h 30m", "+5 min", "Day 2 - T+25:00".</summary>
    private Duration? ElapsedIn(TextLine line)
    {
        var at = line.Span.Start;
        var lead = line.Span.Length > FarthestElapsed ? prose.IndexOf("T+", at, FarthestElapsed, StringComparison.Ordinal) : -1;
        if (lead > at && prose[lead - 1] == ' ')
            at = lead;
        var isMarked = at < line.Span.End && prose[at] is 'T' or 't';
        if (isMarked)
            at++;
        if (at + 1 >= line.Span.End || prose[at] is not ('+' or '-' or '−') || prose[at + 1] is not (>= '0' and <= '9'))
            return null;
        var isBefore = prose[at++] != '+';
        var (count, isClock) = ReadClock(at, line.Span.End);
        Duration? value = isClock ? Duration.FromSeconds(count)
            : DurationReader.Read(prose, TextSpan.FromBounds(at, line.Span.End)).FirstOrDefault() is { } duration && duration.Span.Start == at ? duration.Duration
            : isMarked ? Duration.FromMinutes(count) : null;
        return isBefore ? -value : value;
    }

    /// <summary>"1:30" or "0:01:30" in seconds, or the number where only digits stand there.</summary>
    private (long Count, bool IsClock) ReadClock(int at, int end)
    {
        var (seconds, number, isClock) = (0L, 0L, false);
        for (; at < end && number < MostElapsed && (prose[at] is >= '0' and <= '9' || (prose[at] == ':' && at + 1 < end && prose[at + 1] is >= '0' and <= '9')); at++)
            if (prose[at] == ':')
                (seconds, number, isClock) = ((seconds + number) * 60, 0, true);
            else
                number = (number * 10) + prose[at] - '0';
        return (seconds + number, isClock);
    }

    /// <summary>What a step tells: in a table the longest cell behind its time.</summary>
    private static TextSpan TextOf(TextLine line, int end)
    {
        var text = TextSpan.FromBounds(end, line.Span.End);
        if (line.Cells.Count == 0)
            return text;
        text = new TextSpan(end, 0);
        foreach (var cell in line.Cells)
            if (cell.Start >= end && cell.Length > text.Length)
                text = cell;
        return text;
    }

    /// <summary>Whether nearly nothing stands before the mention, or a short label with the mention in parentheses behind it.</summary>
    private bool IsLead(TextLine line, TextSpan mention)
    {
        var words = CountWords(line.Span.Start, mention.Start);
        if (words == 0)
            return true;
        var before = mention.Start - 1;
        while (before > line.Span.Start && prose[before] == ' ')
            before--;
        if (words <= MostLabelWords && prose[before] is '(' or '[' or ':')
            return true;
        return words <= MostLeadWords && (line.Kind == LineKind.TableRow || TimeWords.IsLeadIn(prose, TextSpan.FromBounds(line.Span.Start, mention.Start)));
    }

    /// <summary>"10:50 AM: ... - 11:00 AM: ...": a time between the end of a sentence and a separator begins the next entry.</summary>
    private bool OpensAnother(ClockTime time)
    {
        var before = time.Span.Start - 1;
        while (before > 0 && prose[before] is ' ' or '(' or '[')
            before--;
        var after = time.EndOfSharedZone;
        while (after < prose.Length && prose[after] is ' ' or ')' or ']')
            after++;
        return prose[before] is '.' or '-' or '–' or ';' && after < prose.Length && prose[after] is ':' or '–' or '-' && !TimeFollows(after);
    }

    private bool TimeFollows(int separator)
    {
        var at = separator + 1;
        while (at < prose.Length && prose[at] == ' ')
            at++;
        return prose[separator] != ':' && at < prose.Length && prose[at] is >= '0' and <= '9';
    }

    /// <summary>A wrapped line that happens to begin with a time is none: an entry has a separator behind its time, or follows another entry of its paragraph.</summary>
    private bool ContinuesAsEntry(TextLine line, ClockTime? time, CalendarDate? date)
    {
        if (time is not null && entries.Count > 0 && entries[entries.Count - 1] is { Time: not null, Line: { Kind: LineKind.Text } above } && above.Block == line.Block)
            return true;
        var after = Math.Max(date?.Span.End ?? 0, time?.EndOfSharedZone ?? 0);
        var blanks = 0;
        for (; after < line.Span.End && prose[after] is ' ' or ')' or ']'; after++)
            blanks++;
        return after >= line.Span.End || blanks > 1 || prose[after] is ':' or '-' or '–' or '—' or '|' or '=';
    }

    /// <summary>A date with hardly a word beside it is a heading for what follows.</summary>
    private bool IsAlone(TextLine line, CalendarDate date)
    {
        var after = date.Span.End;
        while (after < line.Span.End && prose[after] == ' ')
            after++;
        var tellsMore = after < line.Span.End && prose[after] is ':' or '-' or '–' or '—' && CountWords(after, line.Span.End) > 0;
        return !tellsMore && line.Kind != LineKind.TableRow && CountWords(line.Span.Start, date.Span.Start) + CountWords(date.Span.End, line.Span.End) <= 2;
    }

    private bool OpensUntimed(TextLine line) => line is { Kind: LineKind.ListItem, Level: <= 1 } or { Kind: LineKind.TableRow } && ZoneStatement.In(prose, line.Span) is null;

    private int WordEnd(TextLine line)
    {
        var end = line.Span.Start;
        while (end < line.Span.End && prose[end] != ' ')
            end++;
        return end;
    }

    private int CountWords(int start, int end) => end <= start ? 0 : WordCounter.Count(prose, TextSpan.FromBounds(start, end), []);
}
