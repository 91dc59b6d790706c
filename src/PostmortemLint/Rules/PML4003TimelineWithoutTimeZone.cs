using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A timeline whose clock times could be anywhere on earth.</summary>
internal sealed class PML4003TimelineWithoutTimeZone : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4003",
        Title: "Timeline has no time zone",
        MessageFormat: "The times of this timeline ('{0}') have no time zone, here or elsewhere. Add it to the heading, as in '{1} (UTC)', or say 'All times in UTC.' below it.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from timeline in postmortem.Timelines
        where timeline.Zone is null && timeline.Times.Length > 0
        select Report(timeline.Section.Label, postmortem.Prose.Words(timeline.Times[0].Span), timeline.Section.ShortName);
}
