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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var time in postmortem.Times)
            if (time.Zone is { } zone && seen.Add(zone.Name) && ZoneNames.MeaningsOf(zone.Name) is { } other && !postmortem.Times.Any(t => t.Zone?.Name.IndexOfAny(['+', '/']) > 0))
                yield return Report(zone.Span, zone.Name, other.Meanings, other.Example);
    }
}
