using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>A date of which day and month could change places.</summary>
internal sealed class PML4009AmbiguousDate : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4009",
        Title: "Date is ambiguous",
        MessageFormat: "'{0}' {1}. Write it as 2024-06-05 is written, or the month as a word.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        HashSet<(int?, int, int)>? reported = null;
        foreach (var date in postmortem.Page.Dates)
            if (date.IsAmbiguous && (reported ??= []).Add((date.Year, date.Month, date.Day)))
                yield return Report(date.Span, postmortem.Prose.Words(date.Span), date.OtherReading is { } other ? $"is {DayOf(date)} to some readers and {DayOf(other)} to others" : "has a year of two digits");
    }
    private static string DayOf(CalendarDate date) => $"{date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)}";
}
