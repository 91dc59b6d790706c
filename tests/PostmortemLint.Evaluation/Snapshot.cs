using System.Globalization;
using System.Text;
using PostmortemLint.Cli;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Evaluation;

/// <summary>Writes what is read in a folder of documents, and what is found, to be compared with another version's by any tool that compares files.</summary>
/// <remarks>One file for each way of settings: readings, findings without their words, and messages. Each document is read a second time with CRLF; a reading that differs then says so.</remarks>
internal static class Snapshot
{
    private const string OwnForm =
        """
        postmortem_lint.sections = Summary; Impact; Timeline=Chronology|What happened when; Root Causes; Action Items; Lessons Learned; Sign-off
        postmortem_lint.teams = Payments;Platform;SRE;on-call
        postmortem_lint.services = checkout;gateway;search;API
        postmortem_lint.time_zone = Europe/Berlin
        """;

    public static void Write(string corpus, string folder)
    {
        Directory.CreateDirectory(folder);
        var documents = DocumentSearch.Find(corpus, ["."]);
        foreach (var (name, settings) in Ways())
        {
            var (readings, findings, messages) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
            foreach (var document in documents)
            {
                if (TextFile.Of(FileContent.Read(document.Path, 4096)).Source is not { } source)
                    continue;
                var shown = document.Shown.Replace('\\', '/');
                var (reading, found) = (Read(source, settings), Linter.Default.Lint(source, settings));
                readings.Append("## ").AppendLine(shown).Append(reading);
                findings.Append("## ").AppendLine(shown);
                messages.Append("## ").AppendLine(shown);
                foreach (var finding in found)
                {
                    findings.AppendLine(Place(source, finding));
                    messages.AppendLine($"{Place(source, finding)}: {finding.Message}");
                }
                var windows = new SourceText(source.Content.Replace("\n", "\r\n", StringComparison.Ordinal));
                if (Read(windows, settings) != reading || !Linter.Default.Lint(windows, settings).SequenceEqual(found))
                    readings.AppendLine("DIFFERENT WITH CRLF");
            }
            OutputFile.Write(Path.Combine(Path.GetFullPath(folder), name + ".readings.txt"), readings.ToString());
            OutputFile.Write(Path.Combine(Path.GetFullPath(folder), name + ".findings.txt"), findings.ToString());
            OutputFile.Write(Path.Combine(Path.GetFullPath(folder), name + ".messages.txt"), messages.ToString());
        }
    }

    private static IEnumerable<(string Name, DocumentSettings Settings)> Ways() =>
    [
        ("default", DocumentSettings.Default),
        ("all", new DocumentSettings(new RunSettings { Mode = RuleMode.All }, [])),
        ("sre", Of("postmortem_lint.profile = sre")),
        ("own", Of(OwnForm)),
    ];

    private static DocumentSettings Of(string lines) =>
        new(RunSettings.Default, SettingsFile.Read("/.globalconfig", new SourceText(lines), isGlobal: true, RuleCatalog.Settings).Sections.SelectMany(s => s.Settings));

    private static string Place(SourceText source, Diagnostic finding) =>
        $"{finding.Id} {finding.Severity} {Place(source, finding.Span)}{(finding.Related is { } related ? " against " + Place(source, related) : "")}{(finding.Suppression is null ? "" : " suppressed")}";

    private static string Place(SourceText source, TextSpan span)
    {
        var (start, end) = (source.GetLinePosition(span.Start), source.GetLinePosition(span.End));
        return string.Create(CultureInfo.InvariantCulture, $"{start.Line},{start.Column}-{end.Line},{end.Column}");
    }

    private static string Read(SourceText source, DocumentSettings settings)
    {
        var text = new StringBuilder();
        if (Postmortem.Read(source, out var refusal, settings.Reading) is not { } p)
            return $"refused: {refusal}\n";
        void Line(string what) => text.Append("  ").AppendLine(what);
        string At(TextSpan span) => Place(source, span);
        string Zone(Zone? zone) => zone is null ? "" : $" {zone.Name} at {At(zone.Span)}";
        string Time(ClockTime time) => $"{At(time.Span)} {time.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture) ?? "none"}{(time.Meridiem == '\0' ? "" : $" {time.Meridiem}")}{(time.IsContradictory ? " contradictory" : "")}{Zone(time.Zone)}";
        string Moment(Moment when) => when.Local.ToString(when.HasYear ? "yyyy-MM-dd HH:mm" : "'day' d HH:mm", CultureInfo.InvariantCulture);
        string Date(CalendarDate date) => string.Create(CultureInfo.InvariantCulture, $"{At(date.Span)} {date.Year}-{date.Month}-{date.Day} {date.Weekday}{(date.IsAmbiguous ? " ambiguous" : "")}");
        string Length(DurationMention duration) => string.Create(CultureInfo.InvariantCulture, $"{At(duration.Span)} {duration.Duration.TotalSeconds} in {duration.Unit.TotalSeconds}");

        Line($"kind: {p.OtherKind?.What ?? "a postmortem"}");
        Line($"title: {(p.Outline.Title is { } title ? At(title) : "none")}, header to {p.Outline.HeaderEnd}, {p.Page.CountWords(new TextSpan(0, source.Length))} words, draft {p.Page.IsDraft}");
        foreach (var (section, isPart) in p.Outline.Sections.Select(s => (s, false)).Concat(p.Outline.Parts.Select(s => (s, true))))
            Line($"{(isPart ? "part" : "section")} {section.Kind} {section.Realization}{section.Level} {At(section.Label)} of {At(section.Span)}, {section.Lines.Count} lines{(section.MeantName is { } meant ? $" meant {meant}" : "")}{(section.IsTruncated ? " cut" : "")}");
        foreach (var line in p.Page.Lines)
            Line($"line {line.Kind}{line.Level} {line.Markup} {At(line.Span)} strong to {line.StrongEnd}, {line.Cells.Count} cells{(line.IsQuoted ? " quoted" : "")}{(line.OpensBlock ? " opens" : "")}");
        foreach (var time in p.Page.Times)
            Line($"time {Time(time)}");
        foreach (var date in p.Page.Dates)
            Line($"date {Date(date)}");
        foreach (var line in p.Page.Lines.Where(l => l.Kind != LineKind.Code))
            foreach (var duration in DurationReader.Read(p.Prose.Text, line.Span))
                Line($"duration {Length(duration)}");
        var outage = p.Outage;
        Line($"outage start {(outage.Start is { } start ? Time(start) : "none")}, end {(outage.End is { } end ? Time(end) : "none")}, zone{Zone(outage.Zone)}, date {outage.Date}, start date {(outage.StartDate is { } began ? Date(began) : "none")}, end date {outage.EndDate}");
        Line($"outage interval {(outage.Interval is var (from, to) ? $"{Moment(from)} to {Moment(to)}" : "none")}, duration {(outage.Duration is { } first ? Length(first) : "none")}, stated {(outage.StatedDuration is { } stated ? Length(stated) : "none")}, restored after {(outage.RestoredAfter is { } after ? Length(after) : "none")}, ongoing {outage.IsOngoing}");
        foreach (var timeline in p.Timelines)
        {
            Line($"timeline {At(timeline.Section.Label)}, zone{Zone(timeline.Zone)}, other{Zone(timeline.OtherZone?.Zone)}, days {timeline.HasDayHeadings}, run on {timeline.RunOn?.Count}");
            foreach (var entry in timeline.Entries)
                Line($"entry {At(entry.Lead)} text {At(entry.Text)} when {(entry.When is { } when ? Moment(when) : "?")} {entry.Elapsed?.TotalSeconds} {(entry.Fault is { } wrong ? $"{wrong.Kind} against {At(wrong.Against)}" : "None")}");
        }
        foreach (var (zone, date, isYearKnown) in p.ZoneUsage.Dated)
            Line($"zone {zone.Name} {At(zone.Span)} on {date} {isYearKnown}");
        foreach (var region in Enum.GetValues<Region>())
            Line($"facts of {region}: {p.Facts.In(region)}");
        foreach (var mention in p.People)
            Line($"people {mention.Tone} {At(mention.Span)}");
        foreach (var placeholder in p.Placeholders)
            Line($"placeholder {At(placeholder.Span)} {placeholder.IsCode}");
        foreach (var task in p.ActionItems)
            Line($"task {At(task.Text)} of {At(task.Span)} steps {task.Steps} owner {(task.Owner is { } owner ? At(owner) : "none")} due {(task.Due is { } due ? At(due) : "none")} {(task.DueDate is { } day ? Date(day) : "")}{(task.HasLink ? " link" : "")}{(task.IsDone ? " done" : "")}{(task.IsVague ? " vague" : "")}");
        foreach (var fault in p.MarkupFaults)
            Line($"fault {fault.Kind} {At(fault.Span)}");
        return text.ToString();
    }
}
