namespace PostmortemLint.Evidence;

/// <summary>
/// The phrases of the vocabulary, ready to be matched: a term gives the phrases it may begin. Everything lies in a few arrays, since a document asks little of each phrase,
/// and much of that time would go into following references.
/// </summary>
internal sealed class PatternSet
{
    /// <summary>No set of words.</summary>
    public const int NoWords = -1;

    private readonly Dictionary<string, WordSet> wordSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> groups = new(StringComparer.Ordinal);
    private readonly PatternIndex facts;
    private readonly PatternIndex friends;
    private readonly WordSet countBreaks;
    private ulong[] bits = [];
    private int stride;

    public PatternSet()
    {
        foreach (var (name, words) in FactWords.PhraseGroups)
            groups.Add($"<{name}>", words);
        facts = Parse(FactWords.FactPhrases);
        friends = Parse(FactWords.FalseFriends);
        countBreaks = WordsOf(string.Join("|", FactWords.CountBreaks));
    }

    /// <summary>Every word and stem of the phrases.</summary>
    public IEnumerable<string> Terms => wordSets.Values.SelectMany(s => s.Alternatives);

    public short Percentage { get; private set; }

    public short Count { get; private set; }

    public short Colon { get; private set; }

    /// <summary>What states a fact.</summary>
    public PatternIndex Facts => facts;

    /// <summary>What looks like it.</summary>
    public PatternIndex FalseFriends => friends;

    /// <summary>One of 64 bits, which several terms share.</summary>
    public static ulong BitOf(int term) => 1UL << (term & 63);

    /// <summary>Gives every word the number that it has in <paramref name="terms"/>, which are sorted.</summary>
    public void Bind(string[] terms)
    {
        stride = (terms.Length >> 6) + 1;
        bits = new ulong[wordSets.Count * stride];
        foreach (var set in wordSets.Values)
            set.Bind(terms, bits.AsSpan(set.Index * stride, stride));
        facts.Bind(terms.Length);
        friends.Bind(terms.Length);
        (Percentage, Count, Colon) = (Find(terms, "%"), Find(terms, "#"), Find(terms, ":"));
    }

    /// <summary>Whether a term is one of a set of words; never for what is no term.</summary>
    public bool Contains(int words, int term) => term >= 0 && (bits[(words * stride) + (term >> 6)] >> (term & 63) & 1) != 0;

    /// <summary>Whether a term parts a number from what it would count.</summary>
    public bool BreaksCount(int term) => Contains(countBreaks.Index, term);

    private static short Find(string[] terms, string text) => (short)Array.BinarySearch(terms, text, StringComparer.Ordinal);

    private PatternIndex Parse((Fact Fact, string[] Phrases)[] table)
    {
        var parsed = new List<Pattern>();
        foreach (var (fact, texts) in table)
            foreach (var text in texts)
                parsed.Add(Pattern.Parse(text, fact, WordsOf));
        return new PatternIndex(parsed);
    }

    private WordSet WordsOf(string alternatives)
    {
        if (!wordSets.TryGetValue(alternatives, out var words))
        {
            var all = new List<string>();
            foreach (var alternative in alternatives.Split('|'))
                all.AddRange(groups.TryGetValue(alternative, out var group) ? group.Split('|') : [alternative]);
            wordSets.Add(alternatives, words = new WordSet(wordSets.Count, all));
        }
        return words;
    }
}
