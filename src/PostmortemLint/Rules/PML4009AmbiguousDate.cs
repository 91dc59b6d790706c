using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A date whose day and month could be swapped, or whose year has two digits.</summary>
internal sealed class PML4009AmbiguousDate : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4009",
        Title: "Date is ambiguous",
        MessageFormat: "'{0}' {1}. Write it in the form YYYY-MM-DD, or spell out the month.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        HashSet<(int?, int, int)>? reported = null;
        foreach (var date in postmortem.Page.Dates)
            if (date.IsAmbiguous && (reported ??= []).Add((date.Year, date.Month, date.Day)))
                yield return Report(date.Span, postmortem.Prose.Words(date.Span), date.ReadElsewhere() is { } other
                    ? $"is {DayOf(date)} to some readers and {DayOf(other)} to others"
                    : "has a two-digit year");
    }

    private static string DayOf(CalendarDate date) =>
        $"{date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)}";
}
