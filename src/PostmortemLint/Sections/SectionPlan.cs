using PostmortemLint.Configuration;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The sections that a document should have, in their order, and the names that a team gave them.</summary>
internal sealed class SectionPlan
{
    /// <summary>Kinds from here on are sections that one team alone knows.</summary>
    private const int FirstOwnKind = 1 << 12;

    private const int LettersForOneSlip = 6;
    private const int LettersForTwoSlips = 8;

    /// <summary>How much longer than a name a label may be, by numbering, emoji and parentheses.</summary>
    private const int MostDecoration = 30;

    private readonly Dictionary<string, SectionKind> names = new(StringComparer.Ordinal);
    private readonly int longestLabel;

    private SectionPlan(IReadOnlyList<PlannedSection> sections)
    {
        Sections = sections;
        foreach (var section in sections)
            Kinds |= section.Kind;
    }

    private SectionPlan(IReadOnlyList<ExpectedSection> expected)
    {
        var sections = new List<PlannedSection>(expected.Count);
        var own = FirstOwnKind;
        foreach (var section in expected)
        {
            var known = SectionName.Parse(section.Kind.AsSpan(), isHeading: false);
            var kind = known & ~Kinds;
            if (kind == SectionKind.Other)
                (kind, own) = ((SectionKind)own, own << 1);
            Kinds |= kind;
            sections.Add(new PlannedSection(kind, section.Names[0], [.. section.Names.Skip(1)]));
            foreach (var name in section.Names)
            {
                names[SectionName.Normalize(name.AsSpan())] = kind | known;
                longestLabel = Math.Max(longestLabel, name.Length + MostDecoration);
            }
        }
        Sections = sections;
    }

    /// <summary>The sections of the catalog.</summary>
    public static SectionPlan Default { get; } = new([.. SectionWords.RequiredSections.Select(s => new PlannedSection(s.Kind, s.Name, [s.Alias1, s.Alias2]))]);

    public IReadOnlyList<PlannedSection> Sections { get; }

    /// <summary>All their kinds.</summary>
    public SectionKind Kinds { get; }

    public static SectionPlan Of(ReadingSettings reading) => reading.Sections is { } sections ? new(sections) : Default;

    /// <summary>What the team calls so; <see cref="SectionKind.Other"/> when it is no name of its own.</summary>
    public SectionKind KindOf(ReadOnlySpan<char> label) =>
        label.Length <= longestLabel && names.TryGetValue(SectionName.Normalize(label), out var kind) ? kind : SectionKind.Other;

    /// <summary>The kind of the team's own name that <paramref name="label"/> misspells, and that name.</summary>
    public SectionKind Misspelled(ReadOnlySpan<char> label, out string? meant)
    {
        meant = null;
        if (label.Length > longestLabel || SectionName.Normalize(label) is not { Length: >= LettersForOneSlip } name)
            return SectionKind.Other;
        meant = EditDistance.Nearest(name, names.Keys, name.Length >= LettersForTwoSlips ? 2 : 1);
        return meant is null ? SectionKind.Other : names[meant];
    }
}

/// <param name="Kind">One that no other section of the plan has.</param>
/// <param name="Name">What it should be called.</param>
/// <param name="Aliases">What it may be called as well: those that are worth showing.</param>
internal sealed record PlannedSection(SectionKind Kind, string Name, IReadOnlyList<string> Aliases);
