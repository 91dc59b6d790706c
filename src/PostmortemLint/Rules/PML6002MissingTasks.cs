using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>Corrective measures with too few tasks.</summary>
internal sealed class PML6002MissingTasks : Rule
{
    private static readonly RuleOption MinTasks =
        RuleOption.Count("PML6002.min_tasks", 2, "The minimum number of tasks in the corrective measures.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6002",
        Title: "Tasks are missing",
        MessageFormat: "'{0}' lists {1}, but at least {2} expected. List what will be done, one task per line.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinTasks];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var least = options.Get(MinTasks);
        var count = postmortem.ActionItems.Sum(t => t.Steps);
        var measures = postmortem.Outline.Measures;
        if (measures.Count > 0 && count < least)
            yield return Report(
                measures[0].Label,
                measures[0].ShortName,
                count switch { 0 => "no tasks", 1 => "1 task", _ => $"{count} tasks" },
                least == 1 ? "1 is" : $"{least} are");
    }
}
