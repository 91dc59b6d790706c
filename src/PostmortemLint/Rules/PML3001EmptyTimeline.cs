using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;

namespace PostmortemLint.Rules;

/// <summary>A timeline told in prose alone. A sentence with one or two times is a short timeline.</summary>
internal sealed class PML3001EmptyTimeline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3001",
        Title: "Timeline has no entries",
        MessageFormat: "'{0}' has no entries. Write one line for each step, as in '- **14:00 UTC:** An alert fired.'",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            if (timeline.Section.Lines.Any(l => l.Kind != LineKind.Code) && !timeline.Section.IsTruncated
                && timeline.Entries.Count == 0 && timeline.Times.Length is not (1 or 2))
                yield return Report(timeline.Section.Label, timeline.Section.ShortName);
    }
}
