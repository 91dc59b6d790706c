using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Finds entries of a timeline that have no marker of their own and flow into the entry above.</summary>
internal static class GluedEntries
{
    public static IEnumerable<MarkupFault> In(Postmortem postmortem)
    {
        foreach (var timeline in postmortem.Timelines)
        {
            var opener = default(TextLine);
            for (var i = 0; i < timeline.Section.Lines.Count; i++)
            {
                var line = timeline.Section.Lines[i];
                if (line.Kind == LineKind.ListItem && line.OpensBlock)
                    opener = postmortem.IsLedByTime(line) ? line : null;
                if (opener is null || opener.Block != line.Block)
                    continue;
                if (line != opener && BeginsAnEntry(postmortem, line))
                    yield return new MarkupFault(MarkupFaultKind.GluedEntry, TextSpan.FromBounds(line.Span.Start, postmortem.TimesIn(line.Span)[0].Span.End));
                foreach (var time in InsideOf(postmortem, line))
                    yield return new MarkupFault(MarkupFaultKind.GluedEntry, time.Span);
            }
        }
    }

    /// <summary>A line that goes on with the entry above begins in column 1 with a time and a separator, or with a sign that is no marker: "= 03:08".</summary>
    private static bool BeginsAnEntry(Postmortem postmortem, TextLine line)
    {
        if (!postmortem.IsLedByTime(line) || (line.Span.Start > 0 && postmortem.Source.Content[line.Span.Start - 1] is ' ' or '\t'))
            return false;
        return postmortem.Prose[line.Span.Start] is '=' or '~' or '•' or '·' or '–' or '—' || HasSeparator(postmortem, postmortem.TimesIn(line.Span)[0]);
    }

    /// <summary>"- 10:50: The disk was full. - 11:00: It was cleaned.": a dash between blanks, a time and its separator in the middle of an entry.</summary>
    private static List<TimeMention> InsideOf(Postmortem postmortem, TextLine line)
    {
        var found = new List<TimeMention>();
        var times = postmortem.TimesIn(line.Span);
        for (var i = 1; i < times.Length; i++)
        {
            var at = times[i].Span.Start - 1;
            while (at > line.Span.Start && postmortem.Prose[at] == ' ')
                at--;
            if (at > times[i - 1].Span.End && at < times[i].Span.Start - 1 && postmortem.Prose[at] is '-' or '–' or '—' or '*' && postmortem.Prose[at - 1] == ' '
                && !TimeReader.IsRange(postmortem.Prose, times[i - 1], times[i]) && HasSeparator(postmortem, times[i]))
                found.Add(times[i]);
        }
        return found;
    }

    private static bool HasSeparator(Postmortem postmortem, TimeMention time)
    {
        var at = Math.Max(time.Span.End, time.Zone is { } zone && zone.Span.Start - time.Span.End is >= 0 and < 3 ? zone.Span.End : 0);
        while (at < postmortem.Prose.Length && postmortem.Prose[at] is ' ' or ')' or ']')
            at++;
        return at < postmortem.Prose.Length && postmortem.Prose[at] is ':' or '-' or '–' or '—';
    }
}
