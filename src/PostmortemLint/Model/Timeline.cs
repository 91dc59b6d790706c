namespace PostmortemLint.Model;

/// <summary>The section that tells the incident in order.</summary>
internal sealed class Timeline
{
    internal Timeline(Postmortem postmortem, Section section)
    {
        Section = section;
        Times = postmortem.TimesIn(section.Content).ToArray();
        Zone = Array.Find(Times, t => t.Zone is not null)?.Zone
            ?? TimeZones.Find(postmortem.Prose, section.Label.Start, section.Label.End)
            ?? section.Lines.Select(l => InLine(postmortem.Prose, l)).FirstOrDefault(z => z is not null)
            ?? postmortem.Outage.Zone;
    }

    public Section Section { get; }

    /// <summary>The clock times in it, in the order of the text.</summary>
    public TimeMention[] Times { get; }

    /// <summary>The zone of its times, the first that speaks: an entry, the section, the summary, the document. Null when none does.</summary>
    public ZoneMention? Zone { get; }

    private static ZoneMention? InLine(string prose, TextLine line) => line.Kind is LineKind.Heading or LineKind.TableHeader
        ? TimeZones.Find(prose, line.Span.Start, line.Span.End)
        : ZoneStatement.In(prose, line.Span);
}
