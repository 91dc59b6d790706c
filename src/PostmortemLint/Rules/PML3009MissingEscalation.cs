using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A timeline that does not say to whom the incident was escalated or handed, or who was paged.</summary>
internal sealed class PML3009MissingEscalation : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3009",
        Title: "Escalation is missing",
        MessageFormat: "{0} does not say who the incident was escalated to. "
            + "Add the team or person that was paged or called in, or write 'Escalation: none'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        postmortem.Outline.HasName(postmortem.Reading.Teams, SectionKind.Timeline)
            ? []
            : ReportMissing(postmortem.Facts.TimelineWithout(Fact.Escalation), postmortem.Facts.OfTimeline(Fact.Escalation));
}
