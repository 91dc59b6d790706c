using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A share that is negative, larger than the whole, or smaller than the whole that is said to be affected elsewhere.</summary>
internal sealed class PML2010ImpossiblePercentage : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2010",
        Title: "Share is impossible",
        MessageFormat: "'{0}' {1}. Correct the number, or say what it is a share of.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var share in postmortem.ImpossibleShares)
            yield return Report(share.Span, postmortem.Prose.Words(share.Span), share.Fault);
        if (postmortem.LesserShare is { } lesser)
            yield return ReportAgainst(
                lesser.Whole,
                lesser.Span,
                postmortem.Prose.Words(lesser.Span),
                $"contradicts '{postmortem.Prose.Words(lesser.Whole)}' on line {postmortem.LineOf(lesser.Whole)}");
    }
}
