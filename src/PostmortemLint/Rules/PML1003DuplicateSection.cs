using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>Two known sections of the same name, level and parent.</summary>
internal sealed class PML1003DuplicateSection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1003",
        Title: "Section is duplicated",
        MessageFormat: "Section '{0}' already appears on line {1}. Merge the two, or give them different names.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var seen = new Dictionary<string, Section>(StringComparer.Ordinal);
        var open = new Stack<Section>();
        foreach (var section in postmortem.Outline.Sections)
        {
            while (open.Count > 0 && open.Peek().Span.End <= section.Span.Start)
                open.Pop();
            if (section.Kind != SectionKind.Other && section.Realization == SectionRealization.Heading)
            {
                var parent = open.Count == 0 ? -1 : open.Peek().Span.Start;
                var key = $"{parent} {section.Level} {section.Name.ToUpperInvariant()}";
                if (seen.TryGetValue(key, out var first))
                    yield return ReportAgainst(first.Label, section.Label, section.ShortName, postmortem.LineOf(first.Label));
                else
                    seen.Add(key, section);
            }
            open.Push(section);
        }
    }
}
