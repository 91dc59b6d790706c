using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>The one list of all rules.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new PML1001MissingSection(),
        new PML1002MisplacedSection(),
        new PML1003DuplicateSection(),
        new PML1004EmptySection(),
        new PML1005MisspelledSection(),
        new PML1006SectionWithoutHeading(),
        new PML1007MissingTitle(),
        new PML1008UnclosedCodeFence(),
        new PML1009SwallowedMarkup(),
        new PML1010PlaceholderText(),
        new PML2001MissingStart(),
        new PML2002MissingEnd(),
        new PML2003MissingTimeZone(),
        new PML4003TimelineWithoutTimeZone(),
        new PML8001WordCountOutOfRange(),
    ];

    /// <summary>Every id that can be reported, in order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [.. EngineDiagnostics.All.Concat(All.Select(r => r.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal)];
}
