using PostmortemLint.Configuration;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The sections that a document should have, in their order, and the names that a team gave them.</summary>
internal sealed class SectionPlan
{
    /// <summary>Kinds from here on are sections that one team alone knows.</summary>
    private const long FirstOwnKind = 1L << 12;

    private const int MostOwnSections = 48;
    private const int LettersForOneSlip = 6;
    private const int LettersForTwoSlips = 8;

    /// <summary>How much longer than a name a label may be, by numbering, emoji and parentheses.</summary>
    private const int MostDecoration = 30;

    private readonly Dictionary<string, SectionKind> names = new(StringComparer.Ordinal);
    private readonly SectionKind ownKinds;
    private int longestLabel;

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
                Name(name, kind | known);
        }
        Sections = sections;
    }

    private SectionPlan(IEnumerable<PlannedSection> unnumbered)
    {
        var sections = new List<PlannedSection>();
        var nextOwnKind = FirstOwnKind;
        foreach (var section in unnumbered.Take(MostOwnSections))
        {
            var kind = (SectionKind)nextOwnKind;
            var known = SectionName.Parse(section.Name.AsSpan(), isHeading: true);
            sections.Add(section with { Kind = kind, Known = known });
            Name(section.Name, kind | known);
            Name(section.Label, kind | known);
            ownKinds |= kind;
            Kinds |= kind | known;
            nextOwnKind <<= 1;
        }
        Sections = sections;
    }

    /// <summary>The sections that are expected where a document follows no form of its own.</summary>
    public static SectionPlan Default { get; } = new(SectionWords.RequiredSections);

    public IReadOnlyList<PlannedSection> Sections { get; }

    /// <summary>All their kinds.</summary>
    public SectionKind Kinds { get; }

    /// <summary>The sections that a team expects.</summary>
    public static SectionPlan Of(IReadOnlyList<ExpectedSection> expected) => new(expected);

    /// <summary>Sections of a form, each of which is told from all others by its own name, and only then by what the name means.</summary>
    /// <param name="sections">Their kinds are ignored; of more than 48, the rest is left out.</param>
    public static SectionPlan OfForm(IEnumerable<PlannedSection> sections) => new(sections);

    /// <summary>Whether a label is all that counts: the text under the title is not a section of a form.</summary>
    public bool AsksForLabels => ownKinds != SectionKind.Other;

    /// <summary>Whether a section is the planned one: by its name, or where no planned section has its name, by what it is about.</summary>
    public bool IsMet(PlannedSection planned, SectionKind kind) =>
        (kind & planned.Kind) != 0 || ((kind & planned.Known) != 0 && (kind & ownKinds) == 0);

    /// <summary>What a label names to this team.</summary>
    /// <param name="label">Its visible text.</param>
    /// <param name="isHeading">Whether text after a colon or dash may follow a name that every team uses.</param>
    public SectionName NameOf(ReadOnlySpan<char> label, bool isHeading)
    {
        var own = OwnKind(label) ?? (isHeading ? OwnKind(SectionName.BeforeSubtitle(label)) : null);
        return own is { } kind ? new SectionName(kind, IsWeak: false, IsExact: true) : SectionName.Read(label, isHeading);
    }

    private SectionKind? OwnKind(ReadOnlySpan<char> label) =>
        label.Length > 0 && label.Length <= longestLabel && names.TryGetValue(SectionName.Normalize(label), out var kind) ? kind : null;

    /// <summary>The section whose name, of the team's own, <paramref name="label"/> misspells; null when there is none.</summary>
    public MeantSection? Meant(ReadOnlySpan<char> label)
    {
        if (label.Length > longestLabel || SectionName.Normalize(label) is not { Length: >= LettersForOneSlip } name)
            return null;
        var slips = name.Length >= LettersForTwoSlips ? 2 : 1;
        return EditDistance.Nearest(name, names.Keys, slips) is { } meant ? new MeantSection(names[meant], meant) : null;
    }

    private void Name(string name, SectionKind kind)
    {
        names[SectionName.Normalize(name.AsSpan())] = kind;
        longestLabel = Math.Max(longestLabel, name.Length + MostDecoration);
    }
}
