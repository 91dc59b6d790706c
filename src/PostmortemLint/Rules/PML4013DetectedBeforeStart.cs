using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A detection that is earlier than the stated start.</summary>
internal sealed class PML4013DetectedBeforeStart : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4013",
        Title: "Outage is detected before it starts",
        MessageFormat: "The {3} is detected at {0}, before its start at {1} (line {2}). Correct one of them.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (DetectionIn(postmortem) is not var (place, time, zone))
            yield break;
        var start = postmortem.Outage.Start!;
        var zoneOfStart = start.Zone ?? postmortem.Outage.Zone;
        yield return ReportAgainst(
            start.Span,
            place,
            time.WordsBeside(postmortem.Prose, zone, zoneOfStart),
            start.WordsBeside(postmortem.Prose, zoneOfStart, zone),
            postmortem.LineOf(start.Span),
            postmortem.Noun);
    }

    /// <summary>Where, when and in which zone it is detected too early: in the timeline, or in a line that says so.</summary>
    private static (TextSpan Place, ClockTime Time, Zone? Zone)? DetectionIn(Postmortem postmortem)
    {
        if (postmortem.OnlyTimeline is { } timeline && postmortem.EarlyNotice is { } entry)
            return (entry.Lead, entry.Time ?? postmortem.Page.TimesIn(entry.Text)[0], entry.Time?.Zone ?? timeline.Zone);
        return postmortem.EarlyDetection is { } time ? (time.Span, time, time.Zone ?? postmortem.Outage.Zone) : null;
    }
}
