using NodaTime;

namespace PostmortemLint.Model;

/// <summary>The section that tells the incident in order.</summary>
internal sealed class Timeline
{
    private static readonly string[] Break = ["<br"];

    private const int ShortestRun = 3;
    private const int FewestEntries = 3;
    private const int ExactMinutes = 5;

    /// <summary>Steps among which the one is that ended the outage: what follows it is repair and review.</summary>
    private const int ClosingEntries = 4;

    /// <summary>Minutes before the start beyond which a step is no early notice of it, but of another day.</summary>
    private const int LongestLead = 12 * 60;

    private readonly Postmortem postmortem;
    private List<TimelineEntry>? entries;

    internal Timeline(Postmortem postmortem, Section section)
    {
        this.postmortem = postmortem;
        Section = section;
        Times = postmortem.TimesIn(section.Content).ToArray();
        Zone = Array.Find(Times, t => t.Zone is not null)?.Zone
            ?? TimeZones.Find(postmortem.Prose, section.Label.Start, section.Label.End)
            ?? section.Lines.Select(l => InLine(postmortem.Prose, l)).FirstOrDefault(z => z is not null)
            ?? postmortem.Outage.Zone;
    }

    public Section Section { get; }

    /// <summary>Whether dates stand alone above its steps. Known when the steps are read.</summary>
    public bool HasDayHeadings { get; private set; }

    /// <summary>The steps it tells, in the order of the text, each with its moment.</summary>
    public IReadOnlyList<TimelineEntry> Entries => entries ??= ReadEntries();

    /// <summary>The clock times in it, in the order of the text.</summary>
    public TimeMention[] Times { get; }

    /// <summary>The zone of its times, the first that speaks: an entry, the section, the summary, the document. Null when none does.</summary>
    public ZoneMention? Zone { get; }

    /// <summary>The longest run of entries that render as one paragraph, when there are three or more in it.</summary>
    public (TimelineEntry First, int Count)? RunOn
    {
        get
        {
            (TimelineEntry First, int Count)? longest = null;
            for (var i = 0; i < Entries.Count;)
            {
                var next = i + 1;
                while (next < Entries.Count && Entries[next].Line.Block == Entries[i].Line.Block && Entries[next].Line != Entries[next - 1].Line && !EndsWithBreak(Entries[next - 1].Line))
                    next++;
                if (Entries[i].Line is { Kind: LineKind.Text, Markup: LineMarkup.Markdown } line && !IsTableRow(line) && next - i >= ShortestRun && next - i > (longest?.Count ?? 0))
                    longest = (Entries[i], next - i);
                i = next;
            }
            return longest;
        }
    }

    /// <summary>
    /// The step with which it was over, when no step lies within five minutes of the end that is said of the outage: among the last ones that which says "restored"
    /// or the like, else the last, where the outage is said to go on for longer than all the steps took.
    /// </summary>
    public TimelineEntry? RestorationBeside(Outage outage)
    {
        if (outage.End?.Time is not { } end || outage.Start is null || Section.IsTruncated || Entries.Count < FewestEntries)
            return null;
        var tolerance = ToleranceOf(outage.End);
        foreach (var entry in Entries)
            if (entry is { When: not null, Time.Time: { } time } && (ZoneNames.Between(outage.End.Zone ?? outage.Zone, entry.Time.Zone ?? Zone) is not { } shift || Math.Abs(Apart(end.PlusMinutes(shift), time)) <= tolerance))
                return null;
        var timed = Entries.Where(e => e is { When: not null, Time.Time: not null }).ToList();
        return timed.Skip(Math.Max(0, timed.Count - ClosingEntries)).LastOrDefault(IsRestoration) ?? (timed.Count > 0 && EndsLongBefore(outage, timed[timed.Count - 1]) ? timed[timed.Count - 1] : null);
    }

    /// <summary>The step with which somebody noticed the outage, when it is said to have started more than five minutes later.</summary>
    public TimelineEntry? NoticeBefore(Outage outage)
    {
        if (outage.Start?.Time is null || outage.Interval is not { } interval || (interval.Start.Year <= 2000 && outage.Date is not null))
            return null;
        var tolerance = ToleranceOf(outage.Start);
        foreach (var entry in Entries)
        {
            if (MomentOf(entry) is not { } when || entry.Fault != EntryFault.None)
                continue;
            if (ZoneNames.Between(outage.Start.Zone ?? outage.Zone, entry.Time?.Zone ?? Zone) is not { } shift)
                return null;
            var minutes = Period.Between(when, interval.Start, PeriodUnits.Minutes).Minutes + shift;
            if (minutes > tolerance && minutes < LongestLead && Vocabulary.HasStem(postmortem.Prose.AsSpan(entry.Text.Start, entry.Text.Length), Vocabulary.Noticings))
                return entry;
            if (minutes <= tolerance)
                return null;
        }
        return null;
    }

    private int ToleranceOf(TimeMention time) => Vocabulary.IsApproximate(postmortem.Prose, time.Span.Start) ? TimelineOrder.ApproximateMinutes : ExactMinutes;

    private bool IsRestoration(TimelineEntry entry) => Vocabulary.HasStem(postmortem.Prose.AsSpan(entry.Text.Start, entry.Text.Length), Vocabulary.Restorations);

    /// <summary>Whether the outage is said to go on, behind the last step, for longer than all the steps took.</summary>
    private bool EndsLongBefore(Outage outage, TimelineEntry final) =>
        outage.Interval is { } interval && Entries.FirstOrDefault(e => e.When is not null)?.When is { } first && final.When is { } last
        && Period.Between(last, interval.End, PeriodUnits.Minutes).Minutes > Period.Between(first, last, PeriodUnits.Minutes).Minutes;

    /// <summary>The first zone of an entry that is another than that of the heading or of the entries above, and that one.</summary>
    public (ZoneMention Zone, ZoneMention First)? OtherZone
    {
        get
        {
            var first = TimeZones.Find(postmortem.Prose, Section.Label.Start, Section.Label.End);
            foreach (var entry in Entries)
                if (entry.Time?.Zone is { } zone)
                {
                    if (first is not null && !ZoneNames.AreSame(zone.Name, first.Name))
                        return (zone, first);
                    first ??= zone;
                }
            return null;
        }
    }

    /// <summary>Minutes on the clock between two times of day, at most twelve hours.</summary>
    private static int Apart(LocalTime a, LocalTime b)
    {
        var minutes = (int)Period.Between(a, b, PeriodUnits.Minutes).Minutes % (24 * 60);
        return minutes > 12 * 60 ? minutes - (24 * 60) : minutes < -12 * 60 ? minutes + (24 * 60) : minutes;
    }

    /// <summary>When an entry was; where it begins with no time, the first time in it, on the day of the outage.</summary>
    private LocalDateTime? MomentOf(TimelineEntry entry)
    {
        if (entry.Time?.Time is not null)
            return entry.When;
        var times = postmortem.TimesIn(entry.Text);
        return entry.Date is null && times.Length > 0 && times[0].Time is { } time ? (postmortem.Outage.Date ?? TimelineOrder.NoDate).At(time) : null;
    }

    /// <summary>Whether the source has a bar in the line: a table that the parser did not take.</summary>
    private bool IsTableRow(TextLine line)
    {
        var (start, end) = postmortem.Source.GetLineBounds(postmortem.LineOf(line.Span));
        return postmortem.Source.Content.IndexOf('|', start, end - start) >= 0;
    }

    private bool EndsWithBreak(TextLine line)
    {
        var end = postmortem.Source.Content.IndexOf('\n', line.Span.End);
        var rest = end < 0 ? "" : postmortem.Source.Content.Substring(line.Span.End, end - line.Span.End).TrimEnd('\r');
        return rest.EndsWith("  ", StringComparison.Ordinal) || (rest.Length > 0 && rest[rest.Length - 1] == '\\') || Vocabulary.HasStem(rest.AsSpan(), Break);
    }

    internal bool IsApproximate(TimelineEntry entry) => entry.Time is { } time && Vocabulary.IsApproximate(postmortem.Prose, time.Span.Start);

    internal bool SaysNextDay(TimelineEntry entry) => Vocabulary.HasStem(postmortem.Prose.AsSpan(entry.Text.Start, Math.Min(40, entry.Text.Length)), Vocabulary.NextDays);

    private List<TimelineEntry> ReadEntries()
    {
        var (found, days, restarts) = TimelineReader.Read(postmortem, Section);
        HasDayHeadings = days.Count > 0;
        TimelineOrder.Resolve(this, found, days, restarts, postmortem.Outage.Date, postmortem.Year);
        return found;
    }

    private static ZoneMention? InLine(string prose, TextLine line) => line.Kind is LineKind.Heading or LineKind.TableHeader
        ? TimeZones.Find(prose, line.Span.Start, line.Span.End)
        : ZoneStatement.In(prose, line.Span);
}
