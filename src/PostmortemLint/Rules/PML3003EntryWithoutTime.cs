using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Incident;

namespace PostmortemLint.Rules;

/// <summary>A timeline entry that does not say when it happened.</summary>
internal sealed class PML3003EntryWithoutTime : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3003",
        Title: "Timeline entry has no time",
        MessageFormat: "{0}, as in '14:00 UTC: An alert fired.'",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
        {
            if (timeline.Section.IsTruncated || timeline.Entries.Count == 0)
                continue;
            if (timeline.Untimed.Count == timeline.Entries.Count)
            {
                var what = $"No entry of '{timeline.Section.ShortName}' begins with a time. Begin each with one";
                if (!timeline.HasDayHeadings)
                    yield return Report(timeline.Section.Label, what) with { FaultPlaces = [.. timeline.Entries.Select(e => e.Lead)] };
            }
            else if (timeline.Untimed.Where(e => !IsPlaceholder(postmortem, e)).ToList() is { Count: > 0 } untimed)
                yield return ReportAll(untimed.Select(e => e.Lead), Words(untimed.Count, postmortem.Prose.Opening(untimed[0].Text)));
        }
    }

    private static string Words(int count, string first) => count == 1
        ? $"This entry ('{first}') does not begin with a time. Begin it with one"
        : $"{count} entries (the first is '{first}') do not begin with a time. Begin each with one";

    /// <summary>"[time]: It was escalated." is PML1010.</summary>
    private static bool IsPlaceholder(Postmortem postmortem, TimelineEntry entry) =>
        Array.Exists(postmortem.Placeholders, p => p.Span.Contains(entry.Text.Start) || p.Span.Contains(entry.Lead.Start));
}
