using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>More than one zone in one timeline.</summary>
internal sealed class PML4006MixedTimeZones : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4006",
        Title: "Timeline mixes time zones",
        MessageFormat: "This timeline is in '{0}' here and in '{1}' in line {2}. Use one zone, or give both for each entry.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
        {
            var first = Array.Find(timeline.Times, t => t.Zone is not null);
            var other = Array.Find(timeline.Times, t => t.Zone is not null && !AreSame(t.Zone.Name, first!.Zone!.Name));
            if (other is not null)
                yield return Report(other.Zone!.Span, other.Zone.Name, first!.Zone!.Name, postmortem.LineOf(first.Zone.Span));
        }
    }

    private static bool AreSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || (ZoneNames.OffsetOf(a) is { } offset && ZoneNames.OffsetOf(b) == offset);
}
