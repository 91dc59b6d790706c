using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not say when the outage ended or, together with its start, how long it lasted.</summary>
internal sealed class PML2002MissingEnd : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2002",
        Title: "End time is missing",
        MessageFormat: "{0} {1}. Add the end, as in 'End: 2024-06-05 15:30 UTC', or say 'ongoing'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.ReadableSummary is { } summary
            && postmortem.Outage is { End: null, IsOngoing: false } outage
            && (outage.Start is null || outage.Duration is null))
            yield return Report(summary.Label, summary.Mention, outage.Duration is { } stated
                ? $"says that the {postmortem.Noun} lasted '{postmortem.Prose.Words(stated.Span)}', but gives no start or end"
                : $"does not say when the {postmortem.Noun} ended or how long it lasted");
    }
}
