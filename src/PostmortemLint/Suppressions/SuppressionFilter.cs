using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;

namespace PostmortemLint.Suppressions;

/// <summary>Marks the findings that comments of a document hide, and reports what is wrong with those comments.</summary>
/// <param name="rules">Everything that can be reported.</param>
/// <param name="judged">The ids of the rules that ran to their end. Of other rules nobody knows whether there is something to hide.</param>
/// <param name="severityOf">The severity of a finding about suppressions.</param>
internal sealed class SuppressionFilter(
    IReadOnlyList<DiagnosticDescriptor> rules, ICollection<string> judged, Func<DiagnosticDescriptor, DiagnosticSeverity> severityOf)
{
    /// <summary>Marks the findings that are hidden, and adds PML0005, PML0006 and PML0007, which no comment can hide.</summary>
    public void Apply(Page page, List<Diagnostic> found)
    {
        var read = SuppressionReader.Read(page, rules);
        if (read.Suppressions.Count > 0)
        {
            var lines = found.ConvertAll(d => (d.Id, page.Source.GetLinePosition(d.Span.Start).Line));
            Hide(found, lines, read.Suppressions);
            var idle = read.Suppressions.Where(s => !s.HidesSomething && judged.Contains(s.Id));
            Report(idle.Select(s => Unnecessary(s, lines, found)).ToList(), found);
        }
        Report(read.Faults, found);
    }

    private void Report(IEnumerable<Diagnostic> findings, List<Diagnostic> found)
    {
        foreach (var finding in findings)
            if (severityOf(finding.Descriptor) is not DiagnosticSeverity.None and var severity)
                found.Add(finding with { Severity = severity });
    }

    // Of several, the narrowest counts, so that a wider one that is not needed is found.
    private static void Hide(List<Diagnostic> found, List<(string Id, int Line)> lines, IReadOnlyList<RuleSuppression> suppressions)
    {
        var byRule = suppressions.ToLookup(s => s.Id);
        for (var i = 0; i < found.Count; i++)
        {
            RuleSuppression? narrowest = null;
            foreach (var suppression in byRule[lines[i].Id])
                if (suppression.Covers(lines[i].Line) && (narrowest is null || suppression.Reach < narrowest.Reach))
                    narrowest = suppression;
            if (narrowest is null)
                continue;
            narrowest.HidesSomething = true;
            found[i] = found[i] with { Suppression = new Suppression(SuppressionKind.InSource, narrowest.Reason) };
        }
    }

    private static Diagnostic Unnecessary(RuleSuppression suppression, List<(string Id, int Line)> lines, List<Diagnostic> found)
    {
        var elsewhere = found.FindIndex(d => d.Id == suppression.Id && d.Suppression is null);
        var remedy = elsewhere >= 0 ? $"Remove it, or make it cover line {lines[elsewhere].Line}" : "Remove it";
        return Diagnostic.Create(EngineDiagnostics.UnnecessarySuppression, suppression.Span, suppression.Id, Where(suppression), remedy);
    }

    private static string Where(RuleSuppression suppression) =>
        suppression.Reach == SuppressionReach.Document ? "in this document"
        : suppression.LastLine == RuleSuppression.ToTheEnd ? $"from line {suppression.FirstLine} on"
        : suppression.FirstLine == suppression.LastLine ? $"on line {suppression.FirstLine}"
        : $"on lines {suppression.FirstLine} to {suppression.LastLine}";
}
