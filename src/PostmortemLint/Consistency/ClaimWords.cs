using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>The room's words.</summary>
internal static class ClaimWords
{
    private static readonly WordTable Table = WordTable.Load("Consistency/claim-words.txt");

    /// <summary>What calls a date that of the incident.</summary>
    public static HashSet<string> DateLabels { get; } = Table.Set("labels of dates");

    /// <summary>What shares are given of.</summary>
    public static HashSet<string> Counted { get; } = Table.Set("counted");

    /// <summary>What may follow when all of them are meant, and not all of some kind, as in "all users in Europe".</summary>
    public static HashSet<string> Predicates { get; } = Table.Set("predicates");

    /// <summary>What may be between "all" and what is counted.</summary>
    public static HashSet<string> Articles { get; } = Table.Set("articles");
}
