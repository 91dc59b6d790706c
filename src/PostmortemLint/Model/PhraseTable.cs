namespace PostmortemLint.Model;

/// <summary>The phrases of the vocabulary, ready to be matched: a term gives the phrases it may begin.</summary>
internal sealed class PhraseTable
{
    private static readonly PhraseStart[] None = [];

    private readonly Dictionary<string, PhraseWords> wordSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> groups = new(StringComparer.Ordinal);
    private readonly List<Phrase> facts;
    private readonly List<Phrase> friends;
    private PhraseStart[][] phrases = [];
    private PhraseStart[][] falseFriends = [];
    private Fact[] phraseFacts = [];
    private Fact[] falseFriendFacts = [];

    public PhraseTable()
    {
        foreach (var (name, words) in Vocabulary.PhraseGroups)
            groups.Add($"<{name}>", words);
        facts = Parse(Vocabulary.FactPhrases);
        friends = Parse(Vocabulary.FalseFriends);
        CountBreaks = WordsOf(string.Join("|", Vocabulary.CountBreaks));
    }

    /// <summary>Every word and stem of the phrases.</summary>
    public IEnumerable<string> Terms => wordSets.Values.SelectMany(s => s.Alternatives);

    public short Percentage { get; private set; }

    public short Count { get; private set; }

    public short Colon { get; private set; }

    /// <summary>The words that part a number from what it would count.</summary>
    public PhraseWords CountBreaks { get; }

    /// <summary>One of 64 bits, which several terms share.</summary>
    public static ulong BitOf(int term) => 1UL << (term & 63);

    /// <summary>Gives every word the number that it has in <paramref name="terms"/>, which are sorted.</summary>
    public void Bind(string[] terms)
    {
        foreach (var set in wordSets.Values)
            set.Bind(terms);
        phrases = ByFirstTerm(facts, terms.Length);
        falseFriends = ByFirstTerm(friends, terms.Length);
        (phraseFacts, falseFriendFacts) = (FactsOf(phrases), FactsOf(falseFriends));
        (Percentage, Count, Colon) = (Find(terms, "%"), Find(terms, "#"), Find(terms, ":"));
    }

    /// <summary>What the phrases that begin with a term may state.</summary>
    public Fact FactsBegunBy(int term) => phraseFacts[term];

    /// <summary>The phrases that begin with a term, when one of <paramref name="wanted"/> is among their facts.</summary>
    public PhraseStart[] BeginningWith(int term, Fact wanted) => (phraseFacts[term] & wanted) == 0 ? None : phrases[term];

    /// <inheritdoc cref="BeginningWith"/>
    public PhraseStart[] FalseFriendsBeginningWith(int term, Fact wanted) => (falseFriendFacts[term] & wanted) == 0 ? None : falseFriends[term];

    private static short Find(string[] terms, string text) => (short)Array.BinarySearch(terms, text, StringComparer.Ordinal);

    private static Fact[] FactsOf(PhraseStart[][] all)
    {
        var facts = new Fact[all.Length];
        for (var i = 0; i < facts.Length; i++)
            foreach (var phrase in all[i])
                facts[i] |= phrase.Fact;
        return facts;
    }

    private List<Phrase> Parse((Fact Fact, string[] Phrases)[] table)
    {
        var parsed = new List<Phrase>();
        foreach (var (fact, texts) in table)
            foreach (var text in texts)
                parsed.Add(Phrase.Parse(text, fact, WordsOf));
        return parsed;
    }

    private PhraseWords WordsOf(string alternatives)
    {
        if (!wordSets.TryGetValue(alternatives, out var words))
        {
            var all = new List<string>();
            foreach (var alternative in alternatives.Split('|'))
                all.AddRange(groups.TryGetValue(alternative, out var group) ? group.Split('|') : [alternative]);
            wordSets.Add(alternatives, words = new PhraseWords(all));
        }
        return words;
    }

    private static PhraseStart[][] ByFirstTerm(List<Phrase> all, int terms)
    {
        var lists = new List<PhraseStart>?[terms];
        foreach (var phrase in all)
            foreach (var term in phrase.Items[0].Words.Terms)
                (lists[term] ??= []).Add(new PhraseStart(phrase));
        return Array.ConvertAll(lists, l => l is null ? None : l.ToArray());
    }
}
