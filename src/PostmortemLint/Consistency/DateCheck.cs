using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Holds the date that is given to the outage against the dates of its story.</summary>
internal sealed class DateCheck(Page page, Outline outline, Outage outage, IReadOnlyList<Timeline> timelines)
{
    private const SectionKind Story = SectionKind.Summary | SectionKind.Impact | SectionKind.Timeline;

    /// <summary>Days that two dates of one outage are apart by a night or a time zone.</summary>
    private const int Night = 1;

    /// <summary>Characters between a date and the time it is surely the date of.</summary>
    private const int Beside = 12;

    private const int HalfYear = 183;
    private const int FewestEntries = 3;

    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase) { "date", "dates", "incident date", "date of incident", "date of the incident", "outage date", "when" };

    /// <summary>What makes a title of the first line, where nothing is marked as one.</summary>
    private static readonly string[] Subjects = ["outage", "incident", "postmortem", "post-mortem", "post mortem", "failure"];

    /// <summary>A date that cannot be that of the outage: beside its start, and on no day of the timeline; in another year; or above the story, which begins days later.</summary>
    public Contradiction? WrongDate => page.Dates.Length < 2 ? null : WrongStart() ?? WrongYear() ?? WrongHeading();

    private Timeline? OnlyTimeline => timelines.Count == 1 ? timelines[0] : null;

    private Contradiction? WrongStart()
    {
        if (OnlyTimeline is not { } timeline || outage is not { Start: { } time, StartDate: { IsAmbiguous: false } written, Interval: { } interval } || written.In(page.Year) is not { } start)
            return null;
        if (Math.Max(time.Span.Start - written.Span.End, written.Span.Start - time.Span.End) > Beside)
            return null;
        var dates = page.DatesIn(timeline.Section.Content);
        if (dates.Length == 0 || timeline.Entries.Count < FewestEntries || BeginsWithoutDate(timeline))
            return null;
        foreach (var date in dates)
            if (date.IsAmbiguous || InYearBeside(date, start) is not { } day || (day >= start.PlusDays(-Night) && day <= interval.End.Local.Date.PlusDays(Night)))
                return null;
        return Make("start", written, "in the timeline its last step is", dates[dates.Length - 1]);
    }

    /// <summary>A day of the timeline in another year, where title, header and summary know none of its years.</summary>
    private Contradiction? WrongYear()
    {
        if (OnlyTimeline is not { } timeline)
            return null;
        (CalendarDate Date, CalendarDate Other)? found = null;
        foreach (var date in page.Dates)
        {
            if (date.Year is null || timeline.Section.Span.Contains(date.Span.Start) || !(date.Span.Start < outline.HeaderEnd || outline.SectionAt(date.Span.Start)?.Is(Story) == true))
                continue;
            foreach (var other in page.DatesIn(timeline.Section.Content))
            {
                if (other.Year is null || other.Year == date.Year)
                    return null;
                if (!date.IsAmbiguous && !other.IsAmbiguous && other.Month == date.Month && other.Day == date.Day)
                    found ??= (date, other);
            }
        }
        return found is { } pair ? Make("be", pair.Date, "in the timeline it is", pair.Other) : null;
    }

    /// <summary>The date, in the year that brings it nearest to another where it names none.</summary>
    private static LocalDate? InYearBeside(CalendarDate date, LocalDate other)
    {
        if (date.In(other.Year) is not { } day || date.Year is not null)
            return date.In(null);
        var days = Period.Between(day, other, PeriodUnits.Days).Days;
        return days > HalfYear ? day.PlusYears(1) : days < -HalfYear ? day.PlusYears(-1) : day;
    }

    /// <summary>A date in the title, or that a line above the story or a section of its own calls that of the incident; one of writing is later, not earlier.</summary>
    private Contradiction? WrongHeading()
    {
        var isDated = outage.StartDate is not null;
        foreach (var timeline in timelines)
        {
            var hasDates = page.DatesIn(timeline.Section.Content).Length > 0;
            if (hasDates && BeginsWithoutDate(timeline))
                return null;
            isDated |= hasDates;
        }
        if (!isDated)
            return null;
        CalendarDate? first = null;
        foreach (var section in outline.Sections)
            if (section.Is(Story))
                foreach (var date in page.DatesIn(section.Content))
                    if (!date.IsAmbiguous && date.In(page.Year) is { } day && (first is null || day < first.In(page.Year)))
                        first = date;
        if (first?.In(page.Year) is not { } beginning)
            return null;
        foreach (var date in page.Dates)
        {
            if (date.Span.Start > first.Span.Start)
                break;
            if (!date.IsAmbiguous && date.In(page.Year) is { } day && day.PlusDays(Night) < beginning && IsHeading(date))
                return Make("be", date, "what is told of it begins", first);
        }
        return null;
    }

    /// <summary>Steps above the first date are of the date that is given to the outage.</summary>
    private bool BeginsWithoutDate(Timeline timeline) =>
        timeline.Entries.Count > 0 && timeline.Entries[0].Lead.End < page.DatesIn(timeline.Section.Content)[0].Span.End;

    private bool IsHeading(CalendarDate date)
    {
        var line = page.LineAt(date.Span.Start).Span;
        if (outline.Title is { } title ? title.Contains(date.Span) : date.Span.Start < outline.HeaderEnd && line == page.Lines[0].Span && page.Prose.HasStem(line, Subjects))
            return true;
        var label = page.Prose.Text.Substring(line.Start, date.Span.Start - line.Start).Trim(' ', ':');
        return date.Span.Start < outline.HeaderEnd ? Labels.Contains(label) : label.Length == 0 && outline.SectionAt(date.Span.Start) is { } section && Labels.Contains(section.Name);
    }

    private Contradiction Make(string verb, CalendarDate written, string told, CalendarDate other) =>
        new(written.Span, $"{verb} on {page.Prose.Words(written.Span)}", $"{told} on {page.Prose.Words(other.Span)}", other.Span);
}
