using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A local time inside the hour that clocks skip in spring.</summary>
internal sealed class PML4014NonexistentLocalTime : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4014",
        Title: "Local time does not exist",
        MessageFormat: "{0} on {1} does not exist in {2}: clocks skip that hour. Correct the time or the zone.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            foreach (var entry in timeline.Entries)
                if (entry is { Time: { } time, When: { Date: { } day } when }
                    && (time.Zone ?? timeline.Zone) is { Name: not "UTC" } zone
                    && ZoneCatalog.PlaceOf(zone.Name)?.MapLocal(when.Local).Count == 0)
                    yield return Report(time.Span, postmortem.Prose.Words(time.Span), TimeText.Date(day), zone.Name);
    }
}
