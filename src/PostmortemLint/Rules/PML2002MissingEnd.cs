using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A summary that says neither when the outage ended nor, with its start, how long it lasted.</summary>
internal sealed class PML2002MissingEnd : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2002",
        Title: "End time is missing",
        MessageFormat: "{0} gives no end of the outage{1}. Add it with date and time zone, as in 'End: 2024-06-05 15:30 UTC', or say 'ongoing'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.ReadableSummary is { } summary && postmortem.Outage is { End: null, IsOngoing: false } outage && (outage.Start is null || outage.Duration is null))
            yield return Report(summary.Label, summary.Mention, outage.Duration is { } stated ? $": its '{postmortem.Prose.Words(stated.Span)}' has no start to count from" : " and no duration");
    }
}
