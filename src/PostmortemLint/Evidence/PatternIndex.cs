namespace PostmortemLint.Evidence;

/// <summary>Patterns by the term that they begin with.</summary>
internal sealed class PatternIndex
{
    private readonly Pattern[][] patternsOf;
    private readonly Fact[] factsOf = new Fact[Lexicon.Instance.TermCount];

    public PatternIndex(List<Pattern> patterns)
    {
        var lists = new List<Pattern>?[factsOf.Length];
        foreach (var pattern in patterns)
            foreach (var term in pattern.Items[0].Words.Terms)
            {
                (lists[term] ??= []).Add(pattern);
                factsOf[term] |= pattern.Fact;
            }
        patternsOf = Array.ConvertAll(lists, l => l?.ToArray() ?? []);
    }

    /// <summary>What the patterns that begin with a term may state; nothing for what is not a term.</summary>
    public Fact FactsStartingWith(int term) => term >= 0 ? factsOf[term] : Fact.None;

    /// <summary>The patterns that begin with a term, in the order of the tables.</summary>
    public Pattern[] BeginningWith(int term) => patternsOf[term];
}
