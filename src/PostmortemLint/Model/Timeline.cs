using NodaTime;

namespace PostmortemLint.Model;

/// <summary>The section that tells the incident in order.</summary>
internal sealed class Timeline
{
    private static readonly string[] Break = ["<br"];

    private const int ShortestRun = 3;
    private const int FewestEntries = 3;

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
    /// The step with which it was over, when the outage is said to end at another time: the last that says "restored" or the like, unless one within five
    /// minutes of that end does; the last of all, where no step lies within five minutes of it.
    /// </summary>
    public TimelineEntry? RestorationBeside(Outage outage)
    {
        if (outage.End?.Time is not { } end || outage.Start is null || Entries.Count < FewestEntries)
            return null;
        var tolerance = Vocabulary.IsApproximate(postmortem.Prose, outage.End.Span.Start) ? 20 : 5;
        var isKnown = false;
        foreach (var entry in Entries)
        {
            if (entry is not { When: not null, Time.Time: { } time } || Math.Abs(Apart(end, time)) > tolerance)
                continue;
            if (IsRestoration(entry))
                return null;
            isKnown = true;
        }
        var over = Entries.Skip(Math.Max(0, Entries.Count - ClosingEntries)).LastOrDefault(e => e is { When: not null, Time.Time: not null } && IsRestoration(e));
        var final = Entries.LastOrDefault(e => e is { When: not null, Time.Time: not null });
        return over ?? (!isKnown && final is not null && EndsLongBefore(outage, final) ? final : null);
    }

    /// <summary>The step with which somebody noticed the outage, when it is said to have started more than five minutes later.</summary>
    public TimelineEntry? NoticeBefore(Outage outage)
    {
        if (outage.Start?.Time is not { } start || outage.Interval is not { } interval || (interval.Start.Year <= 2000 && outage.Date is not null))
            return null;
        var tolerance = Vocabulary.IsApproximate(postmortem.Prose, outage.Start.Span.Start) ? 20 : 5;
        foreach (var entry in Entries)
        {
            if (MomentOf(entry) is not { } when || entry.Fault != EntryFault.None)
                continue;
            var minutes = Period.Between(when, interval.Start, PeriodUnits.Minutes).Minutes;
            if (minutes > tolerance && minutes < LongestLead && Vocabulary.HasStem(postmortem.Prose.AsSpan(entry.Text.Start, entry.Text.Length), Vocabulary.Noticings))
                return entry;
            if (minutes <= tolerance)
                return null;
        }
        return null;
    }

    private bool IsRestoration(TimelineEntry entry) => Vocabulary.HasStem(postmortem.Prose.AsSpan(entry.Text.Start, entry.Text.Length), Vocabulary.Restorations);

    /// <summary>Whether the outage is said to go on, behind the last step, for longer than all the steps took.</summary>
    private bool EndsLongBefore(Outage outage, TimelineEntry final) =>
        outage.Interval is { } interval && Entries.FirstOrDefault(e => e.When is not null)?.When is { } first && final.When is { } last
        && Period.Between(last, interval.End, PeriodUnits.Minutes).Minutes > Period.Between(first, last, PeriodUnits.Minutes).Minutes;

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
