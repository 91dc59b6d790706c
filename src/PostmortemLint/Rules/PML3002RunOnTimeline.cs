using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>Lines with times that Markdown joins, for want of list markers or hard breaks.</summary>
internal sealed class PML3002RunOnTimeline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3002",
        Title: "Timeline entries run together",
        MessageFormat: "These {0} entries render as one paragraph. Make each a list item by starting its line with '- '.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            if (timeline.RunOn is { } run)
                yield return Report(run.First.Lead, run.Count);
    }
}
