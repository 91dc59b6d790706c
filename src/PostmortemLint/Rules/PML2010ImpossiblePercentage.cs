using PostmortemLint.Configuration;
using PostmortemLint.Consistency;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>A share that is more than the whole, or less than nothing, or less than the whole that is said to be affected.</summary>
internal sealed class PML2010ImpossiblePercentage : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2010",
        Title: "Share is impossible",
        MessageFormat: "'{0}' is {1}. Correct the number, or say what it is a share of.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var share in ShareReader.FindImpossible(postmortem.Prose.Text, new TextSpan(0, postmortem.Prose.Text.Length)))
            if (!postmortem.Page.LineAt(share.Span.Start).IsQuoted)
                yield return Report(share.Span, postmortem.Prose.Words(share.Span), share.IsNegative ? "less than nothing" : "more than there are");
        if (postmortem.LesserShare is { } lesser)
            yield return ReportAgainst(lesser.Whole, lesser.Span, postmortem.Prose.Words(lesser.Span), $"less than '{postmortem.Prose.Words(lesser.Whole)}' in line {postmortem.LineOf(lesser.Whole)}");
    }
}
