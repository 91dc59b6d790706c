using PostmortemLint.Sections.Names;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The words of labels, from <c>section-words.txt</c>, where each list is explained.</summary>
internal static class SectionWords
{
    public const string TablePath = "Sections/section-words.txt";

    private const string NameList = "names of ";

    private static readonly WordTable Table = WordTable.Load(TablePath);

    /// <summary>The sections of the default profile, in the order they are asked for.</summary>
    public static IReadOnlyList<PlannedSection> RequiredSections { get; } = [.. Table["required"].Select(ToPlannedSection)];

    /// <summary>Every accepted name.</summary>
    public static IReadOnlyList<KindNames> Names { get; } =
        [.. Table.Names.Where(IsNameList).Select(list => new KindNames(ToKind(list.Substring(NameList.Length)), Table[list]))];

    /// <summary>Headings that ask; the first that fits counts.</summary>
    public static IReadOnlyList<SectionQuestion> Questions { get; } = [.. Table["questions"].Select(ToQuestion)];

    /// <summary>What makes a lesson of a cause.</summary>
    public const string WentWrong = "went wrong";

    public static HashSet<string> Asides { get; } = Table.Set("asides");

    public static HashSet<string> Deeds { get; } = Table.Set("deeds");

    public static HashSet<string> Afterwards { get; } = Table.Set("afterwards");

    public static HashSet<string> Trailers { get; } = Table.Set("trailers");

    public static HashSet<string> WeakNames { get; } = Table.Set("weak names");

    public static HashSet<string> Qualifiers { get; } = Table.Set("qualifiers");

    public static HashSet<string> IncidentNouns { get; } = Table.Set("incident nouns");

    public static HashSet<string> Systems { get; } = Table.Set("systems");

    public static HashSet<string> Audience { get; } = Table.Set("audience");

    public static HashSet<string> Containers { get; } = Table.Set("containers");

    /// <summary>Names that need the word for an incident beside them.</summary>
    public static IReadOnlyList<KindNames> Dependents { get; } = [.. Table["dependents"].Select(ToKindNames)];

    /// <summary>Verbs, in the form that a dictionary has, and the kind of section that is about doing that.</summary>
    public static IReadOnlyList<KindNames> Doings { get; } = [.. Table["doings"].Select(ToKindNames)];

    public static HashSet<string> Means { get; } = Table.Set("means");

    public static HashSet<string> Done { get; } = Table.Set("done");

    public static HashSet<string> Relatives { get; } = Table.Set("relatives");

    public static HashSet<string> Happened { get; } = Table.Set("happened");

    public static HashSet<string> OtherMeanings { get; } = Table.Set("other meanings");

    public static HashSet<string> Intentions { get; } = Table.Set("intentions");

    public static HashSet<string> Ahead { get; } = Table.Set("ahead");

    public static HashSet<string> Objects { get; } = Table.Set("objects");

    public static HashSet<string> Determiners { get; } = Table.Set("determiners");

    public static HashSet<string> Prepositions { get; } = Table.Set("prepositions");

    public static HashSet<string> Copulas { get; } = Table.Set("copulas");

    public static HashSet<string> Accompaniments { get; } = Table.Set("accompaniments");

    public static IReadOnlyList<string> Remarks { get; } = Table["remarks"];

    public static IReadOnlyList<string> Dating { get; } = Table["dating"];

    public static HashSet<string> Subjects { get; } = Table.Set("subjects");

    public static HashSet<string> OtherIncidents { get; } = Table.Set("other incidents");

    public static HashSet<string> Metadata { get; } = Table.Set("metadata");

    public static HashSet<string> TimesOfIncident { get; } = Table.Set("times of incident");

    public static HashSet<string> TitleFillers { get; } = Table.Set("title fillers");

    public static IReadOnlyList<string> LookAlikes { get; } = Table["look-alikes"];

    public static HashSet<string> NonAnswers { get; } = Table.Set("non-answers");

    private static bool IsNameList(string list) => list.StartsWith(NameList, StringComparison.Ordinal);

    private static SectionKind ToKind(string name) =>
        Enum.TryParse(name, out SectionKind kind) ? kind : throw new FormatException($"'{name}' is not a kind of section.");

    /// <summary><c>Kind = Name | alias | alias</c></summary>
    private static PlannedSection ToPlannedSection(string entry)
    {
        var parts = entry.Split([" = ", " | "], StringSplitOptions.None);
        return new PlannedSection(ToKind(parts[0]), parts[1], [.. parts.Skip(2)]);
    }

    /// <summary><c>Kind: opener … stem/stem</c></summary>
    private static SectionQuestion ToQuestion(string entry)
    {
        var parts = entry.Split([": ", " … "], StringSplitOptions.None);
        return new SectionQuestion(ToKind(parts[0]), parts[1], parts[2].Split('/'));
    }

    /// <summary><c>Kind: word word</c></summary>
    private static KindNames ToKindNames(string entry)
    {
        var parts = entry.Split([": "], StringSplitOptions.None);
        return new KindNames(ToKind(parts[0]), parts[1].Split(' '));
    }
}
