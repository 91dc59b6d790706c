using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A task that is tracked nowhere.</summary>
internal sealed class PML6006TaskWithoutLink : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6006",
        Title: "Task has no link",
        MessageFormat: "The task '{0}' is linked to no ticket. Add its address or number, as in '#12' or 'OPS-12'.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.None);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from task in postmortem.ActionItems
        where !task.HasLink
        select Report(task.Text, task.ShortText);
}
