using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>Corrective measures without a list of tasks.</summary>
internal sealed class PML6002MissingTasks : Rule
{
    private static readonly RuleOption MinTasks = RuleOption.Count("PML6002.min_tasks", 2, "The fewest tasks that the corrective measures may list.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6002",
        Title: "Tasks are missing",
        MessageFormat: "'{0}' lists {1} where at least {2} are expected. List what is to be done, one task a line.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinTasks];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var least = options.Get(MinTasks);
        var count = postmortem.ActionItems.Sum(t => t.Steps);
        if (postmortem.Outline.Measures.Count > 0 && count < least)
            yield return Report(postmortem.Outline.Measures[0].Label, postmortem.Outline.Measures[0].ShortName, count switch { 0 => "no task", 1 => "1 task", _ => $"{count} tasks" }, least);
    }
}
