using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>Standard time in summer, or summer time in winter.</summary>
internal sealed class PML4004WrongDaylightSavingName : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4004",
        Title: "Time zone is not in force on that date",
        MessageFormat: "'{0}' is not in force on {1}: clocks there show {2} ({3}) on that date. Write '{2}', or correct the date.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var use in postmortem.ZoneUsage.OutOfForce)
            yield return Report(use.Zone.Span, use.Zone.Name, TimeText.Date(use.Date, use.IsYearKnown), use.Right, use.Offset);
    }
}
