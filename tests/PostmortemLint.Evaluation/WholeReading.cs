using System.Globalization;
using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Incident;
using PostmortemLint.Measures;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Evaluation;

/// <summary>All that is read in a document, in lines with places but without its words.</summary>
internal sealed class WholeReading
{
    private readonly StringBuilder text = new();
    private readonly SourceText source;
    private readonly Postmortem postmortem;

    private WholeReading(SourceText source, Postmortem postmortem) => (this.source, this.postmortem) = (source, postmortem);

    public static string Of(SourceText source, DocumentSettings settings)
    {
        if (Postmortem.Read(source, out var refusal, settings) is not { } postmortem)
            return $"refused: {refusal}\n";
        var reading = new WholeReading(source, postmortem);
        reading.AddOutline();
        reading.AddPage();
        reading.AddOutage();
        reading.AddTimelines();
        reading.AddTheRest();
        return reading.text.ToString();
    }

    private void AddOutline()
    {
        var outline = postmortem.Outline;
        Add($"kind: {postmortem.OtherKind?.What ?? "a postmortem"}");
        Add($"title: {At(outline.Title)}, header to {outline.HeaderEnd}, {postmortem.Page.CountWords(new TextSpan(0, source.Length))} words, draft {postmortem.Page.IsDraft}");
        foreach (var section in outline.Sections)
            Add($"section {Show(section)}");
        foreach (var part in outline.Parts)
            Add($"part {Show(part)}");
    }

    private void AddPage()
    {
        foreach (var line in postmortem.Page.Lines)
            Add($"line {Show(line)}");
        foreach (var time in postmortem.Page.Times)
            Add($"time {Show(time)}");
        foreach (var date in postmortem.Page.Dates)
            Add($"date {Show(date)}");
        foreach (var line in postmortem.Page.Lines.Where(l => l.Kind != LineKind.Code))
            foreach (var duration in DurationReader.Read(postmortem.Prose.Text, line.Span))
                Add($"duration {Show(duration)}");
    }

    private void AddOutage()
    {
        var outage = postmortem.Outage;
        var interval = outage.Interval is var (from, to) ? $"{Show(from)} to {Show(to)}" : "none";
        Add($"outage start {Show(outage.Start)}, end {Show(outage.End)}, zone{Show(outage.Zone)}, date {outage.Date}, start date {Show(outage.StartDate)}, end date {outage.EndDate}");
        Add($"is an outage: {postmortem.IsOutage}");
        Add($"outage interval {interval}, duration {Show(outage.Duration)}, stated {Show(outage.StatedDuration)}, restored after {Show(outage.RestoredAfter)}, ongoing {outage.IsOngoing}");
    }

    private void AddTimelines()
    {
        foreach (var timeline in postmortem.Timelines)
        {
            Add($"timeline {At(timeline.Section.Label)}, zone{Show(timeline.Zone)}, other{Show(timeline.OtherZone?.Zone)}, days {timeline.HasDayHeadings}, run on {string.Join(" and ", timeline.RunsOn.Select(run => run.Count))}");
            foreach (var entry in timeline.Entries)
                Add($"entry {Show(entry)}");
        }
        foreach (var (zone, date, isYearKnown) in postmortem.ZoneUsage.Dated)
            Add($"zone {zone.Name} {At(zone.Span)} on {date} {isYearKnown}");
    }

    private void AddTheRest()
    {
        foreach (var region in Enum.GetValues<Region>())
            Add($"facts of {region}: {postmortem.Facts.In(region)}");
        foreach (var mention in postmortem.People)
            Add($"people {mention.Tone} {At(mention.Span)}");
        foreach (var placeholder in postmortem.Placeholders)
            Add($"placeholder {At(placeholder.Span)} {placeholder.IsCode}");
        foreach (var task in postmortem.ActionItems)
            Add($"task {Show(task)}");
        foreach (var fault in postmortem.MarkupFaults)
            Add($"fault {fault.Kind} {At(fault.Span)}");
    }

    private void Add(string line) => text.Append("  ").AppendLine(line);

    private string Show(Section section) =>
        $"{section.Kind} {section.Realization}{section.Level} {At(section.Label)} of {At(section.Span)}, {section.Lines.Count} lines{(section.MeantName is { } meant ? $" meant {meant}" : "")}{If(section.IsTruncated, "cut")}";

    private string Show(TextLine line) =>
        $"{line.Kind}{line.Level} {line.Markup} {At(line.Span)} strong to {line.StrongEnd}, {line.Cells.Count} cells{If(line.IsQuoted, "quoted")}{If(line.OpensBlock, "opens")}";

    private string Show(ClockTime? time) => time is null ? "none"
        : $"{At(time.Span)} {time.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture) ?? "none"}{(time.Meridiem == '\0' ? "" : $" {time.Meridiem}")}{If(time.IsContradictory, "contradictory")}{Show(time.Zone)}";

    private string Show(CalendarDate? date) => date is null ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{At(date.Span)} {date.Year}-{date.Month}-{date.Day} {date.Weekday}{If(date.IsAmbiguous, "ambiguous")}");

    private string Show(DurationMention? duration) => duration is null ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{At(duration.Span)} {duration.Duration.TotalSeconds} in {duration.Unit.TotalSeconds}");

    private string Show(Zone? zone) => zone is null ? "" : $" {zone.Name} at {At(zone.Span)}";

    private string Show(TimelineEntry entry) =>
        $"{At(entry.Lead)} text {At(entry.Text)} when {(entry.When is { } when ? Show(when) : "?")} {entry.Elapsed?.TotalSeconds} {(entry.Fault is { } wrong ? $"{wrong.Kind} against {At(wrong.Against)}" : "None")}";

    private string Show(ActionItem task) =>
        $"{At(task.Text)} of {At(task.Span)} steps {task.Steps} owner {At(task.Owner)} due {At(task.Due)} {(task.DueDate is { } day ? Show(day) : "")}{If(task.HasLink, "link")}{If(task.IsDone, "done")}{If(task.IsVague, "vague")}";

    private static string Show(Moment when) => when.Local.ToString(when.HasYear ? "yyyy-MM-dd HH:mm" : "'day' d HH:mm", CultureInfo.InvariantCulture);

    private static string If(bool condition, string word) => condition ? " " + word : "";

    private string At(TextSpan? span) => span is { } place ? Snapshot.Place(source, place) : "none";
}
