namespace PostmortemLint.Evidence;

/// <summary>Phrases by the term that they begin with.</summary>
internal sealed class PatternIndex(List<Pattern> phrases)
{
    private Fact[] factsOfTerm = [];
    private int[] firstOfTerm = [];
    private PatternStart[] starts = [];
    private PatternStep[] steps = [];

    /// <summary>What the phrases that begin with a term may state.</summary>
    public Fact FactsBegunBy(int term) => factsOfTerm[term];

    /// <summary>The phrases that begin with a term, when one of <paramref name="wanted"/> is among their facts.</summary>
    public ReadOnlySpan<PatternStart> BeginningWith(int term, Fact wanted) =>
        (factsOfTerm[term] & wanted) == 0 ? default : starts.AsSpan(firstOfTerm[term], firstOfTerm[term + 1] - firstOfTerm[term]);

    /// <summary>One word of a phrase, by <see cref="PatternStart.Step"/>; the next word is the next step.</summary>
    public ref readonly PatternStep Step(int index) => ref steps[index];

    /// <summary>To be called once the words know their terms.</summary>
    public void Bind(int terms)
    {
        (factsOfTerm, firstOfTerm) = (new Fact[terms], new int[terms + 1]);
        steps = new PatternStep[CountStarts()];
        SumUp(firstOfTerm);
        starts = new PatternStart[firstOfTerm[terms]];
        Place((int[])firstOfTerm.Clone());
    }

    // Short methods: the runtime compiles one whose loop goes round a thousand times once more, in the middle of it.
    private int CountStarts()
    {
        var count = 0;
        foreach (var phrase in phrases)
        {
            foreach (var term in phrase.Items[0].Words.Terms)
            {
                firstOfTerm[term + 1]++;
                factsOfTerm[term] |= phrase.Fact;
            }
            count += phrase.Items.Length;
        }
        return count;
    }

    private static void SumUp(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
    }

    /// <param name="nextOfTerm">Where the next phrase that begins with a term goes.</param>
    private void Place(int[] nextOfTerm)
    {
        var step = 0;
        foreach (var phrase in phrases)
        {
            var start = new PatternStart(phrase, step);
            foreach (var term in phrase.Items[0].Words.Terms)
                starts[nextOfTerm[term]++] = start;
            for (var i = 0; i < phrase.Items.Length; i++)
                steps[step++] = new PatternStep(phrase, i);
        }
    }
}

/// <summary>What is asked of a phrase for each word that may begin it: most go no farther.</summary>
internal readonly struct PatternStart(Pattern phrase, int step)
{
    private readonly ulong second = phrase.Items.Length > 1 ? phrase.Items[1].Words.Bits : ulong.MaxValue;

    public readonly Fact Fact = phrase.Fact;

    public readonly int Step = step;

    /// <summary>Whether a sentence with these terms (<see cref="PatternSet.BitOf"/>) may hold it: false is certain, true is not.</summary>
    public bool CanBeAmong(ulong present) => (present & second) != 0;
}

/// <summary>One word of a phrase, as it is matched.</summary>
internal readonly struct PatternStep(Pattern phrase, int item)
{
    private readonly ulong bits = phrase.Items[item].Words.Bits;

    /// <summary>The words that may stand there.</summary>
    public readonly short Words = (short)phrase.Items[item].Words.Index;

    /// <summary>The words that may not follow at once; <see cref="PatternSet.NoWords"/> when any may.</summary>
    public readonly short NotBefore = (short)(phrase.Items[item].NotBefore?.Index ?? PatternSet.NoWords);

    /// <summary>How many other words may stand before it.</summary>
    public readonly byte Gap = (byte)phrase.Items[item].Gap;

    /// <summary>Whether the words in the gap may only describe what is counted.</summary>
    public readonly bool IsCounted = phrase.Items[item].IsCounted;

    public readonly bool IsLast = item == phrase.Items.Length - 1;

    /// <summary>Whether, in a false friend, this word does not count.</summary>
    public readonly bool IsDenied = phrase.Denied is null || phrase.Denied == item;

    /// <summary>Whether a term may be one of its words: false is certain, true is not.</summary>
    public bool CanBe(int term) => (bits & PatternSet.BitOf(term)) != 0;
}
