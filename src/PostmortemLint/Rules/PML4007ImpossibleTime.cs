using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>25:00, 13:55 PM, 31 February.</summary>
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
                yield return Report(time.Span, postmortem.Prose.Words(time.Span), "counts to 24 and says AM or PM as well");
            else if (time.Meridiem == 'm')
                yield return Report(time.Span, postmortem.Prose.Words(time.Span), "says neither AM nor PM");
            else if (time.Time is null)
                yield return Report(time.Span, postmortem.Prose.Words(time.Span), "is no time that a clock shows");
        }
        foreach (var date in postmortem.Page.Dates)
            if (date.IsImpossible)
                yield return Report(date.Span, postmortem.Prose.Words(date.Span), "is no day of the calendar");
    }
}
