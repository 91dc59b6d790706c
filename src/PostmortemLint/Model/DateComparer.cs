using NodaTime;

namespace PostmortemLint.Model;

/// <summary>Holds the date that is given to the outage against the dates of its story.</summary>
internal static class DateComparer
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
    public static Contradiction? WrongDate(Postmortem postmortem) => postmortem.Dates.Length < 2 ? null : WrongStart(postmortem) ?? WrongYear(postmortem) ?? WrongHeading(postmortem);

    private static Contradiction? WrongStart(Postmortem postmortem)
    {
        if (postmortem.OnlyTimeline is not { } timeline || postmortem.Outage is not { Start: { } time, StartDate: { IsAmbiguous: false } written, Interval: { } interval } || written.In(postmortem.Year) is not { } start)
            return null;
        if (Math.Max(time.Span.Start - written.Span.End, written.Span.Start - time.Span.End) > Beside)
            return null;
        var dates = postmortem.DatesIn(timeline.Section.Content);
        if (dates.Length == 0 || timeline.Entries.Count < FewestEntries || BeginsWithoutDate(postmortem, timeline))
            return null;
        foreach (var date in dates)
            if (date.IsAmbiguous || InYearBeside(date, start) is not { } day || (day >= start.PlusDays(-Night) && day <= interval.End.Date.PlusDays(Night)))
                return null;
        return Make(postmortem, "start", written, "in the timeline its last step is", dates[dates.Length - 1]);
    }

    /// <summary>A day of the timeline in another year, where title, header and summary know none of its years.</summary>
    private static Contradiction? WrongYear(Postmortem postmortem)
    {
        if (postmortem.OnlyTimeline is not { } timeline)
            return null;
        (DateMention Date, DateMention Other)? found = null;
        foreach (var date in postmortem.Dates)
        {
            if (date.Year is null || timeline.Section.Span.Contains(date.Span.Start) || !(date.Span.Start < postmortem.HeaderEnd || postmortem.SectionAt(date.Span.Start)?.Is(Story) == true))
                continue;
            foreach (var other in postmortem.DatesIn(timeline.Section.Content))
            {
                if (other.Year is null || other.Year == date.Year)
                    return null;
                if (!date.IsAmbiguous && !other.IsAmbiguous && other.Month == date.Month && other.Day == date.Day)
                    found ??= (date, other);
            }
        }
        return found is { } pair ? Make(postmortem, "be", pair.Date, "in the timeline it is", pair.Other) : null;
    }

    /// <summary>The date, in the year that brings it nearest to another where it names none.</summary>
    private static LocalDate? InYearBeside(DateMention date, LocalDate other)
    {
        if (date.In(other.Year) is not { } day || date.Year is not null)
            return date.In(null);
        var days = Period.Between(day, other, PeriodUnits.Days).Days;
        return days > HalfYear ? day.PlusYears(1) : days < -HalfYear ? day.PlusYears(-1) : day;
    }

    /// <summary>A date in the title, or that a line above the story or a section of its own calls that of the incident; one of writing is later, not earlier.</summary>
    private static Contradiction? WrongHeading(Postmortem postmortem)
    {
        var isDated = postmortem.Outage.StartDate is not null;
        foreach (var timeline in postmortem.Timelines)
        {
            var hasDates = postmortem.DatesIn(timeline.Section.Content).Length > 0;
            if (hasDates && BeginsWithoutDate(postmortem, timeline))
                return null;
            isDated |= hasDates;
        }
        if (!isDated)
            return null;
        DateMention? first = null;
        foreach (var section in postmortem.Sections)
            if (section.Is(Story))
                foreach (var date in postmortem.DatesIn(section.Content))
                    if (!date.IsAmbiguous && date.In(postmortem.Year) is { } day && (first is null || day < first.In(postmortem.Year)))
                        first = date;
        if (first?.In(postmortem.Year) is not { } beginning)
            return null;
        foreach (var date in postmortem.Dates)
        {
            if (date.Span.Start > first.Span.Start)
                break;
            if (!date.IsAmbiguous && date.In(postmortem.Year) is { } day && day.PlusDays(Night) < beginning && IsHeading(postmortem, date))
                return Make(postmortem, "be", date, "what is told of it begins", first);
        }
        return null;
    }

    /// <summary>Steps above the first date are of the date that is given to the outage.</summary>
    private static bool BeginsWithoutDate(Postmortem postmortem, Timeline timeline) =>
        timeline.Entries.Count > 0 && timeline.Entries[0].Lead.End < postmortem.DatesIn(timeline.Section.Content)[0].Span.End;

    private static bool IsHeading(Postmortem postmortem, DateMention date)
    {
        var line = postmortem.LineAt(date.Span.Start).Span;
        if (postmortem.Title is { } title ? title.Contains(date.Span) : date.Span.Start < postmortem.HeaderEnd && line == postmortem.Lines[0].Span && postmortem.HasStem(line, Subjects))
            return true;
        var label = postmortem.Prose.Substring(line.Start, date.Span.Start - line.Start).Trim(' ', ':');
        return date.Span.Start < postmortem.HeaderEnd ? Labels.Contains(label) : label.Length == 0 && postmortem.SectionAt(date.Span.Start) is { } section && Labels.Contains(section.Name);
    }

    private static Contradiction Make(Postmortem postmortem, string verb, DateMention written, string told, DateMention other) =>
        new(written.Span, $"{verb} on {postmortem.Words(written.Span)}", $"{told} on {postmortem.Words(other.Span)}", other.Span);
}
