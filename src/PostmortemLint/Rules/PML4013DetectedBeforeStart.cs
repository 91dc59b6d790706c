using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A detection that is earlier than the stated start.</summary>
internal sealed class PML4013DetectedBeforeStart : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4013",
        Title: "Outage is detected before it starts",
        MessageFormat: "The {3} is detected at {0}, before its start at {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.OnlyTimeline is not { } timeline || postmortem.EarlyNotice is not { } entry)
            yield break;
        var start = postmortem.Outage.Start!;
        var (zoneOfEntry, zoneOfStart) = (entry.Time?.Zone ?? timeline.Zone, start.Zone ?? postmortem.Outage.Zone);
        yield return ReportAgainst(
            start.Span,
            entry.Lead,
            (entry.Time ?? postmortem.Page.TimesIn(entry.Text)[0]).WordsBeside(postmortem.Prose, zoneOfEntry, zoneOfStart),
            start.WordsBeside(postmortem.Prose, zoneOfStart, zoneOfEntry),
            postmortem.LineOf(start.Span),
            postmortem.Noun);
    }
}
