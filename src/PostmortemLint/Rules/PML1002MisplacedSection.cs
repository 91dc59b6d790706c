using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

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
        var required = new List<Section>();
        foreach (var (kind, _, _) in postmortem.Outline.Plan.Sections)
            if (postmortem.Outline.Sections.Find(s => (s.Kind & kind) != 0 && (s.Kind & postmortem.Outline.Plan.Kinds & ~kind) == 0 && s.Realization != SectionRealization.Lead) is { } section)
                required.Add(section);
        var inPlace = LongestInOrder(required);
        for (var rank = 0; rank < required.Count; rank++)
        {
            if (IsIn(inPlace, rank))
                continue;
            var section = required[rank];
            Section? before = null, after = null;
            for (var other = 0; other < required.Count; other++)
                if (IsIn(inPlace, other) && other < rank)
                    before = required[other];
                else if (IsIn(inPlace, other))
                    after ??= required[other];
            var where = after is not null && after.Span.Start < section.Span.Start ? $"behind '{after.ShortName}'" : $"before '{before!.ShortName}'";
            yield return Report(section.Label, section.ShortName, where, (before, after) switch
            {
                (null, not null) => $"before '{after.ShortName}'",
                (not null, null) => $"behind '{before.ShortName}'",
                _ => $"between '{before!.ShortName}' and '{after!.ShortName}'",
            });
        }
    }

    /// <summary>The most sections that stand in the order they are asked for, one bit each: the rest is misplaced. There are sixteen at most.</summary>
    private static int LongestInOrder(List<Section> sections)
    {
        var (longest, most) = (0, 0);
        for (var choice = (1 << sections.Count) - 1; choice > 0 && most < sections.Count; choice--)
        {
            var (last, count) = (-1, 0);
            for (var rank = 0; rank < sections.Count; rank++)
                if (IsIn(choice, rank))
                    (last, count) = sections[rank].Span.Start > last ? (sections[rank].Span.Start, count + 1) : (int.MaxValue, 0);
            if (last < int.MaxValue && count > most)
                (longest, most) = (choice, count);
        }
        return longest;
    }

    private static bool IsIn(int choice, int rank) => (choice & (1 << rank)) != 0;
}
