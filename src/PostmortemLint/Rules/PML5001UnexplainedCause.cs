using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A root cause that is named but not explained.</summary>
internal sealed class PML5001UnexplainedCause : Rule
{
    private static readonly RuleOption MinWords =
        RuleOption.Count("PML5001.min_words", 20, "The minimum number of words that explain the root cause.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML5001",
        Title: "Root cause is not explained",
        MessageFormat: "{0} {1}; {2} expected. Say what failed, and what made that possible.",
        Category: Categories.Cause,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinWords];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var least = options.Get(MinWords);
        if (postmortem.CauseExplanation is not { } explanation || explanation.Shortfall(least) is not var (said, expected))
            yield break;
        var (label, mention) = (explanation.Section.Label, explanation.Section.Mention);
        yield return explanation.Words == 0
            ? Report(label, mention, "does not explain the root cause", least == 1 ? "at least 1 word is" : $"at least {least} words are")
            : Report(label, mention, $"explains the root cause in {said}", expected);
    }
}
