using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.People;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>A person or team measured by what did not happen.</summary>
internal sealed class PML7002Counterfactual : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML7002",
        Title: "Language is counterfactual",
        MessageFormat: "'{0}' is about what did not happen. Say what did happen, and what would have made the better choice easy.",
        Category: Categories.Language,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from mention in postmortem.People
        where mention.Tone == PeopleTone.Counterfactual || (mention.Tone == PeopleTone.Omission && !IsCause(postmortem, mention.Span))
        select Report(mention.Span, postmortem.Prose.Quote(mention.Span));

    /// <summary>What PML5003 reports: where the cause is told, who forgot something is the cause.</summary>
    private static bool IsCause(Postmortem postmortem, TextSpan mention) =>
        postmortem.Outline.CauseSections.Any(s => s.Span.Contains(mention.Start));
}
