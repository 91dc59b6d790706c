using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;

namespace PostmortemLint.Rules;

/// <summary>A weekday beside a date that falls on another weekday.</summary>
internal sealed class PML4008WrongWeekday : Rule
{
    private const int FewestProofs = 2;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4008",
        Title: "Weekday does not fit the date",
        MessageFormat: "'{0}' is a {1}, not a {2}. Correct the weekday or the date.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var year = ProvenYear(postmortem.Page);
        foreach (var date in postmortem.Page.Dates)
            if (date.Weekday is { } said && date.In(year) is { } day && day.DayOfWeek != said)
                yield return Report(date.Span, postmortem.Prose.Words(date.Span), day.DayOfWeek, said);
    }

    /// <summary>The year of the document, where the weekdays of several dates without a year are right in it.</summary>
    private static int? ProvenYear(Page page) =>
        page.Dates.Count(d => d is { Year: null, Weekday: { } said } && d.In(page.Year)?.DayOfWeek == said) >= FewestProofs
            ? page.Year
            : null;
}
