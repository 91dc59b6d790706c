using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A root cause that is named and not explained.</summary>
internal sealed class PML5001UnexplainedCause : Rule
{
    private static readonly RuleOption MinWords = RuleOption.Count("PML5001.min_words", 20, "The fewest words that explain a root cause.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML5001",
        Title: "Root cause is not explained",
        MessageFormat: "{0} explains the root cause in {1}, and {2} expected. Say what failed, and why it could.",
        Category: Categories.Cause,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinWords];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.CauseExplanation is { } explanation && explanation.Shortfall(options.Get(MinWords)) is var (said, expected))
            yield return Report(explanation.Section.Label, explanation.Section.Mention, said, expected);
    }
}
