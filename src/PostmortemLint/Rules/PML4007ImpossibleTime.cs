using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A time or date such as 25:00, 13:55 PM or 31 February.</summary>
internal sealed class PML4007ImpossibleTime : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4007",
        Title: "Time or date does not exist",
        MessageFormat: "'{0}' {1}. Correct it.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var time in postmortem.Page.Times)
        {
            if (time.IsContradictory)
                yield return Report(time.Span, postmortem.Prose.Words(time.Span), "mixes a 24-hour time with AM or PM");
            else if (time.Meridiem == 'm')
                yield return Report(time.Span, postmortem.Prose.Words(time.Span), "is missing the 'A' or 'P' of AM or PM");
            else if (time.Time is null)
                yield return Report(time.Span, postmortem.Prose.Words(time.Span), "is not a time of day");
        }
        foreach (var date in postmortem.Page.Dates)
            if (date.IsImpossible)
                yield return Report(date.Span, postmortem.Prose.Words(date.Span), "does not exist");
    }
}
