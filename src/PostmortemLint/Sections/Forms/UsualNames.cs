namespace PostmortemLint.Sections.Forms;

/// <summary>Counts in how many documents names are, however they are written.</summary>
/// <param name="documents">The number of documents.</param>
internal sealed class UsualNames(int documents)
{
    private readonly Dictionary<string, List<Use>> uses = new(StringComparer.Ordinal);
    private int added;

    /// <summary>All names, in the order in which they were first added.</summary>
    public IEnumerable<string> All => uses.Keys;

    /// <summary>The names that at least half of the documents have, in their usual order.</summary>
    public IReadOnlyList<string> Usual => InOrder(uses.Where(u => IsUsual(u.Value.Count)).Select(u => u.Key));

    /// <summary>The names that fewer have, in the order of their letters.</summary>
    public IEnumerable<string> Rare => uses.Where(u => !IsUsual(u.Value.Count)).Select(u => u.Key).OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>Whether so many documents have something in common: half of them, and not one alone of several.</summary>
    public bool IsUsual(int count) => count * 2 >= documents && count >= Math.Min(2, documents);

    /// <summary>Adds the names of a document, in order; of two that are the same, the first counts.</summary>
    public void Add(IEnumerable<string> names)
    {
        var own = new List<(string Normal, string Written)>();
        foreach (var name in names)
            if (SectionName.Normalize(name.AsSpan()) is { Length: > 0 } normal && !own.Exists(o => o.Normal == normal))
                own.Add((normal, name));
        for (var i = 0; i < own.Count; i++)
            UsesOf(own[i].Normal).Add(new Use(added, own[i].Written, (i + 0.5) / own.Count));
        added++;
    }

    /// <summary>How most documents write a name.</summary>
    public string SpellingOf(string normal) => MostFrequent(uses[normal].Select(u => u.Written));

    /// <summary>How many documents have a name.</summary>
    public int CountOf(string normal) => uses[normal].Count;

    /// <summary>
    /// The names in their usual order: first those that come before the most others in most documents that have both, and of several the
    /// one that comes earlier on the average.
    /// </summary>
    public IReadOnlyList<string> InOrder(IEnumerable<string> normals)
    {
        var names = normals.ToList();
        var ranks = names.ConvertAll(n => new Rank(n, names.Count(o => IsMostlyBefore(n, o)), MeanPlaceOf(n)));
        ranks.Sort(Rank.Compare);
        return ranks.ConvertAll(r => r.Name);
    }

    private double MeanPlaceOf(string normal)
    {
        var sum = 0.0;
        foreach (var use in uses[normal])
            sum += use.Place;
        return sum / uses[normal].Count;
    }

    /// <summary>The text that is there most often; of several, the first by its letters.</summary>
    public static string MostFrequent(IEnumerable<string> texts) => texts.GroupBy(t => t, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private bool IsMostlyBefore(string name, string other)
    {
        var (before, both) = (0, 0);
        foreach (var use in uses[name])
            if (uses[other].Find(u => u.Document == use.Document) is { } beside)
                (before, both) = (before + (use.Place < beside.Place ? 1 : 0), both + 1);
        return before * 2 > both;
    }

    private List<Use> UsesOf(string normal)
    {
        if (!uses.TryGetValue(normal, out var known))
            uses.Add(normal, known = []);
        return known;
    }

    /// <param name="Document">The number of the document.</param>
    /// <param name="Written">The name as it is written there.</param>
    /// <param name="Place">Where it is among the others: 0 is the beginning, 1 the end.</param>
    private sealed record Use(int Document, string Written, double Place);

    /// <param name="Name">The name.</param>
    /// <param name="Followers">How many others it mostly comes before.</param>
    /// <param name="Place">Where it is on the average.</param>
    private sealed record Rank(string Name, int Followers, double Place)
    {
        public static int Compare(Rank one, Rank other) =>
            one.Followers != other.Followers ? other.Followers.CompareTo(one.Followers)
            : one.Place.CompareTo(other.Place) is not 0 and var place ? place
            : string.CompareOrdinal(one.Name, other.Name);
    }
}
