using System.Globalization;
using NodaTime;
using PostmortemLint.Time;

namespace PostmortemLint.Cli.Why;

/// <summary>What a document says of the outage as a whole.</summary>
internal static class OutageLines
{
    private const string NotStated = "not stated";

    public static IEnumerable<string> Of(Postmortem postmortem)
    {
        var (outage, page, places) = (postmortem.Outage, postmortem.Page, new Places(postmortem));
        var rows = new List<string[]>
        {
            OfTime("start", outage.Start, postmortem.MissingTimes.Start),
            OfTime("end", outage.End, postmortem.MissingTimes.End),
            outage.Zone is { } zone ? ["zone", zone.Name, OfZone(postmortem, zone)] : ["zone", NotStated, ""],
            OfDate(postmortem),
        };
        if (outage.EndDate is { } day)
            rows.Add(["end date", Show(day), outage.End is { } end ? places.Of(end.Span) : ""]);
        rows.Add(OfDuration(postmortem));
        if (outage.IsOngoing)
            rows.Add(["ongoing", "yes", ""]);
        if (outage.Interval is var (from, to) && from.Until(to) is { } length)
            rows.Add(["from start to end", DurationMention.Describe(length), $"{TimelineLines.Clock(from)} to {TimelineLines.Clock(to)}"]);
        return Columns.Of(rows);

        string[] OfTime(string name, ClockTime? time, bool isMissing) =>
            time is not null ? [name, page.Prose.Words(time.Span), places.Of(time.Span)]
            : [name, NotStated, isMissing ? "" : "but a row, a key, a step of the timeline or the duration tells it"];
    }

    /// <summary>Where a zone is written, and what for.</summary>
    public static string OfZone(Postmortem postmortem, Zone zone)
    {
        if (zone.Span.Length == 0)
            return "postmortem_lint.time_zone";
        var time = Array.Find(postmortem.Page.Times, t => t.Zone?.Span == zone.Span);
        var use = time is null ? "for all times" : $"beside {postmortem.Prose.Words(time.Span)}";
        return $"{new Places(postmortem).Of(zone.Span)}, {use}";
    }

    private static string[] OfDate(Postmortem postmortem)
    {
        var (outage, page, places) = (postmortem.Outage, postmortem.Page, new Places(postmortem));
        if (outage.WrittenDate is not { } date)
            return ["date", NotStated, ""];
        if (!Array.Exists(page.Dates, d => ReferenceEquals(d, date)))
            return ["date", outage.Date is { } known ? Show(known) : NotStated, "the front matter"];
        var shown = outage.Date is { } day ? Show(day) : $"{page.Prose.Words(date.Span)}, no year";
        return ["date", shown, places.Of(date.Span) + (ReferenceEquals(date, outage.StartDate) ? ", beside the start" : "")];
    }

    private static string[] OfDuration(Postmortem postmortem)
    {
        var (outage, places) = (postmortem.Outage, new Places(postmortem));
        return outage.StatedDuration is { } stated ? Row(stated, "said of the whole outage")
            : outage.ToldDuration is { } told ? Row(told, "said of something that lasted so long")
            : outage.Duration is { } first ? Row(first, "the first one, perhaps of something else")
            : postmortem.Page.FrontMatterDuration is { } key ? ["duration", postmortem.Source.ToString(key.Span), places.Of(key.Span)]
            : ["duration", NotStated, ""];

        string[] Row(DurationMention duration, string of) =>
            ["duration", postmortem.Prose.Words(duration.Span), $"{places.Of(duration.Span)}, {of}"];
    }

    private static string Show(LocalDate day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
