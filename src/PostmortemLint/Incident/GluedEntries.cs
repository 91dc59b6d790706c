using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Finds entries of a timeline that have no marker of their own and flow into the entry above.</summary>
internal static class GluedEntries
{
    public static IEnumerable<MarkupFault> In(Page page, IReadOnlyList<Timeline> timelines)
    {
        foreach (var timeline in timelines)
        {
            var opener = default(TextLine);
            for (var i = 0; i < timeline.Section.Lines.Count; i++)
            {
                var line = timeline.Section.Lines[i];
                if (line.Kind == LineKind.ListItem && line.OpensBlock)
                    opener = page.IsLedByTime(line) ? line : null;
                if (opener is null || opener.Block != line.Block)
                    continue;
                if (line != opener && BeginsAnEntry(page, line))
                    yield return new MarkupFault(MarkupFaultKind.GluedEntry, TextSpan.FromBounds(line.Span.Start, page.TimesIn(line.Span)[0].Span.End));
                foreach (var time in InsideOf(page, line))
                    yield return new MarkupFault(MarkupFaultKind.GluedEntry, time.Span);
            }
        }
    }

    /// <summary>A line that goes on with the entry above begins in column 1 with a time and a separator, or with a sign that is no marker: "= 03:08".</summary>
    private static bool BeginsAnEntry(Page page, TextLine line)
    {
        if (!page.IsLedByTime(line) || (line.Span.Start > 0 && page.Source.Content[line.Span.Start - 1] is ' ' or '\t'))
            return false;
        return page.Prose.Text[line.Span.Start] is '=' or '~' or '•' or '·' or '–' or '—' || HasSeparator(page, page.TimesIn(line.Span)[0]);
    }

    /// <summary>"- 10:50: The disk was full. - 11:00: It was cleaned.": a dash between blanks, a time and its separator in the middle of an entry.</summary>
    private static List<ClockTime> InsideOf(Page page, TextLine line)
    {
        var found = new List<ClockTime>();
        var times = page.TimesIn(line.Span);
        for (var i = 1; i < times.Length; i++)
        {
            var at = times[i].Span.Start - 1;
            while (at > line.Span.Start && page.Prose.Text[at] == ' ')
                at--;
            if (at > times[i - 1].Span.End && at < times[i].Span.Start - 1 && page.Prose.Text[at] is '-' or '–' or '—' or '*' && page.Prose.Text[at - 1] == ' '
                && TimeRange.Of(page.Prose.Text, times[i - 1], times[i]) is null && HasSeparator(page, times[i]))
                found.Add(times[i]);
        }
        return found;
    }

    private static bool HasSeparator(Page page, ClockTime time)
    {
        var at = time.End;
        while (at < page.Prose.Text.Length && page.Prose.Text[at] is ' ' or ')' or ']')
            at++;
        return at < page.Prose.Text.Length && page.Prose.Text[at] is ':' or '-' or '–' or '—';
    }
}
