using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>The words of what is not a postmortem, from <c>kind-words.txt</c>, which says what each list is for.</summary>
internal static class KindWords
{
    private static readonly WordTable Table = WordTable.Load("Kind/kind-words.txt");

    public static readonly IReadOnlyList<string> UnfinishedMarks = Table["unfinished marks"];

    public static readonly HashSet<string> AskedFor = Table.Set("asked for");

    public static readonly HashSet<string> AskedForAlone = Table.Set("asked for alone");

    /// <summary>Words that fill a line in brackets only where a form asks for it: a task may be "[complete]" as well.</summary>
    public static readonly HashSet<string> AskedForInLine = Table.Set("asked for in a line");

    public static readonly HashSet<string> Addresses = Table.Set("addresses");

    public static readonly HashSet<string> AddressOrders = Table.Set("orders of addresses");

    public static readonly HashSet<string> Noted = Table.Set("noted");

    public static readonly HashSet<string> TemplateOf = Table.Set("template of");

    public static readonly HashSet<string> Instructions = Table.Set("instructions");

    public static readonly HashSet<string> Questions = Table.Set("questions");

    public static readonly HashSet<string> Prompts = Table.Set("prompts");

    public static readonly HashSet<string> RelativeWords = Table.Set("relative words");

    public static readonly HashSet<string> TellingVerbs = Table.Set("telling verbs");

    public static readonly HashSet<string> IncidentWords = Table.Set("incident words");

    public static readonly HashSet<string> ReportWords = Table.Set("report words");

    public static readonly HashSet<string> OtherDocuments = Table.Set("other documents");

    public static readonly HashSet<string> Told = Table.Set("told");

    public static readonly HashSet<string> Advised = Table.Set("advised");

    public static readonly IReadOnlyList<string> Schedule = Table["schedule"];

    public static readonly HashSet<string> ProjectHeadings = Table.Set("project headings");

    public static readonly IReadOnlyList<string> ProjectPhrases = Table["project phrases"];

    public static readonly IReadOnlyList<string> Demands = Table["demands"];

    public static readonly IReadOnlyList<string> DateFields = Table["date fields"];

    public static readonly HashSet<string> AroundIt = Table.Set("around it");

    public static readonly IReadOnlyList<string> EnglishWords = Table["english words"];
}
