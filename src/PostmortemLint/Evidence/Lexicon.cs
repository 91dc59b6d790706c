#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>What a word can be in a passage about people.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Person = 1,
    Group = 1 << 1,
    Judgement = 1 << 2,
    Insult = 1 << 3,
    Omission = 1 << 4,
    Counterfactual = 1 << 5,
    Participle = 1 << 6,
    Virtue = 1 << 7,
    Slip = 1 << 8,
    CauseCue = 1 << 9,
    CauseWord = 1 << 10,
    HumanKind = 1 << 11,
    Error = 1 << 12,
    Determiner = 1 << 13,
    Denial = 1 << 14,
    Link = 1 << 15,
    Barrier = 1 << 16,
}

/// <summary>Every word and stem of the vocabulary under a number, so that a word of a document is looked up once for all readers.</summary>
internal sealed class Lexicon
{
    /// <summary>The term of a word that is in no table.</summary>
    public const short Unknown = -1;

    /// <summary>How the paths of tables of phrases end.</summary>
    private const string PhraseTables = "-phrases.txt";

    /// <summary>Letters that one key holds, a byte each.</summary>
    private const int KeyLetters = 8;

    /// <summary>Letters by which terms are sorted into buckets; no stem is shorter.</summary>
    private const int BucketLetters = 3;

    private const int BucketBits = 12;

    // Whole words of no more letters than a key has: a table with open addresses, three quarters of it empty.
    private readonly (ulong Key, short Term)[] slots = new (ulong, short)[1 << BucketBits];

    // Everything else, by its first letters.
    private readonly Entry[] entries;
    private readonly string[] stems;
    private readonly ushort[] buckets = new ushort[(1 << BucketBits) + 1];
    private readonly WordClass[] classes;
    private readonly string[] terms;
    private readonly Dictionary<string, WordTable> phraseTables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermSet> sets = new(StringComparer.Ordinal);

    /// <summary>The terms of all tables.</summary>
    /// <param name="more">Further phrases whose words are terms.</param>
    internal Lexicon(params string[] more)
    {
        Phrases = new PatternSet();
        var distinct = new HashSet<string>(Phrases.Terms, StringComparer.Ordinal);
        foreach (var (_, words) in PeopleWords.WordClasses)
            foreach (var word in words)
                distinct.Add(word.Replace('’', '\''));
        foreach (var path in WordTable.Paths)
            if (path.EndsWith(PhraseTables, StringComparison.Ordinal))
                phraseTables.Add(path, WordTable.Load(path));
        foreach (var phrase in phraseTables.Values.SelectMany(t => t.Names.SelectMany(n => t[n])).Concat(more))
            distinct.UnionWith(phrase.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));
        terms = new string[distinct.Count];
        distinct.CopyTo(terms);
        Array.Sort(terms, StringComparer.Ordinal);
        classes = new WordClass[terms.Length];
        foreach (var (kind, words) in PeopleWords.WordClasses)
            foreach (var word in words)
                classes[Array.BinarySearch(terms, word.Replace('’', '\''), StringComparer.Ordinal)] |= kind;
        stems = Array.ConvertAll(terms, WordSet.Stem);
        var others = new List<Entry>();
        for (var i = 0; i < terms.Length; i++)
        {
            var (isStem, key, length) = (WordSet.IsStem(terms[i]), KeyOf(stems[i], 0, stems[i].Length), stems[i].Length);
            if (isStem && length < BucketLetters)
                throw new InvalidOperationException($"The stem '{terms[i]}' is shorter than {BucketLetters} letters.");
            if (isStem || length > KeyLetters)
                others.Add(new Entry(key, (short)i, checked((byte)length), isStem));
            else
            {
                var slot = SlotOf(key);
                while (slots[slot].Key != 0)
                    slot = (slot + 1) & (slots.Length - 1);
                slots[slot] = (key, (short)i);
            }
        }
        entries = [.. others];
        Array.Sort(entries, Compare);
        FillBuckets();
        Phrases.Bind(terms);
    }

    public static Lexicon Instance { get; } = new();

    public PatternSet Phrases { get; }

    /// <summary>The longest term that the word at <paramref name="start"/> is or begins with.</summary>
    public short Find(string text, int start, int length)
    {
        var key = KeyOf(text, start, length);
        if (length <= KeyLetters)
            for (var slot = SlotOf(key); slots[slot].Key != 0; slot = (slot + 1) & (slots.Length - 1))
                if (slots[slot].Key == key)
                    return slots[slot].Term;
        var bucket = BucketOf(key);
        for (int i = buckets[bucket], end = buckets[bucket + 1]; i < end; i++)
        {
            ref readonly var entry = ref entries[i];
            if (((key ^ entry.Value) & MaskOf(entry.Length)) == 0 && (length == entry.Length || (length > entry.Length && entry.IsStem)) && (entry.Length <= KeyLetters || IsTail(stems[entry.Term], text, start)))
                return entry.Term;
        }
        return Unknown;
    }

    /// <summary>The phrases of a list in one of the tables whose names end in <c>-phrases.txt</c>.</summary>
    public IReadOnlyList<string> PhrasesOf(string path, string list) => phraseTables[path][list];

    /// <summary>The terms of words and stems, which <c>|</c> parts.</summary>
    /// <exception cref="KeyNotFoundException">One of them is in no table.</exception>
    public TermSet SetOf(string alternatives)
    {
        if (!sets.TryGetValue(alternatives, out var set))
            sets.Add(alternatives, set = new TermSet(terms, alternatives.Split('|')));
        return set;
    }

    /// <summary>What a word with this term can be; nothing for <see cref="Unknown"/>.</summary>
    public WordClass ClassOf(int term) => (uint)term < (uint)classes.Length ? classes[term] : WordClass.None;

    // A method of its own: the runtime compiles one whose loop goes round a thousand times once more, in the middle of it.
    private void FillBuckets()
    {
        for (int bucket = 0, at = 0; bucket < buckets.Length; bucket++)
        {
            while (at < entries.Length && BucketOf(entries[at].Value) < bucket)
                at++;
            buckets[bucket] = (ushort)at;
        }
    }

    private static bool IsTail(string stem, string text, int start)
    {
        for (var i = KeyLetters; i < stem.Length; i++)
            if (Lower(text[start + i]) != stem[i])
                return false;
        return true;
    }

    /// <summary>The first letters of a word, in lower case, a byte each.</summary>
    private static ulong KeyOf(string text, int start, int length)
    {
#if NET
        if (start + KeyLetters <= text.Length)
        {
            var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan())), (nuint)start);
            if (!Vector128.GreaterThanAny(letters, Vector128.Create((ushort)127)))
            {
                // In a word, what is no capital has the bit that makes one small.
                var all = Vector128.Narrow(letters, letters).AsUInt64().ToScalar() | 0x2020202020202020;
                return all & MaskOf(length);
            }
        }
#endif
        var key = 0UL;
        for (var i = 0; i < length && i < KeyLetters; i++)
            key |= (ulong)(Lower(text[start + i]) is var c && c < 128 ? c : 0xFF) << (i * 8);
        return key;
    }

    private static ulong MaskOf(int length) => ulong.MaxValue >> (64 - (8 * Math.Min(length, KeyLetters)));

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '’' ? '\'' : c;

    private static int SlotOf(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> (64 - BucketBits));

    private static int BucketOf(ulong key) => (int)(((uint)key & 0xFFFFFF) * 0x9E3779B1u >> (32 - BucketBits));

    /// <summary>By bucket; of one bucket the longest first, and of two alike the whole word.</summary>
    private static int Compare(Entry left, Entry right)
    {
        var order = BucketOf(left.Value).CompareTo(BucketOf(right.Value));
        if (order == 0)
            order = right.Length.CompareTo(left.Length);
        if (order == 0)
            order = left.IsStem.CompareTo(right.IsStem);
        return order == 0 ? left.Term.CompareTo(right.Term) : order;
    }

    /// <summary>Sixteen bytes: the tables are read for every word of every document.</summary>
    private readonly struct Entry(ulong value, short term, byte length, bool isStem)
    {
        public readonly ulong Value = value;
        public readonly short Term = term;
        public readonly byte Length = length;
        public readonly bool IsStem = isStem;
    }
}
