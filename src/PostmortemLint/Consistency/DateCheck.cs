using NodaTime;
using PostmortemLint.Evidence;
using PostmortemLint.Incident;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Compares the date that is given to the outage with the dates of its story.</summary>
internal sealed class DateCheck(Page page, Outline outline, Outage outage, IReadOnlyList<Timeline> timelines, Lazy<Tokens> tokens)
{
    private const SectionKind Story = SectionKind.Summary | SectionKind.Impact | SectionKind.Timeline;

    /// <summary>Days by which two dates of one outage may differ, because of a night or a time zone.</summary>
    private const int Night = 1;

    /// <summary>Characters between a date and the time it is surely the date of.</summary>
    private const int Beside = 12;

    /// <summary>Minutes to which times are rounded, so that two may be the same by chance.</summary>
    private const int Round = 5;

    /// <summary>Days by which a date is mistaken at most for another of the same outage.</summary>
    private const int LongestSlip = 7;

    /// <summary>Words before a date that begins its sentence: "At 14:00 on", "Incident date:".</summary>
    private const int LongestLeadIn = 5;

    private const int HalfYear = 183;
    private const int FewestEntries = 3;

    /// <summary>
    /// A date that cannot be that of the outage: beside its start, and on no day of the timeline; in another year; or above the story,
    /// which begins days later.
    /// </summary>
    public Contradiction? WrongDate =>
        FieldsOutOfOrder()
        ?? (page.Dates.Length < 2 ? null
            : WrongStart() ?? WrongYear() ?? WrongHeading() ?? OtherDayInLabel() ?? WrongYearElsewhere() ?? OtherDayOfSameTime());

    private Timeline? OnlyTimeline => timelines.Count == 1 ? timelines[0] : null;

    private Contradiction? WrongStart()
    {
        if (OnlyTimeline is not { Entries.Count: >= FewestEntries } timeline || outage.Interval is not { } interval)
            return null;
        if (DateBesideStart() is not { } written || written.In(page.Year) is not { } start)
            return null;
        var dates = page.DatesIn(timeline.Section.Content);
        if (dates.Length == 0 || BeginsWithoutDate(timeline))
            return null;
        foreach (var date in dates)
            if (date.IsAmbiguous || InYearBeside(date, start) is not { } day
                || (day >= start.PlusDays(-Night) && day <= interval.End.Local.Date.PlusDays(Night)))
                return null;
        return Make("start", written, "the timeline's last entry is on", dates[dates.Length - 1]);
    }

    /// <summary>The date that is surely that of the start.</summary>
    private CalendarDate? DateBesideStart() =>
        outage is { Start.Span: var time, StartDate: { IsAmbiguous: false } date }
        && Math.Max(time.Start - date.Span.End, date.Span.Start - time.End) <= Beside ? date : null;

    /// <summary>A day of the timeline in another year, where title, header and summary know none of its years.</summary>
    private Contradiction? WrongYear()
    {
        if (OnlyTimeline is not { } timeline)
            return null;
        var told = page.DatesIn(timeline.Section.Content).ToArray();
        var stated = Array.FindAll(page.Dates, d => d.Year is not null && IsSaidOfOutage(d, timeline));
        if (Array.Exists(told, t => t.Year is null || Array.Exists(stated, d => d.Year == t.Year)))
            return null;
        foreach (var date in stated)
            foreach (var other in told)
                if (!date.IsAmbiguous && !other.IsAmbiguous && other.Month == date.Month && other.Day == date.Day
                    && IsDatedWithOutage(date))
                    return Make("have been", date, "the timeline has it on", other);
        return null;
    }

    /// <summary>The only date in the line of the start, when the name of the timeline has another: "Timeline (17 April 2021)".</summary>
    private Contradiction? OtherDayInLabel()
    {
        if (OnlyTimeline is not { } timeline || outage.Start is not { } start)
            return null;
        var said = page.DatesIn(page.LineAt(start.Span.Start).Span);
        var label = page.DatesIn(timeline.Section.Label);
        return said.Length == 1 && label.Length == 1 && !said[0].IsAmbiguous && !label[0].IsAmbiguous
            && label[0].In(page.Year) is { } told && InYearBeside(said[0], told) is { } day
            && Math.Abs(Period.Between(told, day, PeriodUnits.Days).Days) > Night
            ? Make("have been", said[0], "the timeline is that of", label[0])
            : null;
    }

    /// <summary>The date of the end in the front matter, when it is before that of the start.</summary>
    private Contradiction? FieldsOutOfOrder()
    {
        (TextSpan Span, LocalDate Date)? start = null, end = null;
        foreach (var field in DocumentField.In(page))
            if (ReferenceEquals(field.Text, page.Source.Content)
                && CalendarDateReader.Read(field.Words).FirstOrDefault() is { IsAmbiguous: false } date && date.In(null) is { } day)
                switch (TimeRoles.RoleOf(field.Name, new TextSpan(0, field.Name.Length)))
                {
                    case TimeRole.Start:
                        start ??= (field.Value, day);
                        break;
                    case TimeRole.End:
                        end ??= (field.Value, day);
                        break;
                }
        return start is var (from, first) && end is var (to, last) && last < first
            ? new Contradiction(to, $"end on {TimeText.Date(last)}", $"its start is on {TimeText.Date(first)}", from)
            : null;
    }

    /// <summary>A date beside a clock time that is the day of the outage in another year: "14:20 on 2022-01-11" of 2023-01-11.</summary>
    private Contradiction? WrongYearElsewhere()
    {
        if (outage.Date is not { } day || Array.Find(page.Dates, d => d.In(null) == day && !d.IsAmbiguous) is not { } first)
            return null;
        foreach (var date in page.Dates)
            if (!date.IsAmbiguous && date.In(null) is { } other && other.Year != day.Year && TimeBeside(date) is not null
                && (other.Month, other.Day) == (day.Month, day.Day) && TimesWritten(other) < TimesWritten(day)
                && IsDatedWithOutage(date) && !MachineOutput.Is(page, page.LineAt(date.Span.Start)))
                return Make("have been", date, "its date is", first);
        return null;
    }

    /// <summary>A time to the minute that is said of one day, and told by a step of another.</summary>
    private Contradiction? OtherDayOfSameTime()
    {
        if (OnlyTimeline is not { } timeline)
            return null;
        foreach (var date in page.Dates)
            if (IsSaidOfOutage(date, timeline)
                && TimeBeside(date) is { Time: { Minute: var minute } clock } time
                && minute % Round != 0
                && StepAt(timeline, clock, time.Zone) is { When.Local.Date: var told, Date: { } written }
                && date.In(told.Year) is { } day && told != day
                && Math.Abs(Period.Between(told, day, PeriodUnits.Days).Days) <= LongestSlip)
                return Make("have been", date, "the timeline has this time on", written);
        return null;
    }

    private int TimesWritten(LocalDate day) => page.Dates.Count(d => d.In(null) == day);

    private ClockTime? TimeBeside(CalendarDate date)
    {
        var line = page.LineAt(date.Span.Start).Span;
        var times = page.TimesIn(line).ToArray();
        if (Array.Find(times, t => IsBeside(date.Span.End, t.Span.Start)) is { } after)
            return after;
        // A time belongs to the date that it follows: "from 5 June 22:03 to 6 June".
        var dates = page.DatesIn(line).ToArray();
        return Array.Find(times, t => IsBeside(t.EndOfSharedZone, date.Span.Start)
            && !Array.Exists(dates, d => IsBeside(d.Span.End, t.Span.Start)));
    }

    private static bool IsBeside(int end, int start) => start - end is >= 0 and <= Beside;

    /// <summary>The only step of the timeline at a time of day, in the same zone.</summary>
    private static TimelineEntry? StepAt(Timeline timeline, LocalTime clock, Zone? zone)
    {
        TimelineEntry? found = null;
        foreach (var entry in timeline.Entries)
            if (entry.Time?.Time == clock && ZoneCatalog.Between(entry.Time.Zone ?? timeline.Zone, zone) is 0)
            {
                if (found is not null)
                    return null;
                found = entry;
            }
        return found;
    }

    /// <summary>Whether a date is above the story or in it, and not in the timeline.</summary>
    private bool IsSaidOfOutage(CalendarDate date, Timeline timeline) =>
        !timeline.Section.Span.Contains(date.Span.Start)
        && (date.Span.Start < outline.HeaderEnd || outline.SectionAt(date.Span.Start)?.Is(Story) == true);

    /// <summary>
    /// Whether a date begins its line, as that of a step does; or its sentence tells of the outage, or begins with it, and does not date a
    /// backup, a version or the like.
    /// </summary>
    private bool IsDatedWithOutage(CalendarDate date)
    {
        var line = page.LineAt(date.Span.Start).Span;
        if (date.Span.Start == line.Start)
            return true;
        var sentence = page.Prose.SentenceAt(date.Span.Start, line);
        var before = TextSpan.FromBounds(sentence.Start, date.Span.Start);
        return !ClaimPhrases.OtherDated.IsIn(tokens.Value, sentence)
            && (EntryLead.CountWords(page.Prose.Text, before.Start, before.End) <= LongestLeadIn
                || TimeRoles.RoleOf(page.Prose.Text, before) != TimeRole.None
                || ClaimPhrases.Titles.IsIn(tokens.Value, sentence) || StepPhrases.Troubles.IsIn(tokens.Value, sentence));
    }

    /// <summary>The date, in the year that brings it nearest to another where it names none.</summary>
    private static LocalDate? InYearBeside(CalendarDate date, LocalDate other)
    {
        if (date.In(other.Year) is not { } day || date.Year is not null)
            return date.In(null);
        var days = Period.Between(day, other, PeriodUnits.Days).Days;
        return days > HalfYear ? day.PlusYears(1) : days < -HalfYear ? day.PlusYears(-1) : day;
    }

    /// <summary>
    /// A date in the title, or that a line above the story or a section of its own calls that of the incident; one of writing is later,
    /// not earlier.
    /// </summary>
    private Contradiction? WrongHeading()
    {
        if (!IsStoryDated() || FirstOfStory() is not { } first || first.In(page.Year) is not { } beginning)
            return null;
        foreach (var date in page.Dates)
        {
            if (date.Span.Start > first.Span.Start)
                break;
            if (!date.IsAmbiguous && date.In(page.Year) is { } day && day.PlusDays(Night) < beginning && IsHeading(date))
                return Make("have been", date, "its account begins on", first);
        }
        return null;
    }

    /// <summary>Whether the start, or all steps of the timelines that have dates, are dated.</summary>
    private bool IsStoryDated()
    {
        var dated = timelines.Where(t => page.DatesIn(t.Section.Content).Length > 0).ToList();
        return !dated.Exists(BeginsWithoutDate) && (outage.StartDate is not null || dated.Count > 0);
    }

    private CalendarDate? FirstOfStory()
    {
        CalendarDate? first = null;
        foreach (var section in outline.Sections)
            if (section.Is(Story))
                foreach (var date in page.DatesIn(section.Content))
                    if (!date.IsAmbiguous && date.In(page.Year) is { } day && (first is null || day < first.In(page.Year)))
                        first = date;
        return first;
    }

    /// <summary>Steps above the first date are of the date that is given to the outage.</summary>
    private bool BeginsWithoutDate(Timeline timeline) =>
        timeline.Entries.Count > 0 && timeline.Entries[0].Lead.End < page.DatesIn(timeline.Section.Content)[0].Span.End;

    private bool IsHeading(CalendarDate date)
    {
        var line = page.LineAt(date.Span.Start).Span;
        var isInHeader = date.Span.Start < outline.HeaderEnd;
        if (outline.Title is { } title ? title.Contains(date.Span) : isInHeader && IsTitle(line))
            return true;
        var label = page.Prose.Text.Substring(line.Start, date.Span.Start - line.Start).Trim(' ', ':');
        return isInHeader
            ? ClaimWords.DateLabels.Contains(label)
            : label.Length == 0 && outline.SectionAt(date.Span.Start) is { } section && ClaimWords.DateLabels.Contains(section.Name);
    }

    private bool IsTitle(TextSpan line) => line == page.Lines[0].Span && ClaimPhrases.Titles.IsIn(tokens.Value, line);

    private Contradiction Make(string verb, CalendarDate written, string told, CalendarDate other) =>
        new(written.Span, $"{verb} on {page.Prose.Words(written.Span)}", $"{told} {page.Prose.Words(other.Span)}", other.Span);
}
