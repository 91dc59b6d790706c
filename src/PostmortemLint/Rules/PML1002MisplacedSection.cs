using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;

namespace PostmortemLint.Rules;

/// <summary>A required section that stands elsewhere than a reader looks for it.</summary>
internal sealed class PML1002MisplacedSection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1002",
        Title: "Section is misplaced",
        MessageFormat: "'{0}' stands {1}. Move it {2}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var required = Vocabulary.RequiredSections
            .Select(r => postmortem.Sections.Find(s => (s.Kind & SectionKind.Required) is var kind && kind != 0 && (kind & ~r.Kind) == 0 && s.Realization != SectionRealization.Lead))
            .OfType<Section>()
            .ToList();
        var inPlace = LongestInOrder(required);
        foreach (var section in required.Except(inPlace))
        {
            var rank = required.IndexOf(section);
            var (before, after) = (inPlace.FindLast(s => required.IndexOf(s) < rank), inPlace.Find(s => required.IndexOf(s) > rank));
            var where = after is not null && after.Span.Start < section.Span.Start ? $"behind '{after.ShortName}'" : $"before '{before!.ShortName}'";
            yield return Report(section.Label, section.ShortName, where, (before, after) switch
            {
                (null, not null) => $"before '{after.ShortName}'",
                (not null, null) => $"behind '{before.ShortName}'",
                _ => $"between '{before!.ShortName}' and '{after!.ShortName}'",
            });
        }
    }

    /// <summary>The most sections that stand in the order they are asked for: the rest is misplaced. There are four at most.</summary>
    private static List<Section> LongestInOrder(List<Section> sections)
    {
        var longest = new List<Section>();
        for (var choice = (1 << sections.Count) - 1; choice > 0 && longest.Count < sections.Count; choice--)
        {
            var chosen = sections.FindAll(s => (choice & (1 << sections.IndexOf(s))) != 0);
            if (chosen.Count > longest.Count && chosen.Zip(chosen.Skip(1), (a, b) => a.Span.Start < b.Span.Start).All(inOrder => inOrder))
                longest = chosen;
        }
        return longest;
    }
}
