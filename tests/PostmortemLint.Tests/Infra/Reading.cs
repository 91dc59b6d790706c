using System.Globalization;
using NodaTime;
using PostmortemLint.Consistency;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Incident;
using PostmortemLint.Measures;
using PostmortemLint.Rules;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Infra;

/// <summary>What the model reads in a text, in lines for people to read.</summary>
internal static class Reading
{
    // What is wrong in a timeline's order is in its own reading.
    private static readonly Rule[] Comparing = [.. RuleCatalog.All.Where(r => r.Descriptor is { Category: Categories.Time, Id: not ("PML4001" or "PML4002" or "PML4003") } or { Category: Categories.Cause } or { Id: "PML2010" })];

    /// <summary>Of prose, by the reader of that name; of a document, the part of its model.</summary>
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> Kinds { get; } = new Dictionary<string, Func<string, IEnumerable<string>>>
    {
        ["times"] = prose => ClockTimeReader.Read(prose).Select(t => Show(prose, t)),
        ["dates"] = prose => CalendarDateReader.Read(prose).Select(d => Show(prose, d)),
        ["durations"] = prose => DurationReader.Read(prose, All(prose)).Select(d => Show(prose, d)),
        ["shares"] = prose => ShareReader.FindImpossible(prose, All(prose)).Select(s => Words(prose, s.Span)),
        ["zones"] = Zone,
        ["section-names"] = label => [$"{SectionName.Parse(label.AsSpan(), isHeading: true)} as a heading, {SectionName.Parse(label.AsSpan(), isHeading: false)} as a label"],
        ["lines"] = Of(Lines),
        ["sections"] = Of(Sections),
        ["outages"] = Of(Outage),
        ["timelines"] = Of(p => p.Timelines.SelectMany(t => Timeline(p, t))),
        ["zone-uses"] = Of(p => p.ZoneUsage.All.Select(z => z.Name).Concat(p.ZoneUsage.Dated.Select(u => $"{u.Zone.Name} on {Day(u.Date)}{(u.IsYearKnown ? "" : " of some year")}"))),
        ["people"] = Of(p => p.People.Select(m => $"{m.Tone}: {p.Prose.Words(m.Span)}")),
        ["placeholders"] = Of(p => p.Placeholders.Select(h => $"{Words(p.Source.Content, h.Span)}{(h.IsCode ? " as code" : "")}")),
        ["tasks"] = Of(p => p.ActionItems.Select(t => Task(p, t))),
        ["facts"] = Of(Facts),
        ["markup-faults"] = Of(p => p.MarkupFaults.Select(f => $"{f.Kind}: {Words(p.Source.Content, f.Span)}")),
        ["counts"] = Of(p => [$"{p.Page.CountWords(All(p.Prose.Text))} words, {p.Prose.CountSentences(All(p.Prose.Text))} sentences"]),
        ["kinds-of-document"] = Of(p => [p.OtherKind?.What ?? "a postmortem"]),
        ["contradictions"] = Contradictions,
    };

    private static Func<string, IEnumerable<string>> Of(Func<Postmortem, IEnumerable<string>> show) =>
        markdown => Postmortem.Read(new SourceText(markdown), out var refusal) is { } postmortem ? show(postmortem) : [refusal!];

    private static IEnumerable<string> Zone(string prose)
    {
        if (ZoneReader.Find(prose, 0, prose.Length) is not { } zone)
            yield break;
        var seasons = new[] { new LocalDate(2024, 1, 10), new LocalDate(2024, 7, 10) }.Select(d => (Day: d, Right: ZoneCatalog.InForce(zone.Name, d))).Where(s => s.Right is not null);
        yield return $"{Words(prose, zone.Span)} = {zone.Name}{(ZoneCatalog.OffsetOf(zone.Name) is { } minutes ? string.Create(CultureInfo.InvariantCulture, $", {minutes} minutes") : "")}{(ZoneCatalog.PlaceOf(zone.Name) is { } place ? $", {place.Id}" : "")}{(ZoneCatalog.IsSettled(prose, zone.Name) ? ", settled" : "")}";
        foreach (var (day, right) in seasons)
            yield return $"on {Day(day)} it is {right!.Value.Name}, {right.Value.Offset}";
    }

    private static IEnumerable<string> Lines(Postmortem p) => p.Page.Lines.Select(l => string.Concat(
        l.OpensBlock ? "" : "  ",
        l.Kind.ToString(),
        l.Level > 0 ? l.Level.ToString(CultureInfo.InvariantCulture) : "",
        l.Markup == LineMarkup.Markdown ? "" : $" {l.Markup}",
        l.IsQuoted ? " quoted" : "",
        ": ",
        l.StrongEnd > l.Span.Start ? $"*{Words(p.Prose.Text, TextSpan.FromBounds(l.Span.Start, l.StrongEnd))}* " : "",
        l.Cells.Count > 0 ? string.Join(" | ", l.Cells.Select(c => Words(p.Prose.Text, c))) : Words(p.Prose.Text, TextSpan.FromBounds(Math.Max(l.Span.Start, l.StrongEnd), l.Span.End))));

    private static IEnumerable<string> Sections(Postmortem p)
    {
        if (p.Outline.Title is { } title)
            yield return $"title: {Words(p.Source.Content, title)}";
        foreach (var (section, isPart) in p.Outline.Sections.Select(s => (s, false)).Concat(p.Outline.Parts.Select(s => (s, true))))
            yield return $"{(isPart ? "part " : "")}{section.Kind} ({section.Realization}{section.Level}) {section.Mention}{(section.MeantName is { } meant ? $", meant '{meant}'" : "")}{(section.IsTruncated ? ", cut" : "")}{(section.NonAnswer is null ? "" : ", no answer")}: {p.Prose.Words(section.Content)}";
    }

    private static IEnumerable<string> Outage(Postmortem p)
    {
        var outage = p.Outage;
        if (outage.Start is { } start)
            yield return $"start: {Show(p.Prose.Text, start)}{(outage.StartDate is { } date ? $" on {p.Prose.Words(date.Span)}" : "")}";
        if (outage.End is { } end)
            yield return $"end: {Show(p.Prose.Text, end)}{(outage.EndDate is { } date ? $" on {Day(date)}" : "")}";
        if (outage.Interval is var (from, to))
            yield return string.Create(CultureInfo.InvariantCulture, $"from {from.Local:yyyy-MM-dd HH:mm} to {to.Local:yyyy-MM-dd HH:mm}");
        if (outage.Date is { } day)
            yield return $"date: {Day(day)}{(p.Outage.EarliestDate is { } earliest ? $", earliest {p.Prose.Words(earliest.Span)}" : "")}";
        if (outage.Zone is { } zone)
            yield return $"zone: {zone.Name}";
        if (outage.Duration is { } duration)
            yield return $"duration: {Show(p.Prose.Text, duration)}{(outage.StatedDuration is { } stated ? $", stated {p.Prose.Words(stated.Span)}" : "")}";
        if (outage.RestoredAfter is { } after)
            yield return $"restored after {p.Prose.Words(after.Span)}";
        if (outage.IsOngoing)
            yield return "ongoing";
    }

    private static IEnumerable<string> Timeline(Postmortem p, Timeline timeline)
    {
        yield return $"{timeline.Section.Mention} in {timeline.Zone?.Name ?? "no zone"}{(timeline.OtherZone is { } other ? $", not {other.Zone.Name}" : "")}{(timeline.HasDayHeadings ? ", by days" : "")}{string.Concat(timeline.RunsOn.Select(run => $", {run.Count} run on"))}";
        foreach (var entry in timeline.Entries)
            yield return $"  {(entry.Elapsed is { } elapsed ? string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds} s") : entry.When is { } when ? when.Local.ToString(when.HasYear ? "yyyy-MM-dd HH:mm" : "'day' d HH:mm", CultureInfo.InvariantCulture) : "?")}{(entry.Fault is { } fault ? $" {fault.Kind}" : "")}, {p.Prose.Words(entry.Lead)}: {p.Prose.Words(entry.Text)}";
    }

    private static string Task(Postmortem p, ActionItem task) => string.Concat(
        $"{p.Prose.Words(task.Text)}:",
        task.Owner is { } owner ? $" owner {p.Prose.Words(owner)}," : "",
        task.Due is { } due ? $" due {p.Prose.Words(due)}{(task.DueDate is { } date ? $" ({date.Month}/{date.Day})" : "")}," : "",
        task.HasLink ? " link," : "",
        task.IsDone ? " done," : "",
        task.IsVague ? " vague," : "",
        $" {task.Steps} in {Words(p.Prose.Text, task.Span).Length} characters");

    private static IEnumerable<string> Facts(Postmortem p)
    {
        var (hasSummary, hasTimeline) = (p.Outline.ReadableSummary is not null, p.Outline.SectionOf(SectionKind.Timeline) is { IsTruncated: false });
        return new[]
        {
            Stated("summary", Fact.OfSummary, f => hasSummary && p.Facts.SummaryWithout(f) is null),
            Stated("timeline", Fact.OfTimeline, f => hasTimeline && p.Facts.TimelineWithout(f) is null),
            Stated("elsewhere", Fact.Cause | Fact.Fix, p.Facts.IsExplained),
        }.OfType<string>();
    }

    private static string? Stated(string where, Fact expected, Func<Fact, bool> isStated)
    {
        var facts = Enum.GetValues<Fact>().Where(f => (f & expected) != 0 && (f & (f - 1)) == 0 && isStated(f)).ToList();
        return facts.Count == 0 ? null : $"{where}: {string.Join(", ", facts)}";
    }

    /// <summary>By the rules that hold shares, times and explanations against each other.</summary>
    private static IEnumerable<string> Contradictions(string markdown)
    {
        var source = new SourceText(markdown);
        return new Linter(Comparing, readsAnything: true).Lint(source, Settings.Everything).Select(d => $"line {source.GetLinePosition(d.Span.Start).Line}, {d.Id}: {d.Message}");
    }

    private static string Show(string prose, ClockTime time) =>
        $"{Words(prose, time.Span)} = {time.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture) ?? "no time"}{(time.Zone is { } zone ? $" {zone.Name}" : "")}{(time.Meridiem == '\0' ? "" : $", {time.Meridiem}")}{(time.IsContradictory ? ", contradictory" : "")}";

    private static string Show(string prose, CalendarDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Words(prose, date.Span)} = {date.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "?"}-{date.Month:00}-{date.Day:00}{(date.Weekday is { } weekday ? $", {weekday}" : "")}{(date.ReadElsewhere() is { } other ? $", else {other.Month:00}-{other.Day:00}" : "")}{(date.IsAmbiguous ? ", ambiguous" : "")}{(date.IsImpossible ? ", impossible" : "")}");

    private static string Show(string prose, DurationMention duration) => string.Create(CultureInfo.InvariantCulture, $"{Words(prose, duration.Span)} = {duration.Duration.TotalSeconds} s, in units of {duration.Unit.TotalSeconds} s");

    private static string Day(LocalDate day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TextSpan All(string text) => new(0, text.Length);

    private static string Words(string text, TextSpan span) => text.Substring(span.Start, span.Length).Replace("\n", "⏎", StringComparison.Ordinal);
}
