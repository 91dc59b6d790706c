using PostmortemLint.Text;

namespace PostmortemLint.Sections.Forms;

/// <summary>The words by which forms are told apart, from <c>form-words.txt</c>, where each list is explained.</summary>
internal static class FormWords
{
    public const string TablePath = "Sections/Forms/form-words.txt";

    private const int ShortestPlural = 3;

    private static readonly WordTable Table = WordTable.Load(TablePath);

    public static HashSet<string> Outage { get; } = Table.Set("outage");

    public static HashSet<string> Sre { get; } = Table.Set("sre");

    public static HashSet<string> SreAlone { get; } = Table.Set("sre alone");

    public static HashSet<string> Service { get; } = Table.Set("service");

    public static HashSet<string> Share { get; } = Table.Set("share");

    public static HashSet<string> WrongPaths { get; } = Table.Set("wrong paths");

    public static HashSet<string> Called { get; } = Table.Set("called");

    public static HashSet<string> Escalation { get; } = Table.Set("escalation");

    /// <summary>A name as the lists have it.</summary>
    public static string Reduce(string name) =>
        string.Join(" ", SectionName.Normalize(name.AsSpan()).Split(' ').Select(InSingular));

    private static string InSingular(string word) =>
        word.Length > ShortestPlural && word[word.Length - 1] == 's' ? word.Remove(word.Length - 1) : word;

    /// <summary>Whether a name says that the section tells both the root cause and the resolution.</summary>
    public static bool IsJointCause(string name) => SectionName.Parse(name.AsSpan(), isHeading: true) is var kind
        && (kind & SectionKind.RootCauseAndResolution) == SectionKind.RootCauseAndResolution;

    /// <summary>Whether one of the words of a name is in <paramref name="words"/>.</summary>
    public static bool Has(string name, HashSet<string> words) => SectionName.Normalize(name.AsSpan()).Split(' ').Any(words.Contains);
}
