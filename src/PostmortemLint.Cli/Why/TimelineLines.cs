using System.Globalization;
using PostmortemLint.Incident;
using PostmortemLint.Time;

namespace PostmortemLint.Cli.Why;

/// <summary>The entries of a timeline, and when each happened.</summary>
internal static class TimelineLines
{
    /// <summary>What may be between a time and what happened.</summary>
    private static readonly char[] Separators = [' ', ':', '-', '–', '—', '|', ')', ']'];

    public static string Heading(Postmortem postmortem, Timeline timeline)
    {
        var places = new Places(postmortem);
        var zone = timeline.Zone is { } known ? $"{known.Name}, {OutageLines.OfZone(postmortem, known)}" : "none";
        var count = Summary.Count(timeline.Entries.Count, "entry", "entries");
        return $"Timeline {Places.Name(timeline.Section)}, {places.Line(timeline.Section.Label)}: {count}, zone {zone}";
    }

    public static IEnumerable<string> Of(Postmortem postmortem, Timeline timeline)
    {
        var places = new Places(postmortem);
        return Columns.Of(timeline.Entries.Select(entry => new[]
        {
            places.Line(entry.Lead),
            entry.IsTimed ? postmortem.Prose.Words(entry.Lead) : "no time",
            WhenOf(entry),
            ZoneOf(entry, timeline),
            timeline.Reading.KindOf(entry).ToString().ToLowerInvariant(),
            entry.Fault is { } fault ? $"{Word(fault.Kind)} after {places.Line(fault.Against)}" : "",
            postmortem.Prose.Opening(entry.Text).TrimStart(Separators),
        }));
    }

    /// <summary>The date, as far as it is known, and the time of a moment.</summary>
    public static string Clock(Moment when) =>
        when.Day == DaySource.Unknown ? string.Create(CultureInfo.InvariantCulture, $"day {when.Local.DayOfYear} {Local(when, "HH:mm")}")
        : Local(when, when.HasYear ? "yyyy-MM-dd HH:mm" : "MM-dd HH:mm");

    private static string Local(Moment when, string pattern) => when.Local.ToString(pattern, CultureInfo.InvariantCulture);

    private static string WhenOf(TimelineEntry entry) =>
        entry.When is { } when ? $"{Clock(when)}, date {when.Day.ToString().ToLowerInvariant()}"
        : entry.Elapsed is { } elapsed ? $"{DurationMention.Describe(elapsed)} after the start"
        : entry.IsTimed ? "does not exist"
        : "";

    private static string ZoneOf(TimelineEntry entry, Timeline timeline) =>
        entry.Time is null ? ""
        : entry.Time.Zone is { } zone ? $"{zone.Name} beside it"
        : timeline.Zone is { } usual ? $"{usual.Name} of the timeline"
        : "no zone";

    private static string Word(EntryFaultKind kind) => kind switch
    {
        EntryFaultKind.OutOfOrder => "out of order",
        _ => "AM/PM slip",
    };
}
