using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.People;

namespace PostmortemLint.Rules;

/// <summary>A judgement on a person.</summary>
internal sealed class PML7001BlamefulLanguage : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML7001",
        Title: "Language is blameful",
        MessageFormat: "'{0}' judges a person. Say what happened and what made it possible, not what kind of person did it.",
        Category: Categories.Language,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from mention in postmortem.People
        where mention.Tone == PeopleTone.Judgement
        select Report(mention.Span, postmortem.Prose.Quote(mention.Span));
}
