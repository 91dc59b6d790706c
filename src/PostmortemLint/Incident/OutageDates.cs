using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Finds the dates of an outage.</summary>
internal sealed class OutageDates(Page page, Outline outline, OutageScope scope, OutageTimes times)
{
    private const SectionKind AboutTheIncident = OutageScope.About | SectionKind.Timeline;

    /// <summary>Characters between a time and the date after it.</summary>
    private const int FarthestAfter = 20;

    /// <summary>Characters of " on the ", and of what closes before it.</summary>
    private const int LongestJoint = 9;

    /// <summary>The date that is written beside the start; null when none is.</summary>
    public CalendarDate? OfStart => Beside(times.Start);

    /// <summary>The date that is written beside the end; null when none is, or only that of the start.</summary>
    public CalendarDate? OfEnd => Beside(times.End) is { } date && !ReferenceEquals(date, OfStart) ? date : null;

    /// <summary>That of the start, else the first that is said of the outage, in the title or the front matter last.</summary>
    public CalendarDate? First => OfStart ?? scope.FirstDate() ?? InTitle() ?? page.FrontMatterDate;

    /// <summary>The earliest full date in title, header, timelines and all that is about the outage.</summary>
    public CalendarDate? Earliest
    {
        get
        {
            CalendarDate? earliest = null;
            var spans = outline.Sections.Where(s => s.Is(AboutTheIncident)).Select(s => s.Span);
            foreach (var span in spans.Append(new TextSpan(0, outline.HeaderEnd)))
                foreach (var date in page.DatesIn(span))
                    if (date.In(null) is { } day && !date.IsAmbiguous && (earliest is null || day < earliest.In(null)))
                        earliest = date;
            return earliest;
        }
    }

    private CalendarDate? InTitle() =>
        page.Dates.Length > 0 && outline.Title is { } title && title.Contains(page.Dates[0].Span) ? page.Dates[0] : null;

    /// <summary>
    /// The date of a time in its line: one that a preposition joins to it, else the nearest before it, else one directly after it.
    /// </summary>
    private CalendarDate? Beside(ClockTime? time)
    {
        if (time is null)
            return null;
        var dates = page.DatesIn(page.LineAt(time.Span.Start).Span);
        CalendarDate? before = null;
        CalendarDate? after = null;
        foreach (var date in dates)
            if (IsJoined(time, date))
                return date;
            else if (date.Span.Start <= time.Span.End)
                before = date;
            else
                after ??= date;
        return before ?? (after is not null && IsOfTimeBefore(time, after) ? after : null);
    }

    /// <summary>"14:00 on 5 June": the date belongs to the time before it.</summary>
    private bool IsJoined(ClockTime time, CalendarDate date)
    {
        var from = time.EndOfSharedZone < date.Span.Start ? time.EndOfSharedZone : time.End;
        var gap = date.Span.Start - from;
        return gap is > 0 and < LongestJoint && page.Prose.Text.Substring(from, gap).Trim(' ', ')', ',') is "on" or "on the" or "of";
    }

    /// <summary>"14:00, 5 June": near, and with no end of the outage between them.</summary>
    private bool IsOfTimeBefore(ClockTime time, CalendarDate date) =>
        date.Span.Start - time.Span.End < FarthestAfter
        && (times.End is not { } end || ReferenceEquals(time, end) || date.Span.Start < end.Span.Start || end.Span.Start < time.Span.Start);
}
