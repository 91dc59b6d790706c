using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>The one list of all rules.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new PML1001MissingSection(),
        new PML1004EmptySection(),
        new PML1008UnclosedCodeFence(),
        new PML2001MissingStart(),
        new PML2002MissingEnd(),
        new PML2003MissingTimeZone(),
        new PML4003TimelineWithoutTimeZone(),
        new PML5003HumanErrorAsCause(),
        new PML5004CauseRepeatsSummary(),
        new PML6001MissingImprovements(),
        new PML6002MissingTasks(),
        new PML6003VagueTask(),
        new PML6004TaskWithoutOwner(),
        new PML6005TaskWithoutDueDate(),
        new PML6006TaskWithoutLink(),
        new PML6007DueBeforeIncident(),
        new PML7001BlamefulLanguage(),
        new PML7002Counterfactual(),
        new PML8001WordCountOutOfRange(),
    ];

    /// <summary>Every id that can be reported, in order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [.. EngineDiagnostics.All.Concat(All.Select(r => r.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal)];
}
