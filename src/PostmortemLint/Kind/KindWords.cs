using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>The words of what is not a postmortem, from <c>kind-words.txt</c>, which says what each list is for.</summary>
internal static class KindWords
{
    private static readonly WordTable Table = WordTable.Load("Kind/kind-words.txt");

    public static readonly IReadOnlyList<string> UnfinishedMarks = Table["unfinished marks"];

    public static readonly HashSet<string> AskedFor = Table.Set("asked for");

    public static readonly HashSet<string> AskedForAlone = Table.Set("asked for alone");

    public static readonly HashSet<string> Noted = Table.Set("noted");

    public static readonly HashSet<string> TemplateOf = Table.Set("template of");

    public static readonly HashSet<string> Instructions = Table.Set("instructions");

    public static readonly HashSet<string> Questions = Table.Set("questions");

    public static readonly IReadOnlyList<string> Demands = Table["demands"];

    public static readonly IReadOnlyList<string> DateFields = Table["date fields"];

    public static readonly HashSet<string> AroundIt = Table.Set("around it");

    public static readonly IReadOnlyList<string> EnglishWords = Table["english words"];
}
