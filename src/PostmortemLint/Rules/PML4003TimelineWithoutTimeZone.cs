using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A timeline whose clock times have no known time zone.</summary>
internal sealed class PML4003TimelineWithoutTimeZone : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4003",
        Title: "Timeline has no time zone",
        MessageFormat: "The document gives no time zone for the times in this timeline ('{0}'). "
            + "Add one to the heading, as in '{1} (UTC)', or write 'All times in UTC.' below it.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from timeline in postmortem.Timelines
        where timeline.Zone is null && timeline.Times.Length > 0
        select Report(timeline.Section.Label, postmortem.Prose.Words(timeline.Times[0].Span), timeline.Section.ShortName);
}
