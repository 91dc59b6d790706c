using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A required section that is not where a reader looks for it.</summary>
internal sealed class PML1002MisplacedSection : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1002",
        Title: "Section is misplaced",
        MessageFormat: "'{0}' comes {1}. Move it {2}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var sections = postmortem.Form.IsOrdered ? InPlannedOrder(postmortem.Outline) : [];
        var inPlace = LongestInOrder(sections);
        for (var rank = 0; rank < sections.Count; rank++)
        {
            if (IsIn(inPlace, rank))
                continue;
            var section = sections[rank];
            var previous = sections.Take(rank).Where((_, other) => IsIn(inPlace, other)).LastOrDefault();
            var next = sections.Where((_, other) => other > rank && IsIn(inPlace, other)).FirstOrDefault();
            var isTooLate = next is not null && next.Span.Start < section.Span.Start;
            var where = isTooLate ? $"after '{next!.ShortName}'" : $"before '{previous!.ShortName}'";
            yield return Report(section.Label, section.ShortName, where, (previous, next) switch
            {
                (null, not null) => $"before '{next.ShortName}'",
                (not null, null) => $"after '{previous.ShortName}'",
                _ => $"between '{previous!.ShortName}' and '{next!.ShortName}'",
            });
        }
    }

    /// <summary>The first section of each planned kind that is not of another planned kind as well.</summary>
    private static List<Section> InPlannedOrder(Outline outline)
    {
        var sections = new List<Section>();
        var labelled = outline.Sections.Where(s => s.Realization != SectionRealization.Lead).ToList();
        foreach (var planned in outline.Plan.Sections)
        {
            var others = outline.Plan.Kinds & ~(planned.Kind | planned.Known);
            if (labelled.Find(s => s.Is(planned.Kind) && !s.Is(others)) is { } section)
                sections.Add(section);
        }
        return sections;
    }

    /// <summary>The largest set of sections that are in the planned order, one bit each; the others are misplaced.</summary>
    /// <param name="sections">At most 48.</param>
    private static long LongestInOrder(List<Section> sections)
    {
        // For each section the longest set that ends with it. Of two that are as long, the later in the plan counts.
        var (chains, lengths, longest) = (new long[sections.Count], new int[sections.Count], Math.Max(0, sections.Count - 1));
        for (var rank = sections.Count - 1; rank >= 0; rank--)
        {
            var next = -1;
            for (var other = sections.Count - 1; other > rank; other--)
                if (sections[other].Span.Start > sections[rank].Span.Start && (next < 0 || lengths[other] > lengths[next]))
                    next = other;
            chains[rank] = (1L << rank) | (next < 0 ? 0 : chains[next]);
            lengths[rank] = 1 + (next < 0 ? 0 : lengths[next]);
            if (lengths[rank] > lengths[longest])
                longest = rank;
        }
        return sections.Count == 0 ? 0 : chains[longest];
    }

    private static bool IsIn(long choice, int rank) => (choice & (1L << rank)) != 0;
}
