using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A summary that does not say when the {1} ended or how long it lasted.</summary>
internal sealed class PML2002MissingEnd : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML2002",
        Title: "End time is missing",
        MessageFormat: "{0} does not say when the {1} ended or how long it lasted. "
            + "Add the end, as in 'End: 2024-06-05 15:30 UTC', or say 'ongoing'.",
        Category: Categories.Summary,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.ReadableSummary is { } summary && postmortem.MissingTimes.End)
            yield return Report(summary.Label, summary.Mention, postmortem.Noun);
    }
}
