using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>More than one zone in one timeline.</summary>
internal sealed class PML4006MixedTimeZones : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4006",
        Title: "Timeline mixes time zones",
        MessageFormat: "This timeline is in '{0}' here and in '{1}' in line {2}. Use one zone, or give both for each entry.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            if (timeline.OtherZone is { } other)
                yield return ReportAgainst(other.First.Span, other.Zone.Span, other.Zone.Name, other.First.Name, postmortem.LineOf(other.First.Span));
    }
}
