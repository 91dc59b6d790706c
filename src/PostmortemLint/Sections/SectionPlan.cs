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
        var nextOwnKind = FirstOwnKind;
        foreach (var section in expected)
        {
            var known = SectionName.Parse(section.Kind.AsSpan(), isHeading: false);
            var kind = known & ~Kinds;
            if (kind == SectionKind.Other)
                (kind, nextOwnKind) = ((SectionKind)nextOwnKind, nextOwnKind << 1);
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

    /// <summary>The sections that are expected where a team does not say which.</summary>
    public static SectionPlan Default { get; } = new(SectionWords.RequiredSections);

    public IReadOnlyList<PlannedSection> Sections { get; }

    /// <summary>All their kinds.</summary>
    public SectionKind Kinds { get; }

    public static SectionPlan Of(ReadingSettings reading) => reading.Sections is { } sections ? new(sections) : Default;

    /// <summary>What a label names to this team.</summary>
    /// <param name="label">Its visible text.</param>
    /// <param name="isHeading">Whether text after a colon or dash may follow a name that every team uses.</param>
    public SectionName NameOf(ReadOnlySpan<char> label, bool isHeading) =>
        label.Length <= longestLabel && names.TryGetValue(SectionName.Normalize(label), out var kind)
            ? new SectionName(kind, IsWeak: false, IsExact: true)
            : SectionName.Read(label, isHeading);

    /// <summary>The section whose name, of the team's own, <paramref name="label"/> misspells; null when there is none.</summary>
    public MeantSection? Meant(ReadOnlySpan<char> label)
    {
        if (label.Length > longestLabel || SectionName.Normalize(label) is not { Length: >= LettersForOneSlip } name)
            return null;
        var slips = name.Length >= LettersForTwoSlips ? 2 : 1;
        return EditDistance.Nearest(name, names.Keys, slips) is { } meant ? new MeantSection(names[meant], meant) : null;
    }
}
