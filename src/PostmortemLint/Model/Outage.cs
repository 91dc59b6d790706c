using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>What the document says of the outage as a whole, outside its timelines: in the summary, the impact and the header.</summary>
internal sealed class Outage
{
    private const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    private readonly Postmortem postmortem;
    private readonly List<TextSpan> scope = [];

    private Outage(Postmortem postmortem) => this.postmortem = postmortem;

    /// <summary>When it began; null when no clock time says so.</summary>
    public TimeMention? Start { get; private set; }

    /// <summary>When it ended; null when no clock time says so.</summary>
    public TimeMention? End { get; private set; }

    /// <summary>The zone of its times; a zone that only the timeline states is not theirs.</summary>
    public ZoneMention? Zone { get; private set; }

    /// <summary>How long it is said to have lasted.</summary>
    public DurationMention? Duration => Lines().Select(l => DurationReader.Read(postmortem.Prose, l.Span).FirstOrDefault()).FirstOrDefault(d => d is not null);

    /// <summary>Whether it is said to go on.</summary>
    public bool IsOngoing => Lines().Any(l => postmortem.Prose.IndexOf("ongoing", l.Span.Start, l.Span.Length, StringComparison.OrdinalIgnoreCase) >= 0);

    internal static Outage Read(Postmortem postmortem)
    {
        var outage = new Outage(postmortem);
        outage.FindScope();
        outage.ReadTimes();
        outage.Zone = outage.Start?.Zone ?? outage.End?.Zone ?? outage.StatedZone();
        return outage;
    }

    /// <summary>Where its times may stand: the summary first, then everything else about it.</summary>
    private void FindScope()
    {
        foreach (var section in postmortem.Sections)
            if (section.Is(SectionKind.Summary))
                scope.Add(section.Span);
        foreach (var section in postmortem.Sections)
            if (section.Is(About) && !section.Is(SectionKind.Summary))
                scope.Add(section.Span);
        foreach (var part in postmortem.Parts)
            if (part.Is(About))
                scope.Add(part.Span);
        scope.Add(new TextSpan(0, postmortem.HeaderEnd));
    }

    private void ReadTimes()
    {
        TimeMention? previous = null;
        for (var i = 0; i < scope.Count; i++)
        {
            foreach (var time in postmortem.TimesIn(scope[i]))
            {
                if (IsReadBefore(time.Span.Start, i) || IsInTimeline(time.Span.Start))
                    continue;
                Take(time, previous);
                previous = time;
            }
        }
    }

    private void Take(TimeMention time, TimeMention? previous)
    {
        if (previous is not null && ReferenceEquals(previous, Start) && TimeReader.IsRange(postmortem.Prose, previous, time))
        {
            End ??= time;
            return;
        }
        var line = postmortem.LineAt(time.Span.Start).Span.Start;
        var from = previous is not null && previous.Span.End <= time.Span.Start ? Math.Max(line, previous.Span.End) : line;
        switch (Vocabulary.RoleOf(postmortem.Prose.AsSpan(from, time.Span.Start - from)))
        {
            case TimeRole.Start:
                Start ??= time;
                break;
            case TimeRole.End:
                End ??= time;
                break;
            case TimeRole.None when Start is null:
                Start = time;
                break;
            case TimeRole.None:
                End ??= time;
                break;
        }
    }

    private ZoneMention? StatedZone()
    {
        foreach (var span in scope)
            foreach (var time in postmortem.TimesIn(span))
                if (time.Zone is not null && !IsInTimeline(time.Span.Start))
                    return time.Zone;
        return Lines().Select(l => ZoneStatement.InHeader(postmortem.Prose, l.Span)).FirstOrDefault(z => z is not null)
            ?? postmortem.Sections.Concat(postmortem.Parts).Where(s => s.Is(About)).Select(s => TimeZones.Find(postmortem.Prose, s.Label.Start, s.Label.End)).FirstOrDefault(z => z is not null)
            ?? ZoneStatement.OutsideTimelines(postmortem);
    }

    private IEnumerable<TextLine> Lines() => scope.SelectMany((span, i) =>
        postmortem.Lines.Where(l => l.Kind != LineKind.Code && span.Contains(l.Span.Start) && !IsReadBefore(l.Span.Start, i) && !IsInTimeline(l.Span.Start)));

    private bool IsReadBefore(int offset, int index)
    {
        for (var i = 0; i < index; i++)
            if (scope[i].Contains(offset))
                return true;
        return false;
    }

    private bool IsInTimeline(int offset)
    {
        foreach (var section in postmortem.Sections)
            if (section.Is(SectionKind.Timeline) && !section.Is(SectionKind.Summary) && section.Span.Contains(offset))
                return true;
        return false;
    }
}
