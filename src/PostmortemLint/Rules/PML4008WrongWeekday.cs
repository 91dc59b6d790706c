using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A weekday beside a date that falls on another weekday.</summary>
internal sealed class PML4008WrongWeekday : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4008",
        Title: "Weekday does not fit the date",
        MessageFormat: "'{0}' is a {1}, not a {2}. Correct the weekday or the date.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var date in postmortem.Page.Dates)
            if (date.Weekday is { } said && date.Year is not null && date.In(null) is { } day && day.DayOfWeek != said)
                yield return Report(date.Span, postmortem.Prose.Words(date.Span), day.DayOfWeek, said);
    }
}
