namespace PostmortemLint.Evidence;

/// <summary>A row of words that states a fact, as <see cref="FactWords.FactPhrases"/> writes it.</summary>
/// <param name="Fact">What it states.</param>
/// <param name="Items">Its words, in order.</param>
internal sealed record Pattern(Fact Fact, PatternItem[] Items)
{
    /// <summary>The item of a false friend whose words do not count; null when none of them does.</summary>
    public int? Denied { get; private init; }

    /// <summary>Reads one phrase; <paramref name="wordsOf"/> gives the words of a list of alternatives.</summary>
    public static Pattern Parse(string text, Fact fact, Func<string, WordSet> wordsOf)
    {
        var items = new List<PatternItem>();
        int? denied = null;
        var (gap, isCount) = (0, false);
        foreach (var part in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is ".." or "..." or "~")
                (gap, isCount) = (part == ".." ? 3 : part == "..." ? 6 : 2, part == "~");
            else if (part[0] == '^')
                items[items.Count - 1] = items[items.Count - 1] with { NotBefore = wordsOf(part.Substring(1)) };
            else
            {
                if (part[0] == '!')
                    denied = items.Count;
                items.Add(new PatternItem(wordsOf(part.TrimStart('!')), gap, isCount));
                (gap, isCount) = (0, false);
            }
        }
        return new Pattern(fact, [.. items]) { Denied = denied };
    }
}

/// <summary>One place in a phrase.</summary>
/// <param name="Words">The words that may stand there.</param>
/// <param name="Gap">How many other words may stand before it.</param>
/// <param name="IsCounted">Whether the words in the gap may only describe what is counted.</param>
internal sealed record PatternItem(WordSet Words, int Gap, bool IsCounted)
{
    /// <summary>The words that may not follow at once.</summary>
    public WordSet? NotBefore { get; init; }
}
