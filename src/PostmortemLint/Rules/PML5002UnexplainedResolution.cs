using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A fix that is named and not explained, or that stands in the timeline alone.</summary>
internal sealed class PML5002UnexplainedResolution : Rule
{
    private static readonly RuleOption MinWords = RuleOption.Count("PML5002.min_words", 20, "The fewest words that explain a resolution.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML5002",
        Title: "Resolution is not explained",
        MessageFormat: "{0} explains the resolution in {1}, and {2} expected. Say what was changed, and why that helped.",
        Category: Categories.Cause,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinWords];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.ResolutionExplanation is { } explanation && explanation.Shortfall(options.Get(MinWords)) is var (said, expected))
            yield return Report(explanation.Section.Label, explanation.Section.Mention, said, expected);
    }
}
