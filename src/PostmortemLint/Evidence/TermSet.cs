namespace PostmortemLint.Evidence;

/// <summary>A set of the lexicon's terms.</summary>
/// <param name="termCount">How many terms the lexicon has.</param>
internal sealed class TermSet(int termCount)
{
    private readonly ulong[] bits = new ulong[(termCount >> 6) + 1];

    /// <summary>Whether a term is in the set; never for what is not a term.</summary>
    public bool Contains(int term) => term >= 0 && (bits[term >> 6] >> (term & 63) & 1) != 0;

    /// <summary>The terms of the set, in order.</summary>
    public IEnumerable<int> Terms
    {
        get
        {
            for (var i = 0; i < bits.Length; i++)
                for (var (term, rest) = (i << 6, bits[i]); rest != 0; (term, rest) = (term + 1, rest >> 1))
                    if ((rest & 1) != 0)
                        yield return term;
        }
    }

    /// <summary>Adds the terms of another set of the same lexicon.</summary>
    public void Add(TermSet other)
    {
        for (var i = 0; i < bits.Length; i++)
            bits[i] |= other.bits[i];
    }

    /// <summary>Adds terms in a row, the last of them too.</summary>
    public void Add(int first, int last)
    {
        for (var term = first; term <= last; term++)
            bits[term >> 6] |= 1UL << (term & 63);
    }
}
