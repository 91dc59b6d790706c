namespace PostmortemLint.Evidence;

/// <summary>Patterns by the term that they begin with.</summary>
internal sealed class PatternIndex
{
    private readonly List<Pattern>?[] patternsOf = new List<Pattern>?[Lexicon.Instance.TermCount];
    private readonly Fact[] factsOf = new Fact[Lexicon.Instance.TermCount];

    public PatternIndex(List<Pattern> patterns)
    {
        foreach (var pattern in patterns)
            foreach (var term in pattern.Items[0].Words.Terms)
            {
                (patternsOf[term] ??= []).Add(pattern);
                factsOf[term] |= pattern.Fact;
            }
    }

    /// <summary>What the patterns that begin with a term may state; nothing for what is not a term.</summary>
    public Fact FactsBegunBy(int term) => term >= 0 ? factsOf[term] : Fact.None;

    /// <summary>The patterns that begin with a term, of which <see cref="FactsBegunBy"/> has a fact.</summary>
    public List<Pattern> BeginningWith(int term) => patternsOf[term]!;
}
