using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A resolution that is named but not explained, or that only the timeline tells.</summary>
internal sealed class PML5002UnexplainedResolution : Rule
{
    private static readonly RuleOption MinWords =
        RuleOption.Count("PML5002.min_words", 20, "The minimum number of words that explain the resolution.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML5002",
        Title: "Resolution is not explained",
        MessageFormat: "{0} {1}; {2} expected. Say what was changed, and why that helped.",
        Category: Categories.Cause,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinWords];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var least = options.Get(MinWords);
        if (postmortem.ResolutionExplanation is not { } explanation || explanation.Shortfall(least) is not var (said, expected))
            yield break;
        var (label, mention) = (explanation.Section.Label, explanation.Section.Mention);
        yield return explanation.Words == 0
            ? Report(label, mention, "does not explain the resolution", least == 1 ? "at least 1 word is" : $"at least {least} words are")
            : Report(label, mention, $"explains the resolution in {said}", expected);
    }
}
