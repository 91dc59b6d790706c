using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Incident;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A time that breaks the order and would fit twelve hours earlier or later.</summary>
internal sealed class PML4002AmPmSlip : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4002",
        Title: "AM and PM are mixed up",
        MessageFormat: "'{0}' is out of order (line {1} says '{2}') but would fit twelve hours {3}. Write '{4}', or add the date.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            foreach (var entry in timeline.Entries)
                if (entry is { Fault: { Kind: EntryFaultKind.AmPmSlip, Against: var near }, Time: { } time, When.Local: var when })
                    yield return ReportAgainst(
                        near,
                        time.Span,
                        postmortem.Prose.Words(time.Span),
                        postmortem.LineOf(near),
                        postmortem.Prose.Words(near),
                        when.Hour >= 12 ? "later" : "earlier",
                        TimeText.TwelveHours(when));
    }
}
