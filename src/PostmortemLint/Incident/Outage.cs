using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>What the document says of the outage as a whole, outside its timelines: in the summary, the impact and the header.</summary>
internal sealed class Outage
{
    private const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;
    private const SectionKind AboutTheIncident = About | SectionKind.Timeline;

    /// <summary>Characters before a duration in which a word says what it is of.</summary>
    private const int FarthestCue = 240;

    /// <summary>Characters between the end and a duration beside it: signs alone, or with "for about" among them.</summary>
    private const int ShortGap = 4;
    private const int LongGap = 24;

    private readonly Page page;
    private readonly Outline outline;
    private readonly string? usualZone;
    private readonly List<TextSpan> scope = [];
    private readonly SpanSet timelines;
    private bool hasRange;

    private Outage(Page page, Outline outline, string? usualZone)
    {
        (this.page, this.outline, this.usualZone) = (page, outline, usualZone);
        timelines = new SpanSet(outline.Sections.Where(s => s.Is(SectionKind.Timeline) && !s.Is(SectionKind.Summary)).Select(s => s.Span));
    }

    /// <summary>When it began; null when no clock time says so.</summary>
    public ClockTime? Start { get; private set; }

    /// <summary>When it ended; null when no clock time says so.</summary>
    public ClockTime? End { get; private set; }

    /// <summary>The zone of its times; a zone that only the timeline states is not theirs.</summary>
    public Zone? Zone { get; private set; }

    /// <summary>How long it is said to have lasted.</summary>
    public DurationMention? Duration => Lines().Select(l => DurationReader.Read(page.Prose.Text, l.Span).FirstOrDefault()).FirstOrDefault(d => d is not null);

    /// <summary>The date it began on: the nearest to its start time, else the first that is said of it, in the front matter last.</summary>
    public LocalDate? Date => (DateOf(Start) ?? FirstDate() ?? page.FrontMatterDate)?.In(page.Year);

    /// <summary>When it began and ended, on the days that are written or follow from each other; null when one of the times is not known.</summary>
    public (LocalDateTime Start, LocalDateTime End)? Interval
    {
        get
        {
            if (Start?.Time is not { } from || End?.Time is not { } to)
                return null;
            if (ZoneCatalog.Between(End.Zone, Start.Zone) is not { } shift)
                return null;
            var day = Date ?? EntryOrder.NoDate;
            var start = day.At(from);
            if (EndDate is { } written)
                return (start, (DateOf(End)!.Year is null && written < day ? written.PlusYears(1) : written).At(to).PlusMinutes(shift));
            var end = day.At(to).PlusMinutes(shift);
            return (start, end < start ? end.PlusDays(1) : end);
        }
    }

    /// <summary>The earliest full date in title, header, summary, impact and timelines: the incident is no older. Null when no full date is there.</summary>
    public CalendarDate? EarliestDate
    {
        get
        {
            CalendarDate? earliest = null;
            foreach (var span in outline.Sections.Where(s => s.Is(AboutTheIncident)).Select(s => s.Span).Append(new TextSpan(0, outline.HeaderEnd)))
                foreach (var date in page.DatesIn(span))
                    if (date.In(null) is { } day && !date.IsAmbiguous && (earliest is null || day < earliest.In(null)))
                        earliest = date;
            return earliest;
        }
    }

    /// <summary>The date that is written beside its start.</summary>
    public CalendarDate? StartDate => DateOf(Start);

    /// <summary>The date that is written beside its end, when it is another than that of its start.</summary>
    public LocalDate? EndDate => DateOf(End) is { } date && !ReferenceEquals(date, DateOf(Start)) ? date.In(page.Year) : null;

    /// <summary>How long it is said to have lasted, where that is said of the whole outage: beside its times, or behind a label or verb of duration.</summary>
    public DurationMention? StatedDuration
    {
        get
        {
            foreach (var span in scope)
                foreach (var line in page.LinesIn(span))
                    if ((line.Span.Contains(End?.Span.Start ?? -1) || Stems.HasHint(page.Prose.Text.AsSpan(line.Span.Start, line.Span.Length), StepWords.DurationHints)) && !IsInTimeline(line.Span.Start))
                        foreach (var duration in DurationReader.Read(page.Prose.Text, line.Span))
                            if (IsOfOutage(duration, line.Span))
                                return duration;
            return null;
        }
    }

    /// <summary>The time behind which all is said to be back: "After 2 hours, service was fully restored." Null when it is counted from something else.</summary>
    public DurationMention? RestoredAfter
    {
        get
        {
            foreach (var section in outline.Sections)
                if (RestoredAfterIn(section) is { } duration)
                    return duration;
            foreach (var part in outline.Parts)
                if (RestoredAfterIn(part) is { } duration)
                    return duration;
            return null;
        }
    }

    /// <summary>Whether it is said to go on.</summary>
    public bool IsOngoing => Lines().Any(l => page.Prose.Text.IndexOf("ongoing", l.Span.Start, l.Span.Length, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="usualZone">The zone of times for which no document states one; null where the team says nothing of it.</param>
    public static Outage Read(Page page, Outline outline, string? usualZone)
    {
        var outage = new Outage(page, outline, usualZone);
        outage.FindScope();
        outage.ReadTimes();
        outage.Zone = outage.Start?.Zone ?? outage.End?.Zone ?? outage.StatedZone() ?? outage.UsualZone();
        return outage;
    }

    /// <summary>Where its times may stand: the summary first, then everything else about it.</summary>
    private void FindScope()
    {
        foreach (var section in outline.Sections)
            if (section.Is(SectionKind.Summary))
                scope.Add(section.Span);
        foreach (var section in outline.Sections)
            if (section.Is(About) && !section.Is(SectionKind.Summary))
                scope.Add(section.Span);
        foreach (var part in outline.Parts)
            if (part.Is(About))
                scope.Add(part.Span);
        scope.Add(new TextSpan(0, outline.HeaderEnd));
    }

    private void ReadTimes()
    {
        ClockTime? previous = null;
        var isRead = new bool[page.Times.Length];
        foreach (var span in scope)
        {
            var next = page.FirstTime(span.Start);
            foreach (var time in page.TimesIn(span))
            {
                ref var isReadBefore = ref isRead[next++];
                if (isReadBefore || IsInTimeline(time.Span.Start) || MachineOutput.Is(page, page.LineAt(time.Span.Start)))
                    continue;
                isReadBefore = true;
                Take(time, previous);
                previous = time;
            }
        }
    }

    private void Take(ClockTime time, ClockTime? previous)
    {
        if (previous is not null && !hasRange && TimeRange.Of(page.Prose.Text, previous, time) is { } range)
        {
            (Start, End, hasRange) = (range.Start, range.End, true);
            return;
        }
        var line = page.LineAt(time.Span.Start).Span.Start;
        var from = previous is not null && previous.Span.End <= time.Span.Start ? Math.Max(line, previous.Span.End) : line;
        switch (TimeRoles.RoleOf(page.Prose.Text.AsSpan(from, time.Span.Start - from)))
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

    private Zone? StatedZone()
    {
        foreach (var span in scope)
            foreach (var time in page.TimesIn(span))
                if (time.Zone is not null && !IsInTimeline(time.Span.Start) && !MachineOutput.Is(page, page.LineAt(time.Span.Start)))
                    return time.Zone;
        return Lines().Where(l => !MachineOutput.Is(page, l)).Select(l => ZoneStatement.InHeader(page.Prose.Text, l.Span)).FirstOrDefault(z => z is not null)
            ?? outline.Sections.Concat(outline.Parts).Where(s => s.Is(About)).Select(s => ZoneReader.Find(page.Prose.Text, s.Label.Start, s.Label.End)).FirstOrDefault(z => z is not null)
            ?? DocumentZone();
    }

    /// <summary>The zone that the team says its documents are in.</summary>
    private Zone? UsualZone() => usualZone is { } zone ? new Zone(new TextSpan(0, 0), zone) : null;

    /// <summary>The zone that a sentence anywhere but in a timeline states for the document.</summary>
    private Zone? DocumentZone()
    {
        var all = new SpanSet(outline.Sections.Where(s => s.Is(SectionKind.Timeline)).Select(s => s.Span));
        return page.Lines
            .Where(l => l.Kind != LineKind.Code && !all.Contains(l.Span.Start))
            .Select(l => ZoneStatement.In(page.Prose.Text, l.Span))
            .FirstOrDefault(z => z is not null);
    }

    private IEnumerable<TextLine> Lines() => scope.SelectMany(page.LinesIn).Where(l => !IsInTimeline(l.Span.Start)).Distinct();

    private bool IsInTimeline(int offset) => timelines.Contains(offset);

    /// <summary>The date that stands nearest to a time in its line: before it, else right behind it.</summary>
    private CalendarDate? DateOf(ClockTime? time)
    {
        if (time is null)
            return null;
        foreach (var date in page.DatesIn(page.LineAt(time.Span.Start).Span))
            if (IsJoined(time, date))
                return date;
        CalendarDate? nearest = null;
        foreach (var date in page.DatesIn(page.LineAt(time.Span.Start).Span))
        {
            if (date.Span.Start > time.Span.End)
                return nearest ?? (date.Span.Start - time.Span.End < 20 && (ReferenceEquals(time, End) || End is null || date.Span.Start < End.Span.Start || End.Span.Start < time.Span.Start) ? date : null);
            nearest = date;
        }
        return nearest;
    }

    /// <summary>"14:00 on 5 June": the date belongs to the time before it.</summary>
    private bool IsJoined(ClockTime time, CalendarDate date)
    {
        var from = time.EndOfSharedZone;
        return date.Span.Start > from && date.Span.Start - from < 9 && page.Prose.Text.Substring(from, date.Span.Start - from).Trim(' ', ')', ',') is "on" or "on the" or "of";
    }

    private CalendarDate? FirstDate()
    {
        foreach (var span in scope)
            foreach (var date in page.DatesIn(span))
                if (!IsInTimeline(date.Span.Start) && date.In(page.Year) is not null)
                    return date;
        return page.Dates.Length > 0 && outline.Title is { } title && title.Contains(page.Dates[0].Span) ? page.Dates[0] : null;
    }

    /// <summary>"to 15:00 UTC, 60 minutes", "to 15:00 UTC (about an hour)".</summary>
    private bool IsBesideEnd(DurationMention duration)
    {
        if (End is not { } end || duration.Span.Start - end.EndOfSharedZone is not (> 0 and var gap))
            return false;
        if (gap <= ShortGap || gap > LongGap)
            return gap <= ShortGap;
        var between = page.Prose.Text.AsSpan(duration.Span.Start - gap, gap).Trim(" ,(-–—".AsSpan());
        if (between.StartsWith("for".AsSpan(), StringComparison.Ordinal))
            between = between.Slice("for".Length).TrimStart();
        return between.IsEmpty || (between.IndexOf(' ') < 0 && TimeWords.IsApproximate(page.Prose.Text, duration.Span.Start));
    }

    private bool IsOfOutage(DurationMention duration, TextSpan line)
    {
        var from = Math.Max(line.Start, duration.Span.Start - FarthestCue);
        var before = page.Prose.Text.AsSpan(from, duration.Span.Start - from);
        if (IsBesideEnd(duration) || page.Prose.Text.AsSpan(duration.Span.End).TrimStart(" -".AsSpan()).StartsWith("outage".AsSpan(), StringComparison.Ordinal))
            return true;
        return Stems.HasStem(before, StepWords.DurationCues) && !Stems.HasStem(before, StepWords.OtherDurations);
    }

    private DurationMention? RestoredAfterIn(Section section)
    {
        if (!section.Is(SectionKind.Summary | SectionKind.Impact | SectionKind.Resolution) || section.Is(SectionKind.Timeline | SectionKind.CorrectiveMeasures)
            || page.Prose.Text.IndexOf("fter ", section.Span.Start, section.Span.Length, StringComparison.Ordinal) < 0)
            return null;
        foreach (var line in page.LinesIn(section.Span))
            if (!IsInTimeline(line.Span.Start) && ReadRestoredAfter(line.Span) is { } duration)
                return duration;
        return null;
    }

    private DurationMention? ReadRestoredAfter(TextSpan line)
    {
        var prose = page.Prose.Text;
        for (var at = prose.IndexOf("fter ", line.Start, line.Length, StringComparison.Ordinal); at > line.Start; at = prose.IndexOf("fter ", at + 1, line.End - at - 1, StringComparison.Ordinal))
        {
            if (prose[at - 1] is not ('a' or 'A') || DurationReader.Read(prose, TextSpan.FromBounds(at, line.End)).FirstOrDefault() is not { } duration)
                continue;
            var before = prose.Substring(at + 4, duration.Span.Start - at - 4).Trim();
            var isWhole = duration.Span.End == line.End || prose[duration.Span.End] is ',' or '.' or ';' or ')';
            if ((before.Length == 0 || TimeWords.Approximations.Contains(before) || before == "~") && isWhole && page.Prose.HasStem(page.Prose.SentenceAt(duration.Span.Start, line), StepWords.FullRestorations))
                return duration;
        }
        return null;
    }
}
