using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>An abbreviation that several places use.</summary>
internal sealed class PML4005AmbiguousTimeZone : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4005",
        Title: "Time zone is ambiguous",
        MessageFormat: "'{0}' may be {1}. Add its offset once, as in '{0} ({2})'.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var zones = postmortem.Zones;
        if (zones.Exists(z => z.Name.IndexOfAny(['+', '/']) > 0))
            yield break;
        foreach (var zone in zones)
            if (ZoneNames.MeaningsOf(zone.Name) is { } other)
                yield return Report(zone.Span, zone.Name, other.Meanings, other.Example);
    }
}
