using PostmortemLint.Consistency.Intervals;
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

    /// <summary>Words before it that make it a measure of something else: "150 % of the usual traffic".</summary>
    public static HashSet<string> Measures { get; } = Table.Set("measures");

    /// <summary>What may follow when all of them are meant, and not all of some kind, as in "all users in Europe".</summary>
    public static HashSet<string> Predicates { get; } = Table.Set("predicates");

    /// <summary>Words before a share that say it is not part of the shares before it.</summary>
    public static HashSet<string> Others { get; } = Table.Set("others");

    /// <summary>What begins a sentence on all that is left of the whole before it.</summary>
    public static HashSet<string> Rests { get; } = Table.Set("rests");

    /// <summary>What calls a length of time that of a part of the outage.</summary>
    public static (IntervalKind Kind, IReadOnlyList<string> Names)[] Intervals { get; } =
    [
        (IntervalKind.Detection, Table["time to detect"]),
        (IntervalKind.Mitigation, Table["time to mitigate"]),
        (IntervalKind.Recovery, Table["time to recover"]),
        (IntervalKind.Downtime, Table["downtime"]),
    ];

    /// <summary>What may be between such a name and the length.</summary>
    public static HashSet<string> BeforeLengths { get; } = Table.Set("before lengths");

    /// <summary>What may be between "all" and what is counted.</summary>
    public static HashSet<string> Articles { get; } = Table.Set("articles");

    /// <summary>The part of the outage that a row or key of this name is about; null when it is about something else.</summary>
    public static IntervalKind? IntervalNamed(string name)
    {
        foreach (var (kind, names) in Intervals)
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                return kind;
        return null;
    }
}
