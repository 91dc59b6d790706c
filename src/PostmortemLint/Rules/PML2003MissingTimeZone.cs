using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A start or end of the outage without a time zone.</summary>
internal sealed class PML2003MissingTimeZone : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2003",
        Title: "Time zone is missing",
        MessageFormat: "The {1} time '{0}' has no time zone, and neither the summary nor the lines above it give one. "
            + "Add one, as in '{0} UTC', or write 'All times in UTC.' under the title.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.ReadableSummary is not null
            && postmortem.Outage is { Zone: null } outage
            && (outage.Start ?? outage.End) is { } time)
            yield return Report(time.Span, postmortem.Prose.Words(time.Span), postmortem.Noun);
    }
}
