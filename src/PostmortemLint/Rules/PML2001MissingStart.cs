using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not say what time the outage began.</summary>
internal sealed class PML2001MissingStart : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2001",
        Title: "Start time is missing",
        MessageFormat: "{0} does not say what time the {1} began. Add it with date and time zone, as in 'Start: 2024-06-05 14:00 UTC'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.ReadableSummary is { } summary && postmortem.MissingTimes.Start)
            yield return Report(summary.Label, summary.Mention, postmortem.Noun);
    }
}
