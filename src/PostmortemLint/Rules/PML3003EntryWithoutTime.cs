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
            var untimed = timeline.Entries.Where(e => e is { Time: null, Date: null, IsElapsed: false }).ToList();
            if (untimed.Count < timeline.Entries.Count)
                foreach (var entry in untimed.Where(e => !IsPlaceholder(postmortem, e)))
                    yield return Report(
                        entry.Lead,
                        $"This entry ('{postmortem.Prose.Opening(entry.Text)}') does not begin with a time. Begin it with one");
            else if (!timeline.HasDayHeadings)
                yield return Report(
                    timeline.Section.Label,
                    $"No entry of '{timeline.Section.ShortName}' begins with a time. Begin each with one");
        }
    }

    /// <summary>"[time]: It was escalated." is PML1010.</summary>
    private static bool IsPlaceholder(Postmortem postmortem, TimelineEntry entry) =>
        Array.Exists(postmortem.Placeholders, p => p.Span.Contains(entry.Text.Start) || p.Span.Contains(entry.Lead.Start));
}
