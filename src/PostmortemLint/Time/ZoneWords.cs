using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>What people call time zones, as zones.txt has it.</summary>
internal static class ZoneWords
{
    /// <summary>What all <see cref="Statements"/> have, in some case: a fast test before a thorough one.</summary>
    public const string InEveryStatement = "time";

    private const string Settles = "settles ";

    private static readonly WordTable Table = WordTable.Load("Time/zones.txt");

    /// <summary>Case-sensitive: in lower case most abbreviations are other words.</summary>
    public static readonly HashSet<string> Abbreviations =
        new(Table["abbreviations"].Select(NameOf).Concat(Table["spellings"]), StringComparer.Ordinal);

    /// <summary>What ids of the IANA database begin with.</summary>
    public static readonly IReadOnlyList<string> Areas = Table["areas"];

    /// <summary>Places that stand for their zone after a time, case-sensitive: "2 PM Eastern".</summary>
    public static readonly HashSet<string> Places = new(Table["places"], StringComparer.Ordinal);

    /// <summary>Words after which such a place is not the beginning of another name.</summary>
    public static readonly HashSet<string> AfterPlaces = Table.Set("after places");

    /// <summary>Words before "Time" that do not make a zone of it, case-sensitive.</summary>
    public static readonly HashSet<string> NotPlaces = new(Table["not places"], StringComparer.Ordinal);

    /// <summary>Minutes east of Greenwich, of the names that have one meaning or one offset for all their meanings.</summary>
    public static readonly Dictionary<string, int> Offsets = ReadOffsets();

    public static readonly SeasonalZone[] Seasonal = [.. Table["seasons"].Select(SeasonalZone.Parse)];

    /// <summary>Words of a text in which CST is not that of North America, case-sensitive.</summary>
    public static readonly IReadOnlyList<string> OtherCentral = Table["other central"];

    /// <summary>Phrases that state a zone for many times.</summary>
    public static readonly IReadOnlyList<string> Statements = Table["statements"];

    /// <summary>Those of <see cref="Statements"/> that may name a place instead of its zone.</summary>
    public static readonly HashSet<string> PlaceStatements = Table.Set("statements of a place");

    /// <summary>Words between a statement and its place.</summary>
    public static readonly HashSet<string> Fillers = Table.Set("fillers");

    private static readonly Dictionary<string, string[]> Ambiguous =
        Table["ambiguous"].Select(e => e.Split('=')).ToDictionary(e => e[0], StringComparer.Ordinal);

    /// <summary>What an abbreviation may mean, and an offset to tell it by; null when it means one thing.</summary>
    public static (string Meanings, string Example)? MeaningsOf(string name) =>
        Ambiguous.TryGetValue(name, out var entry) ? (entry[1], entry[2]) : null;

    /// <summary>What tells the meanings of <paramref name="name"/> apart, case-sensitive.</summary>
    public static IEnumerable<string> WordsSettling(string name) =>
        Ambiguous.ContainsKey(name) ? Table[Settles + "all"].Concat(Table[Settles + name]) : Table[Settles + "all"];

    private static Dictionary<string, int> ReadOffsets()
    {
        var offsets = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Table["abbreviations"].Concat(Table["names"]))
        {
            var offset = new Cursor(entry, NameOf(entry).Length, entry.Length);
            if (offset.TryTake('=') && ZoneReader.TryTakeOffset(ref offset, out var minutes))
                offsets.Add(NameOf(entry), minutes);
        }
        return offsets;
    }

    private static string NameOf(string entry) => entry.Split('=')[0];
}
