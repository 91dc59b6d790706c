using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A task that is not linked to a ticket.</summary>
internal sealed class PML6006TaskWithoutLink : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6006",
        Title: "Task has no link",
        MessageFormat: "The task '{0}' is not linked to a ticket. Add the ticket's address or number, as in '#12' or 'OPS-12'.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.None);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from task in postmortem.ActionItems
        where !task.HasLink
        select Report(task.Text, task.ShortText);
}
