using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A task without an owner.</summary>
internal sealed class PML6004TaskWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6004",
        Title: "Task has no owner",
        MessageFormat: "The task '{0}' has no owner. Name one, as in 'Owner: Ann' or '@ann'.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.None);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from task in postmortem.ActionItems
        where task.Owner is null && !task.IsDone
        select Report(task.Text, task.ShortText);
}
