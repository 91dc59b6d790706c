namespace PostmortemLint.Model;

/// <summary>A set of words and stems, as one test.</summary>
internal sealed class PhraseWords(IEnumerable<string> alternatives)
{
    private ulong[] bits = [];

    public string[] Alternatives { get; } = [.. alternatives];

    /// <summary>The words of the set as <see cref="PhraseTable.BitOf"/> has them.</summary>
    public ulong Bits { get; private set; }

    public bool Contains(int term) => term >= 0 && (bits[term >> 6] >> (term & 63) & 1) != 0;

    /// <summary>Takes all of <paramref name="terms"/>, which are sorted, that a stem of the set covers.</summary>
    public void Bind(string[] terms)
    {
        bits = new ulong[(terms.Length >> 6) + 1];
        foreach (var alternative in Alternatives)
        {
            var stem = Stem(alternative);
            var first = Array.BinarySearch(terms, stem, StringComparer.Ordinal);
            for (var i = first < 0 ? ~first : first; i < terms.Length && terms[i].StartsWith(stem, StringComparison.Ordinal); i++)
                if (IsStem(alternative) || terms[i] == alternative)
                {
                    bits[i >> 6] |= 1UL << (i & 63);
                    Bits |= PhraseTable.BitOf(i);
                }
        }
    }

    /// <summary>The terms of the set, when they are bound.</summary>
    public IEnumerable<int> Terms
    {
        get
        {
            for (var i = 0; i < bits.Length * 64; i++)
                if (Contains(i))
                    yield return i;
        }
    }

    public static bool IsStem(string term) => term.Length > 1 && term[term.Length - 1] == '*';

    public static string Stem(string term) => IsStem(term) ? term.Remove(term.Length - 1) : term;
}
