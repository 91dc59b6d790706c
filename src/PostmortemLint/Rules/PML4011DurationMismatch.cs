using PostmortemLint.Configuration;
using PostmortemLint.Consistency.Intervals;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A stated duration that differs from the time between start and end.</summary>
internal sealed class PML4011DurationMismatch : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4011",
        Title: "Duration does not match start and end",
        MessageFormat: "The {4} is said to last {0}, but {1} to {2} is {3}. Correct the duration or the times.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outage is not { Interval: { } interval, StatedDuration: { } stated, Start: { } start, End: { } end }
            || interval.End.IsBefore(interval.Start))
            yield break;
        var actual = interval.Start.Until(interval.End)!.Value;
        if (!new StatedLength(stated, postmortem.Prose.Text).IsWrittenFor(actual) && !postmortem.HasClockFault)
            yield return ReportAgainst(
                start.Span,
                stated.Span,
                postmortem.Prose.Words(stated.Span),
                start.WordsBeside(postmortem.Prose, start.Zone, end.Zone),
                end.WordsBeside(postmortem.Prose, end.Zone, start.Zone),
                DurationMention.Describe(actual),
                postmortem.Noun);
    }
}
