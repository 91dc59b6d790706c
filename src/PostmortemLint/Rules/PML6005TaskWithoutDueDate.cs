using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A task without a due date.</summary>
internal sealed class PML6005TaskWithoutDueDate : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6005",
        Title: "Task has no due date",
        MessageFormat: "The task '{0}' has no due date. Add one, as in 'due 2024-07-01', 'by Friday' or 'Q3'.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.None);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from task in postmortem.ActionItems
        where task.Due is null && !task.IsDone
        select Report(task.Text, task.ShortText);
}
