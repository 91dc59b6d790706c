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
    private readonly List<List<int>> buckets = [[]];
    private readonly Phrase[][] phrases;
    private readonly Phrase[][] falseFriends;

    private PhraseTable()
    {
        var facts = Parse(Vocabulary.FactPhrases);
        var friends = Parse(Vocabulary.FalseFriends);
        CountBreaks = WordsOf(string.Join("|", Vocabulary.CountBreaks));
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in wordSets.Values)
            distinct.UnionWith(set.Alternatives);
        terms = [.. distinct];
        Array.Sort(terms, StringComparer.Ordinal);
        foreach (var set in wordSets.Values)
            set.Bind(terms);
        FillBuckets();
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

    /// <summary>Sorts the terms by their first letters; of those that share them the longest comes first, and of two alike the whole word.</summary>
    private void FillBuckets()
    {
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            ref var bucket = ref bucketOfKey[KeyOf(PhraseWords.Stem(terms[i]).AsSpan())];
            if (bucket == 0)
            {
                bucket = (ushort)buckets.Count;
                buckets.Add([]);
            }
            var inside = buckets[bucket];
            var at = 0;
            while (at < inside.Count && IsBefore(terms[inside[at]], terms[i]))
                at++;
            inside.Insert(at, i);
        }
    }

    private static bool IsBefore(string left, string right)
    {
        var difference = PhraseWords.Stem(left).Length - PhraseWords.Stem(right).Length;
        return difference > 0 || (difference == 0 && !PhraseWords.IsStem(left));
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
            result[i] = None;
        foreach (var phrase in all)
            for (var i = 0; i < result.Length; i++)
                if (phrase.Items[0].Words.Contains(i))
                    result[i] = [.. result[i], phrase];
        return result;
    }
}
