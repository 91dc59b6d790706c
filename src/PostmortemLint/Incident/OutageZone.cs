using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Finds the zone of an outage's times; one that only a timeline states is not theirs.</summary>
internal static class OutageZone
{
    /// <summary>
    /// The zone beside the start, else the end, else any time of the scope; else the one that the scope, a label, or a sentence anywhere
    /// but in a timeline states for many times; else <paramref name="usualZone"/>. Null when there is none.
    /// </summary>
    public static Zone? Find(Page page, Outline outline, OutageScope scope, OutageTimes times, string? usualZone) =>
        times.Start?.Zone ?? times.End?.Zone
        ?? scope.Times.FirstOrDefault(t => t.Zone is not null)?.Zone
        ?? First(scope.Lines.Select(l => IfWritten(page, l, ZoneStatement.InHeader(page.Prose.Text, l.Span))))
        ?? First(scope.Lines.Select(l => IfWritten(page, l, BesideTimes(page, l.Span))))
        ?? First(outline.Sections.Concat(outline.Parts).Where(s => s.Is(OutageScope.About)).Select(s => InLabel(page, s)))
        ?? OfDocument(page, outline)
        ?? First(page.FrontMatterKeys.Select(k => InFrontMatter(page, k)))
        ?? (usualZone is null ? null : new Zone(new TextSpan(0, 0), usualZone));

    /// <summary>
    /// In a line with times, a zone that begins what is in parentheses, ends the line after a comma, or is called by the name of its
    /// place: "on 5 June (WAT)", "until one of the next day, WAT", "until lunch, Lagos time".
    /// </summary>
    private static Zone? BesideTimes(Page page, TextSpan line)
    {
        if (page.TimesIn(line).Length == 0)
            return null;
        for (var at = line.Start; ZoneReader.Find(page.Prose.Text, at, line.End) is { } zone; at = zone.Span.End)
            if (page.Prose.Text[Math.Max(0, zone.Span.Start - 1)] == '(' || IsLast(page.Prose.Text, zone, line)
                || (zone.Name.IndexOf(' ') > 0 && (ZoneCatalog.OffsetOf(zone.Name) is not null || IsInSentence(page, zone, line))))
                return zone;
        return null;
    }

    private static bool IsLast(string prose, Zone zone, TextSpan line) =>
        prose.AsSpan(line.Start, zone.Span.Start - line.Start).EndsWith(", ".AsSpan())
        && prose.AsSpan(zone.Span.End, line.End - zone.Span.End).Trim(". ".AsSpan()).Length == 0;

    /// <summary>"Both Sydney time": amid a sentence only a name has a capital letter.</summary>
    private static bool IsInSentence(Page page, Zone zone, TextSpan line)
    {
        var before = page.Prose.Text.Substring(line.Start, zone.Span.Start - line.Start).TrimEnd();
        return before.Length > 0 && (char.IsLower(before[before.Length - 1]) || before[before.Length - 1] == ',');
    }

    private static Zone? InLabel(Page page, Section section) => ZoneReader.Find(page.Prose.Text, section.Label.Start, section.Label.End);

    private static Zone? OfDocument(Page page, Outline outline)
    {
        var timelines = new SpanSet(outline.Sections.Where(s => s.Is(SectionKind.Timeline)).Select(s => s.Span));
        var others = page.Lines.Where(l => l.Kind != LineKind.Code && !timelines.Contains(l.Span.Start));
        return First(others.Select(l => ZoneStatement.In(page.Prose.Text, l.Span)));
    }

    /// <summary>"started: 2024-06-05T14:00:00+02:00": of a key named after the start or the end, not of a date of publishing.</summary>
    private static Zone? InFrontMatter(Page page, TextSpan key)
    {
        if (page.FrontMatterValue(key) is not { } value || !TimeRoles.IsOfOutage(page.Source.ToString(key)))
            return null;
        var zone = ClockTimeReader.Read(page.Source.ToString(value)).FirstOrDefault()?.Zone;
        return zone is null ? null : zone with { Span = new TextSpan(value.Start + zone.Span.Start, zone.Span.Length) };
    }

    /// <summary>The zone of a line that no machine wrote.</summary>
    private static Zone? IfWritten(Page page, TextLine line, Zone? zone) => zone is null || MachineOutput.Is(page, line) ? null : zone;

    private static Zone? First(IEnumerable<Zone?> zones) => zones.FirstOrDefault(z => z is not null);
}
