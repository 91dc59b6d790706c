using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>
/// Finds the entries of a timeline, whatever their shape: list items, table rows, sub-headings or lines of text that begin with a time or
/// date.
/// </summary>
internal sealed class TimelineReader
{
    /// <summary>The most words besides the date in a heading that names a day.</summary>
    private const int MostWordsBesideDay = 2;

    /// <summary>The most words of an item that only says what the items below it are about.</summary>
    private const int MostWordsOfLabel = 8;

    private readonly string prose;
    private readonly List<TimelineEntry> entries = [];
    private readonly List<CalendarDate> days = [];
    private readonly HashSet<int> restarts = [];

    /// <summary>The indexes at which another list begins that goes on in the order of the one above.</summary>
    private readonly HashSet<int> labels = [];

    private int untilColumn = -1;

    private TimelineReader(string prose) => this.prose = prose;

    private TimelineEntry? Last => entries.Count == 0 ? null : entries[entries.Count - 1];

    public static TimelineSteps Read(Page page, Section section)
    {
        var reader = new TimelineReader(page.Prose.Text);
        var folded = FoldedText.In(page.Source.Content, section.Span);
        foreach (var line in section.Lines)
            if (line.Kind == LineKind.TableHeader)
                reader.untilColumn = reader.UntilColumnOf(line);
            else if (line.Kind != LineKind.Code && line.Span.Length > 0
                && (line.Span.Start >= section.Label.End || section.Realization == SectionRealization.Unlabelled)
                && !IsImage(page.Source.Content, line) && !folded.Exists(f => f.Contains(line.Span.Start)))
                reader.ReadLine(line, EntryLead.Of(page, line), page.TimesIn(line.Span));
        return reader.WithoutUntimedLists();
    }

    /// <summary>The place of the column whose head is a word for the end, "Until"; negative where there is none.</summary>
    private int UntilColumnOf(TextLine header) => header.Cells.ToList().FindIndex(c => c.Length > 0
        && (TimeRoles.RoleOf(prose, c) == TimeRole.End || prose.Substring(c.Start, c.Length).ToLowerInvariant() is "to"));

    /// <summary>The words of an image are its name.</summary>
    private static bool IsImage(string source, TextLine line) =>
        line.Span.Start > 1 && source[line.Span.Start - 1] == '[' && source[line.Span.Start - 2] == '!'
        && source.IndexOf("](", line.Span.End, Math.Min(2, source.Length - line.Span.End), StringComparison.Ordinal) == line.Span.End;

    private void ReadLine(TextLine line, EntryLead lead, ReadOnlySpan<ClockTime> times)
    {
        if (!line.OpensBlock && lead.Elapsed is null && !(lead.HasTimeOrDate && ContinuesAsEntry(line, lead)))
            Extend(line);
        else if (lead is { Time: null, Date: { } date } && IsAlone(line, date))
            days.Add(date);
        else if (lead.HasTimeOrDate)
            AddAll(line, lead, times);
        else if (lead.Elapsed is not null || OpensUntimed(line))
            entries.Add(new TimelineEntry(FirstWordOf(line), line.Span, line) { Elapsed = lead.Elapsed });
        else if (line.Kind == LineKind.Heading || (line.Kind == LineKind.Text && line.StrongEnd == line.Span.End))
            restarts.Add(entries.Count);
        else if (line.Kind == LineKind.Text && prose[line.Span.End - 1] == ':')
            labels.Add(entries.Count);
    }

    /// <summary>
    /// Once any entry has a time, a list in which no entry has one is not part of the timeline. If no list item or table row has a time,
    /// entries without one are details of the others.
    /// </summary>
    private TimelineSteps WithoutUntimedLists()
    {
        if (!entries.Exists(e => e.IsTimed))
            return new TimelineSteps(entries, days, restarts);
        var hasTimedItem = entries.Exists(e => e.IsTimed && e.Line.Kind is LineKind.ListItem or LineKind.TableRow);
        var (kept, starts) = (new List<TimelineEntry>(entries.Count), new HashSet<int>());
        for (var start = 0; start < entries.Count;)
        {
            var end = start + 1;
            while (end < entries.Count && !restarts.Contains(end) && !labels.Contains(end))
                end++;
            var list = entries.GetRange(start, end - start);
            if (restarts.Contains(start))
                starts.Add(kept.Count);
            kept.AddRange(hasTimedItem && list.Exists(e => e.IsTimed) ? list : list.FindAll(e => e.IsTimed));
            start = end;
        }
        return new TimelineSteps(kept, days, starts);
    }

    /// <summary>An item without a time above deeper ones with times is their label.</summary>
    private void DropLabelAbove(TextLine line)
    {
        if (Last is not { Time: null, Date: null, Line: { Kind: LineKind.ListItem } above } || above.Level >= line.Level)
            return;
        entries.RemoveAt(entries.Count - 1);
        restarts.Add(entries.Count);
    }

    /// <summary>The entry that a line begins with, and those that begin within the line.</summary>
    private void AddAll(TextLine line, EntryLead lead, ReadOnlySpan<ClockTime> times)
    {
        DropLabelAbove(line);
        Add(line, Math.Min(lead.Date?.Span.Start ?? int.MaxValue, lead.Time?.Span.Start ?? int.MaxValue), lead.Time, lead.Date);
        entries[entries.Count - 1] = Last! with { Until = UntilOf(line, lead.Time, times) };
        for (var i = 1; i < times.Length; i++)
            if (TimeRange.Of(prose, times[i - 1], times[i]) is null && OpensAnother(times[i]))
            {
                EndLastAt(times[i].Span.Start);
                Add(line, times[i].Span.Start, times[i], null);
            }
    }

    private ClockTime? UntilOf(TextLine line, ClockTime? from, ReadOnlySpan<ClockTime> times)
    {
        var column = untilColumn >= 0 && untilColumn < line.Cells.Count ? line.Cells[untilColumn] : default;
        for (var i = 1; i < times.Length; i++)
            if (column.Contains(times[i].Span)
                || (ReferenceEquals(times[i - 1], from) && TimeRange.Of(prose, times[i - 1], times[i]) is not null))
                return times[i];
        return null;
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
        if (Last is { Line: var above } && above.Block == line.Block)
            EndLastAt(line.Span.End);
    }

    private void EndLastAt(int end)
    {
        var entry = Last!;
        entries[entries.Count - 1] = entry with { Text = TextSpan.FromBounds(entry.Text.Start, end) };
    }

    /// <summary>What a step tells: in a table the longest cell after its time.</summary>
    private static TextSpan TextOf(TextLine line, int end)
    {
        if (line.Cells.Count == 0)
            return TextSpan.FromBounds(end, line.Span.End);
        var text = new TextSpan(end, 0);
        foreach (var cell in line.Cells)
            if (cell.Start >= end && cell.Length > text.Length)
                text = cell;
        return text;
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
        return prose[before] is '.' or '-' or '–' or ';'
            && after < prose.Length && prose[after] is ':' or '–' or '-' && !TimeFollows(after);
    }

    private bool TimeFollows(int separator)
    {
        var at = separator + 1;
        while (at < prose.Length && prose[at] == ' ')
            at++;
        return prose[separator] != ':' && at < prose.Length && prose[at] is >= '0' and <= '9';
    }

    /// <summary>
    /// A wrapped line that happens to begin with a time is not an entry, unless a separator follows the time, or the line above in its
    /// paragraph is an entry.
    /// </summary>
    private bool ContinuesAsEntry(TextLine line, EntryLead lead)
    {
        var (time, date, _) = lead;
        if (time is not null && Last is { Time: not null, Line: { Kind: LineKind.Text } above } && above.Block == line.Block)
            return true;
        var after = Math.Max(date?.Span.End ?? 0, time?.EndOfSharedZone ?? 0);
        var gap = 0;
        for (; after < line.Span.End && prose[after] is ' ' or ')' or ']'; after++)
            gap++;
        return after >= line.Span.End || gap > 1 || prose[after] is ':' or '-' or '–' or '—' or '|' or '=';
    }

    /// <summary>A date with hardly a word beside it is a heading for what follows.</summary>
    private bool IsAlone(TextLine line, CalendarDate date)
    {
        if (line.Kind == LineKind.TableRow)
            return false;
        var after = date.Span.End;
        while (after < line.Span.End && prose[after] == ' ')
            after++;
        var tellsMore = after < line.Span.End && prose[after] is ':' or '-' or '–' or '—' && CountWords(after, line.Span.End) > 0;
        return !tellsMore && CountWords(line.Span.Start, date.Span.Start) + CountWords(date.Span.End, line.Span.End) <= MostWordsBesideDay;
    }

    private bool OpensUntimed(TextLine line) =>
        line is { Kind: LineKind.ListItem, Level: <= 1 } or { Kind: LineKind.TableRow } && ZoneStatement.In(prose, line.Span) is null
        && !(line.Kind == LineKind.ListItem && prose[line.Span.End - 1] == ':'
            && CountWords(line.Span.Start, line.Span.End) <= MostWordsOfLabel)
        && !IsDenial(line.Span);

    /// <summary>"Misleading paths: none" is not a step.</summary>
    private bool IsDenial(TextSpan line) =>
        prose.IndexOf(':', line.Start, line.Length) is >= 0 and var colon
        && SectionWords.NonAnswers.Contains(prose.Substring(colon + 1, line.End - colon - 1).Trim(' ', '.'));

    private int CountWords(int start, int end) => EntryLead.CountWords(prose, start, end);

    private TextSpan FirstWordOf(TextLine line)
    {
        var end = line.Span.Start;
        while (end < line.Span.End && prose[end] != ' ')
            end++;
        return TextSpan.FromBounds(line.Span.Start, end);
    }
}
