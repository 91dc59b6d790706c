using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>A date of which day and month could change places.</summary>
internal sealed class PML4009AmbiguousDate : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4009",
        Title: "Date is ambiguous",
        MessageFormat: "'{0}' is read as another date elsewhere. Write it as 2024-06-05, or the month as a word.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var date in postmortem.Dates)
            if (date.IsAmbiguous)
                yield return Report(date.Span, postmortem.Words(date.Span));
    }
}
