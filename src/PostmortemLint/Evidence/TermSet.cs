namespace PostmortemLint.Evidence;

/// <summary>A set of the lexicon's terms.</summary>
internal sealed class TermSet
{
    private readonly ulong[] bits;

    /// <summary>The terms that are one of some words or begin with one of some stems.</summary>
    /// <param name="terms">All terms, in ordinal order.</param>
    /// <param name="words">Words, and stems that end in <c>*</c>.</param>
    public TermSet(string[] terms, string[] words)
    {
        bits = new ulong[(terms.Length >> 6) + 1];
        foreach (var word in words)
            Add(terms, word);
    }

    /// <summary>Whether a term is in the set; never for what is not a term.</summary>
    public bool Contains(int term) => term >= 0 && (bits[term >> 6] >> (term & 63) & 1) != 0;

    private void Add(string[] terms, string word)
    {
        var first = Array.BinarySearch(terms, word, StringComparer.Ordinal);
        if (first < 0)
            throw new KeyNotFoundException($"The lexicon has no term '{word}'.");
        if (!WordSet.IsStem(word))
            Add(first);
        else
            AddAll(terms, WordSet.Stem(word));
    }

    private void AddAll(string[] terms, string stem)
    {
        var first = Array.BinarySearch(terms, stem, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < terms.Length && terms[i].StartsWith(stem, StringComparison.Ordinal); i++)
            Add(i);
    }

    private void Add(int term) => bits[term >> 6] |= 1UL << (term & 63);
}
