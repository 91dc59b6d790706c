namespace PostmortemLint.Evidence;

/// <summary>
/// Every word and stem of the tables as a term, which is a number: a word of a document is looked up once, and all readers compare
/// numbers. A word's term is the longest one that the word is or begins with, and where a word and a stem are alike it is the word.
/// Case does not matter, and <c>’</c> is <c>'</c>.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The term of a word that is in no table.</summary>
    public const short Unknown = -1;

    /// <summary>The terms of signs and numbers, as phrases write them: <c>%</c>, <c>&lt;count&gt;</c> and <c>:</c>.</summary>
    public const short Percentage = 0, Count = 1, Colon = 2;

    /// <summary>The term of a word that is in no table and has a capital letter within a sentence: <c>&lt;name&gt;</c>.</summary>
    public const short Name = 3;

    /// <summary>
    /// The term of a count that may be the status of a failed request: <c>&lt;status&gt;</c>. It is a <c>&lt;count&gt;</c> as well.
    /// </summary>
    public const short Status = 4;

    /// <summary>The term of what a quotation begins with: <c>&lt;quote&gt;</c>.</summary>
    public const short Quote = 5;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789'-";

    /// <summary>Of each ASCII character its place among the children of a node, from 1; 0 for characters that no term has.</summary>
    private static readonly byte[] Places = FindPlaces();

    private static readonly string[] Signs = ["%", Pattern.CountSign, ":", Pattern.NameSign, Pattern.StatusSign, Pattern.QuoteSign];

    // A tree of letters. The children of a node lie in one row, at the places of their letters; 0 is none, since the root is not a child.
    private readonly ushort[] children;
    private readonly Node[] nodes;
    private int nodeCount = 1;

    /// <summary>The words and stems of some phrases.</summary>
    /// <param name="phrases">In the syntax of <see cref="Pattern"/>.</param>
    /// <exception cref="ArgumentException">A word is never found: it has a capital letter or a sign, or ends in <c>'s</c>.</exception>
    public Lexicon(IEnumerable<string> phrases)
    {
        var written = new HashSet<string>(phrases.SelectMany(Pattern.WordsOf), StringComparer.Ordinal);
        var words = new HashSet<string>(written.SelectMany(Pattern.FormsOf), StringComparer.Ordinal);
        words.ExceptWith(Signs);
        var terms = words.ToArray();
        Array.Sort(terms, StringComparer.Ordinal);
        var mostNodes = 1 + terms.Select((term, i) => term.Length - (i == 0 ? 0 : CommonLength(terms[i - 1], term))).Sum();
        (children, nodes) = (new ushort[mostNodes * (Alphabet.Length + 1)], new Node[mostNodes]);
        nodes[0] = new Node(Unknown);
        TermCount = Signs.Length;
        foreach (var term in terms)
            Add(term, (short)TermCount++);
    }

    /// <summary>The terms of all tables whose words are compared as tokens.</summary>
    public static Lexicon Instance { get; } = new(PhraseTables.Entries);

    /// <summary>How many terms there are: each is less.</summary>
    public int TermCount { get; }

    /// <summary>The longest term that the word from <paramref name="start"/> up to <paramref name="end"/> is or begins with.</summary>
    public short Find(string text, int start, int end)
    {
        var (node, longestStem) = (0, Unknown);
        for (var i = start; i < end; i++)
        {
            node = ChildOf(node, text[i]);
            if (node == 0)
                return longestStem;
            if (nodes[node].Stem != Unknown)
                longestStem = nodes[node].Stem;
        }
        return nodes[node].Word != Unknown ? nodes[node].Word : longestStem;
    }

    /// <summary>The terms of words, stems and signs, which <c>|</c> separates: of a stem, all terms that begin with it.</summary>
    /// <exception cref="KeyNotFoundException">One of them is in no table.</exception>
    public TermSet SetOf(string alternatives)
    {
        var set = new TermSet(TermCount);
        foreach (var word in alternatives.Split('|'))
            Add(word, set);
        return set;
    }

    /// <summary>Adds the terms of a word in all its forms, a stem or a sign to a set.</summary>
    /// <exception cref="KeyNotFoundException">It is in no table.</exception>
    public void Add(string word, TermSet set)
    {
        foreach (var form in Pattern.FormsOf(word))
            AddForm(form, set);
    }

    private void AddForm(string word, TermSet set)
    {
        if (Array.IndexOf(Signs, word) is >= 0 and var sign)
        {
            set.Add(sign, sign);
            if (sign == Count)
                set.Add(Status, Status);
            return;
        }
        var node = nodes[NodeOf(word)];
        if (IsStem(word) ? node.Stem == Unknown : node.Word == Unknown)
            throw new KeyNotFoundException($"The lexicon has no term '{word}'.");
        if (IsStem(word))
            set.Add(node.First, node.Last);
        else
            set.Add(node.Word, node.Word);
    }

    /// <summary>The node of a word or stem; the root when there is none.</summary>
    private int NodeOf(string word)
    {
        var node = 0;
        for (var i = 0; i < LengthOf(word); i++)
            if ((node = ChildOf(node, word[i])) == 0)
                return 0;
        return node;
    }

    /// <summary>Adds a term; they come in order, so that those that begin alike have numbers in a row.</summary>
    private void Add(string word, short term)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            throw new ArgumentException($"The word '{word}' ends in 's: words are looked up without it.");
        var node = 0;
        for (var i = 0; i < LengthOf(word); i++)
        {
            node = ChildToBe(node, word, i, term);
            nodes[node].Last = term;
        }
        if (IsStem(word))
            nodes[node].Stem = term;
        else
            nodes[node].Word = term;
    }

    private int ChildToBe(int node, string word, int letter, short term)
    {
        var place = Alphabet.IndexOf(word[letter]);
        if (place < 0)
            throw new ArgumentException($"The word '{word}' has a '{word[letter]}', which no term may have.");
        ref var child = ref children[(node * (Alphabet.Length + 1)) + place + 1];
        if (child == 0)
        {
            child = checked((ushort)nodeCount++);
            nodes[child] = new Node(term);
        }
        return child;
    }

    private int ChildOf(int node, char letter) =>
        letter < Places.Length ? children[(node * (Alphabet.Length + 1)) + Places[letter]] : letter == '’' ? ChildOf(node, '\'') : 0;

    private static int CommonLength(string one, string other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[length] == other[length])
            length++;
        return length;
    }

    private static bool IsStem(string word) => word[word.Length - 1] == '*';

    private static int LengthOf(string word) => IsStem(word) ? word.Length - 1 : word.Length;

    private static byte[] FindPlaces()
    {
        var places = new byte[128];
        for (var i = 0; i < Alphabet.Length; i++)
            places[Alphabet[i]] = places[char.ToUpperInvariant(Alphabet[i])] = (byte)(i + 1);
        return places;
    }

    /// <summary>The beginning of some terms.</summary>
    /// <param name="first">The first of them.</param>
    private struct Node(short first)
    {
        /// <summary>The terms that begin so.</summary>
        public readonly short First = first;

        /// <summary>The last of them.</summary>
        public short Last = first;

        /// <summary>The whole word that it is.</summary>
        public short Word = Unknown;

        /// <summary>The stem that it is.</summary>
        public short Stem = Unknown;
    }
}
