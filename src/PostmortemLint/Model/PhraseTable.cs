namespace PostmortemLint.Model;

/// <summary>The phrases of the vocabulary, ready to be matched: a word is looked up once, and gives the phrases it may begin.</summary>
internal sealed class PhraseTable
{
    /// <summary>The term of a word that is in no phrase.</summary>
    public const int Unknown = -1;

    private const int KeyLetters = 3;
    private const int LetterBits = 5;

    private static readonly Phrase[] None = [];

    private readonly Dictionary<string, PhraseWords> wordSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> groups = Vocabulary.PhraseGroups.ToDictionary(g => $"<{g.Name}>", g => g.Words, StringComparer.Ordinal);
    private readonly string[] terms;
    private readonly ushort[] bucketOfKey = new ushort[1 << (KeyLetters * LetterBits)];
    private readonly List<int[]> buckets = [[]];
    private readonly Phrase[][] phrases;
    private readonly Phrase[][] falseFriends;

    private PhraseTable()
    {
        var facts = Parse(Vocabulary.FactPhrases);
        var friends = Parse(Vocabulary.FalseFriends);
        CountBreaks = WordsOf(string.Join("|", Vocabulary.CountBreaks));
        terms = [.. wordSets.Values.SelectMany(s => s.Alternatives).Distinct(StringComparer.Ordinal)];
        Array.Sort(terms, StringComparer.Ordinal);
        foreach (var set in wordSets.Values)
            set.Bind(terms);
        foreach (var bucket in Enumerable.Range(0, terms.Length).GroupBy(i => KeyOf(PhraseWords.Stem(terms[i]).AsSpan())))
        {
            bucketOfKey[bucket.Key] = (ushort)buckets.Count;
            buckets.Add([.. bucket.OrderByDescending(i => PhraseWords.Stem(terms[i]).Length).ThenBy(i => PhraseWords.IsStem(terms[i]))]);
        }
        phrases = ByFirstTerm(facts);
        falseFriends = ByFirstTerm(friends);
        (Percentage, Count, Colon) = (Array.IndexOf(terms, "%"), Array.IndexOf(terms, "#"), Array.IndexOf(terms, ":"));
    }

    public static PhraseTable Instance { get; } = new();

    public int Percentage { get; }

    public int Count { get; }

    public int Colon { get; }

    /// <summary>The words that part a number from what it would count.</summary>
    public PhraseWords CountBreaks { get; }

    /// <summary>The longest term that <paramref name="word"/> is or begins with.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var bucket = buckets[bucketOfKey[KeyOf(word)]];
        foreach (var term in bucket)
            if (IsMatch(terms[term], word))
                return term;
        return Unknown;
    }

    public Phrase[] BeginningWith(int term) => phrases[term];

    public Phrase[] FalseFriendsBeginningWith(int term) => falseFriends[term];

    private static bool IsMatch(string term, ReadOnlySpan<char> word)
    {
        var length = term[term.Length - 1] == '*' ? term.Length - 1 : term.Length;
        if (word.Length < length || (word.Length > length && length == term.Length))
            return false;
        for (var i = 0; i < length; i++)
            if (Lower(word[i]) != term[i])
                return false;
        return true;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    private static int KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0;
        for (var i = 0; i < KeyLetters; i++)
        {
            var letter = i < word.Length ? (word[i] | 0x20) - 'a' + 1 : 0;
            key = (key << LetterBits) | (letter is >= 0 and <= 26 ? letter : 27);
        }
        return key;
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
            wordSets.Add(alternatives, words = new PhraseWords(alternatives.Split('|').SelectMany(a => groups.TryGetValue(a, out var group) ? group.Split('|') : [a])));
        return words;
    }

    private Phrase[][] ByFirstTerm(List<Phrase> all)
    {
        var result = new Phrase[terms.Length][];
        for (var i = 0; i < result.Length; i++)
            result[i] = [.. all.Where(p => p.Items[0].Words.Contains(i))];
        return result;
    }
}
