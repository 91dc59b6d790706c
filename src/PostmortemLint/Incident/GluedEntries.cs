using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Finds entries of a timeline that have no marker of their own and flow into the entry above.</summary>
internal static class GluedEntries
{
    private const int MostDigitsOfNumber = 3;

    /// <summary>":30".</summary>
    private const int LettersOfMinutes = 3;

    public static IEnumerable<MarkupFault> In(Page page, IReadOnlyList<Timeline> timelines)
    {
        foreach (var timeline in timelines)
        {
            var opener = default(TextLine);
            foreach (var line in timeline.Section.Lines)
            {
                if (line.Kind == LineKind.ListItem && line.OpensBlock)
                    opener = page.IsLedByTime(line) ? line : null;
                if (opener is null || opener.Block != line.Block)
                    continue;
                if (line != opener && NumberedTime(page.Prose.Text, line.Span) is { } numbered)
                    yield return Fault(numbered);
                else if (line != opener && BeginsAnEntry(page, line))
                    yield return Fault(TextSpan.FromBounds(line.Span.Start, page.TimesIn(line.Span)[0].Span.End));
                foreach (var time in InsideOf(page, line))
                    yield return Fault(time.Span);
            }
        }
    }

    private static MarkupFault Fault(TextSpan span) => new(MarkupFaultKind.GluedEntry, span);

    /// <summary>
    /// Whether a line that goes on with the entry above begins in column 1 with a time and a separator, or with a sign that is not a
    /// marker: "= 03:08".
    /// </summary>
    private static bool BeginsAnEntry(Page page, TextLine line)
    {
        if (!page.IsLedByTime(line) || (line.Span.Start > 0 && page.Source.Content[line.Span.Start - 1] is ' ' or '\t'))
            return false;
        return page.Prose.Text[line.Span.Start] is '=' or '~' or '•' or '·' or '–' or '—'
            || HasSeparator(page, page.TimesIn(line.Span)[0]);
    }

    /// <summary>
    /// "10.12:30 PM", where the number of an item lacks the space that would make it one, up to its minutes; null for another line.
    /// </summary>
    private static TextSpan? NumberedTime(string prose, TextSpan line)
    {
        var cursor = new Cursor(prose, line.Start, line.End);
        while (char.IsDigit(cursor.Current) && cursor.At - line.Start < MostDigitsOfNumber)
            cursor.At++;
        if (cursor.At == line.Start || !cursor.TryTakeAny(".)"))
            return null;
        var time = cursor.At;
        while (char.IsDigit(cursor.Current) || (cursor.Current == ':' && cursor.At > time))
            cursor.At++;
        return prose.IndexOf(':', time, cursor.At - time) is > 0 and var colon && cursor.At - colon == LettersOfMinutes
            ? TextSpan.FromBounds(line.Start, cursor.At) : null;
    }

    /// <summary>
    /// "- 10:50: The disk was full. - 11:00: It was cleaned.": times with their separators that follow a dash inside an entry.
    /// </summary>
    private static List<ClockTime> InsideOf(Page page, TextLine line)
    {
        var found = new List<ClockTime>();
        var times = page.TimesIn(line.Span);
        for (var i = 1; i < times.Length; i++)
            if (FollowsDash(page.Prose.Text, times[i], times[i - 1].Span.End) && HasSeparator(page, times[i])
                && TimeRange.Of(page.Prose.Text, times[i - 1], times[i]) is null)
                found.Add(times[i]);
        return found;
    }

    /// <summary>Whether a dash with a space on each side is before a time, and after the end of the time before.</summary>
    private static bool FollowsDash(string prose, ClockTime time, int previous)
    {
        var at = time.Span.Start - 1;
        while (at > previous && prose[at] == ' ')
            at--;
        return at > previous && at < time.Span.Start - 1 && prose[at] is '-' or '–' or '—' or '*' && prose[at - 1] == ' ';
    }

    private static bool HasSeparator(Page page, ClockTime time)
    {
        var at = time.End;
        while (at < page.Prose.Text.Length && page.Prose.Text[at] is ' ' or ')' or ']')
            at++;
        return at < page.Prose.Text.Length && page.Prose.Text[at] is ':' or '-' or '–' or '—';
    }
}
