using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A timeline with times in more than one time zone.</summary>
internal sealed class PML4006MixedTimeZones : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4006",
        Title: "Timeline mixes time zones",
        MessageFormat: "This timeline uses '{0}' here but '{1}' on line {2}. Use one time zone, or give both for each entry.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            if (timeline.OtherZone is { } other)
                yield return ReportAgainst(
                    other.First.Span, other.Zone.Span, other.Zone.Name, other.First.Name, postmortem.LineOf(other.First.Span));
    }
}
