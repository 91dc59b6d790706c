using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>An outage whose end is dated before its start.</summary>
internal sealed class PML4010EndBeforeStart : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4010",
        Title: "Outage ends before it starts",
        MessageFormat: "The {3} ends at {0}, before its start at {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outage is { Interval: { } interval, Start: { } start, End: { } end } && interval.End.IsBefore(interval.Start)
            && !postmortem.HasClockFault)
            yield return ReportAgainst(
                start.Span,
                end.Span,
                TimeText.DateAndTime(interval.End.Local),
                TimeText.DateAndTime(interval.Start.Local),
                postmortem.LineOf(start.Span),
                postmortem.Noun);
    }
}
