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
    private readonly Dictionary<string, string> groups = new(StringComparer.Ordinal);
    private readonly string[] terms;
    private readonly int[] lengths;
    private readonly ushort[] bucketOfKey = new ushort[1 << (KeyLetters * LetterBits)];
    private readonly List<List<int>> buckets = [[]];
    private readonly Phrase[][] phrases;
    private readonly Phrase[][] falseFriends;
    private readonly Fact[] phraseFacts;
    private readonly Fact[] falseFriendFacts;

    private PhraseTable()
    {
        foreach (var (name, words) in Vocabulary.PhraseGroups)
            groups.Add($"<{name}>", words);
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
        lengths = Array.ConvertAll(terms, t => PhraseWords.Stem(t).Length);
        FillBuckets();
        phrases = ByFirstTerm(facts);
        falseFriends = ByFirstTerm(friends);
        (phraseFacts, falseFriendFacts) = (FactsOf(phrases), FactsOf(falseFriends));
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
        var bucket = bucketOfKey[KeyOf(word)];
        if (bucket == 0)
            return Unknown;
        foreach (var term in buckets[bucket])
            if (IsMatch(terms[term], lengths[term], word))
                return term;
        return Unknown;
    }

    /// <summary>The phrases that begin with a term, when one of <paramref name="wanted"/> is among their facts.</summary>
    public Phrase[] BeginningWith(int term, Fact wanted) => (phraseFacts[term] & wanted) == 0 ? None : phrases[term];

    /// <inheritdoc cref="BeginningWith"/>
    public Phrase[] FalseFriendsBeginningWith(int term, Fact wanted) => (falseFriendFacts[term] & wanted) == 0 ? None : falseFriends[term];

    private static bool IsMatch(string term, int length, ReadOnlySpan<char> word)
    {
        if (word.Length < length || (word.Length > length && length == term.Length))
            return false;
        for (var i = 1; i < length; i++)
            if (Lower(word[i]) != term[i])
                return false;
        return true;
    }

    private static Fact[] FactsOf(Phrase[][] all)
    {
        var facts = new Fact[all.Length];
        for (var i = 0; i < facts.Length; i++)
            foreach (var phrase in all[i])
                facts[i] |= phrase.Fact;
        return facts;
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
        {
            var all = new List<string>();
            foreach (var alternative in alternatives.Split('|'))
                all.AddRange(groups.TryGetValue(alternative, out var group) ? group.Split('|') : [alternative]);
            wordSets.Add(alternatives, words = new PhraseWords(all));
        }
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
