using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A stated time to detect, mitigate or recover, or a downtime, between no two steps of the timeline.</summary>
internal sealed class PML4015StatedIntervalMismatch : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4015",
        Title: "Stated time to detect or recover does not match the timeline",
        MessageFormat: "The {0} is said to be {1}, but the timeline shows {2} (line {3}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var (claim, end, told) in postmortem.WrongIntervals)
            yield return ReportAgainst(
                end.Lead,
                claim.Length.Mention.Span,
                claim.Name,
                claim.Length.Words,
                DurationMention.Describe(told),
                postmortem.LineOf(end.Lead));
    }
}
