namespace PostmortemLint.Evidence;

/// <summary>
/// A row of words that states a fact. In a table:
/// <code>
/// a|b      one of these words stands there
/// ab*      a word that begins so
/// &lt;group&gt;  one of the words of that list in groups.txt
/// %        a percentage
/// &lt;count&gt;  a number that counts something
/// :        a colon, a dash, or the border of two cells
/// ..       up to three other words stand between
/// ...      up to six
/// ~        up to two that are no units or prepositions: what is counted follows
/// ^a|b     one of these words does not follow at once
/// !a|b     of a phrase that only looks like a fact: this word states nothing; where none is marked, none of them does
/// </code>
/// Spaces part all of these. Nothing reaches beyond a sentence; other signs, such as commas, do not matter.
/// </summary>
/// <param name="Fact">What it states: one fact.</param>
/// <param name="Items">Its words, in order.</param>
internal sealed record Pattern(Fact Fact, PatternItem[] Items)
{
    public const string CountSign = "<count>";

    private static readonly char[] Separators = [' ', '|'];

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="fact">What it states.</param>
    /// <param name="setOf">The terms of alternatives, groups among them.</param>
    public static Pattern Parse(string text, Fact fact, Func<string, TermSet> setOf)
    {
        var items = new List<PatternItem>();
        var gap = Gap.None;
        foreach (var part in text.Split(' '))
            if (GapOf(part) is { } next)
                gap = next;
            else if (part[0] == '^')
                items[items.Count - 1] = items[items.Count - 1] with { NotBefore = setOf(part.Substring(1)) };
            else
            {
                items.Add(new PatternItem(setOf(part.TrimStart('!')), gap, IsMarked: part[0] == '!'));
                gap = Gap.None;
            }
        return new Pattern(fact, [.. items]);
    }

    /// <summary>The words, stems and signs of a phrase, without the names of groups.</summary>
    public static IEnumerable<string> WordsOf(string phrase) =>
        phrase.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimStart('!', '^')).Where(w => GapOf(w) is null && (w[0] != '<' || w == CountSign));

    /// <summary>Whether, of a phrase that only looks like a fact, the words of an item do not count for it.</summary>
    public bool IsDenied(int item) => Items[item].IsMarked || !Array.Exists(Items, i => i.IsMarked);

    private static Gap? GapOf(string part) => part switch
    {
        ".." => Gap.Short,
        "..." => Gap.Long,
        "~" => Gap.Counted,
        _ => null,
    };
}

/// <summary>One place in a phrase.</summary>
/// <param name="Words">The words that may stand there.</param>
/// <param name="Gap">What may stand before it.</param>
/// <param name="IsMarked">Whether it has a <c>!</c>.</param>
internal sealed record PatternItem(TermSet Words, Gap Gap, bool IsMarked)
{
    /// <summary>The words that may not follow at once.</summary>
    public TermSet? NotBefore { get; init; }
}

/// <summary>How many other words may stand before a place in a phrase.</summary>
internal enum Gap
{
    None = 0,

    /// <summary>Words that only describe what is counted.</summary>
    Counted = 2,
    Short = 3,
    Long = 6,
}
