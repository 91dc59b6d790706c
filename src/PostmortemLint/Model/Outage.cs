using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>What the document says of the outage as a whole, outside its timeline: in the summary, the impact and the header.</summary>
internal sealed class Outage
{
    private static readonly char[] Separators = [' ', ',', '(', ')', ':', '*', '.', '/', '|', ';'];

    private Outage()
    {
    }

    /// <summary>When it began; null when no clock time says so.</summary>
    public TimeMention? Start { get; private set; }

    /// <summary>When it ended; null when no clock time says so.</summary>
    public TimeMention? End { get; private set; }

    /// <summary>How long it is said to have lasted.</summary>
    public DurationMention? Duration { get; private set; }

    /// <summary>Whether it is said to go on.</summary>
    public bool IsOngoing { get; private set; }

    /// <summary>The zone of its times; a zone that only the timeline states is not theirs.</summary>
    public ZoneMention? Zone { get; private set; }

    internal static Outage Read(Postmortem postmortem)
    {
        var outage = new Outage();
        var scope = Scope(postmortem).ToList();
        TimeMention? previous = null;
        foreach (var line in scope)
        {
            var from = line.Span.Start;
            foreach (var time in postmortem.TimesIn(line.Span))
            {
                outage.Take(time, previous, postmortem.Prose, from);
                previous = time;
                from = time.Span.End;
            }
            outage.ReadExtent(postmortem.Prose, line.Span);
        }
        outage.Zone = outage.Start?.Zone ?? outage.End?.Zone
            ?? scope.SelectMany(l => postmortem.TimesIn(l.Span)).Select(t => t.Zone).FirstOrDefault(z => z is not null)
            ?? scope.Select(l => ZoneStatement.InHeader(postmortem.Prose, l.Span)).FirstOrDefault(z => z is not null)
            ?? Labels(postmortem).Select(l => TimeZones.Find(postmortem.Prose, l.Start, l.End)).FirstOrDefault(z => z is not null)
            ?? ZoneStatement.OutsideTimelines(postmortem);
        return outage;
    }

    /// <summary>The lines that may state the outage's times: the header and every section and part about it, the summary first.</summary>
    private static IEnumerable<TextLine> Scope(Postmortem postmortem)
    {
        var lines = Occurrences(postmortem).SelectMany(s => s.Lines).Concat(postmortem.Header).Concat(TitleLine(postmortem)).Distinct();
        return lines.Where(l => l.Kind != LineKind.Code && !IsInTimeline(postmortem, l));
    }

    private static IEnumerable<Section> Occurrences(Postmortem postmortem)
    {
        const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;
        return postmortem.Sections.Where(s => s.Is(About)).Concat(postmortem.Parts.Where(s => s.Is(About))).OrderByDescending(s => s.Is(SectionKind.Summary));
    }

    private static IEnumerable<TextSpan> Labels(Postmortem postmortem) => Occurrences(postmortem).Select(s => s.Label);

    private static IEnumerable<TextLine> TitleLine(Postmortem postmortem) => postmortem.Lines.Where(l => l.Span == postmortem.Title);

    private static bool IsInTimeline(Postmortem postmortem, TextLine line) =>
        postmortem.Sections.Any(s => s.Is(SectionKind.Timeline) && !s.Is(SectionKind.Summary) && s.Span.Contains(line.Span.Start));

    private void Take(TimeMention time, TimeMention? previous, string prose, int from)
    {
        var role = Vocabulary.RoleOf(prose.Substring(from, time.Span.Start - from).ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        if (previous is not null && ReferenceEquals(previous, Start) && TimeReader.IsRange(prose, previous, time))
            End ??= time;
        else if (role == TimeRole.End)
            End ??= time;
        else if (role == TimeRole.Start || (role == TimeRole.None && Start is null))
            Start ??= time;
        else if (role == TimeRole.None)
            End ??= time;
    }

    private void ReadExtent(string prose, TextSpan line)
    {
        Duration ??= DurationReader.Read(prose, line).FirstOrDefault();
        IsOngoing |= prose.IndexOf("ongoing", line.Start, line.Length, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
