using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>Lines with times that Markdown joins, for want of list markers or hard breaks.</summary>
internal sealed class PML3002RunOnTimeline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3002",
        Title: "Timeline entries run together",
        MessageFormat: "{0}. Make each a list item by starting its line with '- '.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            if (timeline.RunsOn.ToList() is { Count: > 0 } runs)
                yield return ReportAll(
                    runs.Select(r => r.First.Lead),
                    runs.Count == 1
                        ? $"These {runs[0].Count} entries render as one paragraph"
                        : $"{runs.Sum(r => r.Count)} entries, beginning with '{postmortem.Prose.Words(runs[0].First.Lead)}', "
                            + $"render as {runs.Count} paragraphs");
    }
}
