using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>The words of what is an outage and what is not, from <c>nature-words.txt</c>, which says what each list is for.</summary>
internal static class NatureWords
{
    private static readonly WordTable Table = WordTable.Load("Kind/nature-words.txt");

    public static readonly TitleWords NoOutage = TitleWords.Of(Table["no outage"]);

    public static readonly TitleWords Build = TitleWords.Of(Table["build"]);

    public static readonly IReadOnlyList<string> Outage = Table["outage"];

    public static readonly IReadOnlyList<string> Affected = Table["affected"];

    public static readonly IReadOnlyList<string> Trouble = Table["trouble"];

    public static readonly IReadOnlyList<string> Failure = Table["failure"];

    public static readonly HashSet<string> Negations = Table.Set("negations");
}
