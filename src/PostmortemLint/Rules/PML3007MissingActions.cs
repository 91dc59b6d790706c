using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Rules;

/// <summary>A timeline that does not say what was investigated or tried.</summary>
internal sealed class PML3007MissingActions : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3007",
        Title: "Actions are missing",
        MessageFormat: "{0} does not say what was investigated or tried. Add an entry for each action, as in '14:10: Restarted the cache'.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        ReportMissing(postmortem.Facts.TimelineWithout(Fact.Actions), postmortem.Facts.OfTimeline(Fact.Actions));
}
