using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Incident;

namespace PostmortemLint.Rules;

/// <summary>A timeline entry that happened before the entry above it.</summary>
internal sealed class PML4001EntryOutOfOrder : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML4001",
        Title: "Timeline entry is out of order",
        MessageFormat: "This entry ({0}) is earlier than the one above it ({1}, line {2}). Move it up, or {3} its date.",
        Category: Categories.Time,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var timeline in postmortem.Timelines)
            foreach (var entry in timeline.Entries)
                if (entry.Fault is { Kind: EntryFaultKind.OutOfOrder, Against: var above })
                    yield return ReportAgainst(
                        above,
                        entry.Lead,
                        postmortem.Prose.Words(entry.Lead),
                        postmortem.Prose.Words(above),
                        postmortem.LineOf(above),
                        entry.Date is null ? "add" : "correct");
    }
}
