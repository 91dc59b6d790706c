using PostmortemLint.Text;

namespace PostmortemLint.Incident;

/// <summary>The room's words.</summary>
internal static class IncidentWords
{
    private static readonly WordTable Table = WordTable.Load("Incident/incident-words.txt");

    /// <summary>What a word before a clock time says that the time is.</summary>
    public static (TimeRole Role, HashSet<string> Words)[] TimeCues { get; } =
        [(TimeRole.Start, Table.Set("start")), (TimeRole.End, Table.Set("end")), (TimeRole.Detection, Table.Set("detection"))];

    /// <summary>The names of rows and keys that say how long the outage lasted.</summary>
    public static HashSet<string> Durations { get; } = Table.Set("durations");

    /// <summary>The names of those that say how long a part of it lasted, perhaps the whole.</summary>
    public static HashSet<string> PartialDurations { get; } = Table.Set("partial durations");

    /// <summary>Between two ends in one line, what makes the second that of the whole outage.</summary>
    public static IReadOnlyList<string> Full { get; } = Table["full"];

    /// <summary>How the names of HTTP headers begin.</summary>
    public static IReadOnlyList<string> Headers { get; } = Table["headers"];

    /// <summary>
    /// What only a machine writes, as shapes of <see cref="Prose.Cursor.IsAtShape"/>, each with the longest part of it that stands for
    /// itself: <c>- - [0</c> with <c>- - [</c>.
    /// </summary>
    public static IReadOnlyList<(string Shape, string FixedPart)> SignsOfLog { get; } =
        [.. Table["signs of a log"].Select(sign => (sign, sign.Split('0', 'a').OrderByDescending(part => part.Length).First()))];

    /// <summary>The level that a line of a log states: <c>[error]</c>, <c> ERROR </c>.</summary>
    public static IReadOnlyList<string> LogLevels { get; } =
        [.. Table["levels in brackets"].Select(l => $"[{l}]"), .. Table["levels in capitals"].Select(l => $" {l} ")];
}
