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
        new PML2005MissingImpact(),
        new PML2006MissingService(),
        new PML2007MissingUserExperience(),
        new PML2008MissingAffectedShare(),
        new PML2009MissingSummaryCause(),
        new PML2010ImpossiblePercentage(),
        new PML3005MissingDetection(),
        new PML3006MissingDetectionSource(),
        new PML3007MissingActions(),
        new PML3008MissingMisleadingPath(),
        new PML3009MissingEscalation(),
        new PML3010MissingResolution(),
        new PML4003TimelineWithoutTimeZone(),
        new PML5001UnexplainedCause(),
        new PML5002UnexplainedResolution(),
        new PML8001WordCountOutOfRange(),
    ];

    /// <summary>Every id that can be reported, in order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [.. EngineDiagnostics.All.Concat(All.Select(r => r.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal)];
}
