using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>A detection earlier than the stated start.</summary>
internal sealed class PML4013DetectedBeforeStart : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4013",
        Title: "Detected before it started",
        MessageFormat: "The outage is noticed at {0}, before its start at {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.OnlyTimeline is { } timeline && new TimelineComparer(postmortem, timeline).EarlyNotice is { } entry)
            yield return Report(entry.Lead, postmortem.Words((entry.Time ?? postmortem.TimesIn(entry.Text)[0]).Span), postmortem.Words(postmortem.Outage.Start!.Span), postmortem.LineOf(postmortem.Outage.Start.Span));
    }
}
