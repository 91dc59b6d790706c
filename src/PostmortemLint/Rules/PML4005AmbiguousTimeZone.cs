using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A time zone abbreviation that is used in several places for different times.</summary>
internal sealed class PML4005AmbiguousTimeZone : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4005",
        Title: "Time zone is ambiguous",
        MessageFormat: "'{0}' can mean the time of {1}. State its offset once, as in '{0} ({2})'.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Reading.TimeZone is not null)
            yield break;
        foreach (var zone in postmortem.ZoneUsage.All)
            if (ZoneCatalog.MeaningsOf(zone.Name) is { } other
                && !ZoneCatalog.IsSettled(postmortem.Prose.Text, zone.Name)
                && !postmortem.ZoneUsage.IsReckonedInUtc(zone.Name))
                yield return Report(zone.Span, zone.Name, other.Meanings, other.Example);
    }
}
