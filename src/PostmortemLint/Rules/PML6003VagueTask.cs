using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A task that names nothing specific, so that nobody can tell when it is done.</summary>
internal sealed class PML6003VagueTask : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6003",
        Title: "Task is vague",
        MessageFormat: "The task '{0}' names no specific thing, number or place. "
            + "Say what will change and where, so that anyone can tell when it is done.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options) =>
        from task in postmortem.ActionItems
        where task.IsVague && !task.IsDone
        select Report(task.Text, task.ShortText);
}
