using PostmortemLint.Incident;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>When the outage is said to have been detected, under a name for that: "Detected: 13:50".</summary>
internal static class StatedDetection
{
    /// <summary>Minutes before the start beyond which it was not earlier, but on the next day.</summary>
    private const int LongestLead = 12 * 60;

    private const SectionKind Elsewhere = SectionKind.Timeline | SectionKind.CorrectiveMeasures | SectionKind.LessonsLearned;

    private static readonly HashSet<string> Detected =
        new(StringComparer.OrdinalIgnoreCase) { "detected", "detection", "noticed", "discovered" };

    /// <summary>What else may be before the time, besides a date: in any other sentence it may be the time of anything.</summary>
    private static readonly HashSet<string> Beside =
        new(StringComparer.OrdinalIgnoreCase) { "first", "time", "of", "at", "on", "it", "was", "the", "outage", "incident" };

    /// <summary>The detection, where the outage is said to have begun later by more than five minutes; null where none is.</summary>
    public static ClockTime? BeforeStart(Page page, Outline outline, Outage outage)
    {
        if (outage is not { Start: { Time: { } from, IsOfEitherHalf: false } start, Date: var day }
            || TimeWords.IsApproximate(page.Prose.Text, start.Span.Start))
            return null;
        var begin = Moment.On(day).At(from);
        foreach (var line in page.Lines)
            if (line.Kind is not (LineKind.Code or LineKind.Heading) && OnlyTimeIn(page, line.Span) is { Time: { } at } time
                && outline.SectionAt(line.Span.Start)?.Is(Elsewhere) != true
                && ZoneCatalog.Between(time.Zone ?? outage.Zone, start.Zone ?? outage.Zone) is { } shift
                && Moment.On(DateIn(page, line.Span) ?? day).At(at).PlusMinutes(shift).MinutesUntil(begin)
                    is > StepClock.ExactMinutes and < LongestLead)
                return time;
        return null;
    }

    /// <summary>The time of a line that has no other, and only words before it that make it that of the detection.</summary>
    private static ClockTime? OnlyTimeIn(Page page, TextSpan line)
    {
        if (page.TimesIn(line) is not { Length: 1 } times || times[0].IsOfEitherHalf)
            return null;
        var date = page.DatesIn(line) is { Length: > 0 } dates ? dates[0].Span : default;
        var isDetection = false;
        foreach (var span in Word.In(page.Prose.Text, TextSpan.FromBounds(line.Start, times[0].Span.Start)))
            if (Detected.Contains(page.Prose.Words(span)))
                isDetection = true;
            else if (!date.Contains(span.Start) && !Beside.Contains(page.Prose.Words(span)))
                return null;
        return isDetection ? times[0] : null;
    }

    private static NodaTime.LocalDate? DateIn(Page page, TextSpan value) =>
        page.DatesIn(value) is { Length: > 0 } dates ? dates[0].In(page.Year) : null;
}
