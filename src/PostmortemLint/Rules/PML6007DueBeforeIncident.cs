using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>An open task that is due before the incident.</summary>
internal sealed class PML6007DueBeforeIncident : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML6007",
        Title: "Task is due before the incident",
        MessageFormat: "This task is due '{0}', but the earliest date of the incident is '{1}' (line {2}). Correct the year or the date.",
        Category: Categories.Measures,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        CalendarDate? earliest = null;
        foreach (var task in postmortem.ActionItems)
            if (task.DueDate is { IsAmbiguous: false } due && !task.IsDone
                && (earliest ??= postmortem.Outage.EarliestDate) is { } incident && due.In(null) < incident.In(null))
                yield return ReportAgainst(
                    incident.Span,
                    due.Span,
                    postmortem.Prose.Words(due.Span),
                    postmortem.Prose.Words(incident.Span),
                    postmortem.LineOf(incident.Span));
    }
}
