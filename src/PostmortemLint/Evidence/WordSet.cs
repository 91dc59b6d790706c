namespace PostmortemLint.Evidence;

/// <summary>A set of words and stems.</summary>
/// <param name="index">Its number.</param>
/// <param name="alternatives">What is in it.</param>
internal sealed class WordSet(int index, IEnumerable<string> alternatives)
{
    private readonly List<int> terms = [];

    public int Index => index;

    public string[] Alternatives { get; } = [.. alternatives];

    /// <summary>The words of the set as <see cref="PatternSet.BitOf"/> has them.</summary>
    public ulong Bits { get; private set; }

    /// <summary>The terms of the set, when they are bound.</summary>
    public IReadOnlyList<int> Terms => terms;

    /// <summary>Takes all of <paramref name="all"/>, which are sorted, that a stem of the set covers, and marks them in <paramref name="bits"/>.</summary>
    public void Bind(string[] all, Span<ulong> bits)
    {
        foreach (var alternative in Alternatives)
        {
            var stem = Stem(alternative);
            var first = Array.BinarySearch(all, stem, StringComparer.Ordinal);
            for (var i = first < 0 ? ~first : first; i < all.Length && all[i].StartsWith(stem, StringComparison.Ordinal); i++)
                if ((IsStem(alternative) || all[i] == alternative) && (bits[i >> 6] >> (i & 63) & 1) == 0)
                {
                    bits[i >> 6] |= 1UL << (i & 63);
                    Bits |= PatternSet.BitOf(i);
                    terms.Add(i);
                }
        }
        terms.Sort();
    }

    public static bool IsStem(string term) => term.Length > 1 && term[term.Length - 1] == '*';

    public static string Stem(string term) => IsStem(term) ? term.Remove(term.Length - 1) : term;
}
