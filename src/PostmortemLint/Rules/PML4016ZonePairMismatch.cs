using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>One instant in two zones that do not agree.</summary>
internal sealed class PML4016ZonePairMismatch : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4016",
        Title: "One time in two zones that do not agree",
        MessageFormat: "{0} and {1} are not the same time: {0} is {2}. Correct one of the times or zones.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var pair in postmortem.WrongZonePairs)
            yield return ReportAgainst(
                pair.First.Span,
                pair.Second.Span,
                Words(postmortem, pair.First),
                Words(postmortem, pair.Second),
                $"{TimeText.Time(pair.Right)} {pair.Second.Zone!.Name}");
    }

    private static string Words(Postmortem postmortem, ClockTime time) => $"{postmortem.Prose.Words(time.Span)} {time.Zone!.Name}";
}
