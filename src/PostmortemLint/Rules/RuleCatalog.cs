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
        new PML8001WordCountOutOfRange(),
    ];

    /// <summary>Every id that can be reported, in order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [.. EngineDiagnostics.All.Concat(All.Select(r => r.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>The same with their names, which the engine's own have from their properties.</summary>
    public static IReadOnlyList<RuleDescription> Describe() =>
        [.. typeof(EngineDiagnostics).GetProperties()
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => new RuleDescription(p.Name, (DiagnosticDescriptor)p.GetValue(null)!))
            .Concat(All.Select(r => new RuleDescription(r.Name, r.Descriptor)))
            .OrderBy(d => d.Descriptor.Id, StringComparer.Ordinal)];
}
