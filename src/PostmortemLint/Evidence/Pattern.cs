namespace PostmortemLint.Evidence;

/// <summary>
/// A row of words that states a fact. A table writes it so:
/// <code>
/// a|b      one of these words is there
/// ab*      a word that begins so
/// &lt;group&gt;  one of the words of that list in groups.txt
/// %        a percentage
/// &lt;count&gt;  a number that counts something
/// :        a colon, a dash, or the border of two cells
/// ..       up to three other words between
/// ...      up to six
/// ~        up to two, but no unit, preposition or the like: what is counted follows
/// ^a|b     one of these words does not follow at once
/// !a|b     in a list "not Fact", whose phrases only look like the fact: this word does not state it;
///          where no word is marked, none of them does
/// </code>
/// Spaces come between all of these. Nothing reaches beyond a sentence; other signs, such as commas, do not matter.
/// </summary>
/// <param name="Fact">What it states: one fact.</param>
/// <param name="Items">Its words, in order.</param>
internal sealed record Pattern(Fact Fact, PatternItem[] Items)
{
    /// <summary>The sign for a count.</summary>
    public const string CountSign = "<count>";

    /// <summary>How many words a phrase may have.</summary>
    public const int MostItems = 8;

    private static readonly char[] Separators = [' ', '|'];

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="fact">What it states.</param>
    /// <param name="setOf">The terms of alternatives, groups among them.</param>
    public static Pattern Parse(string text, Fact fact, Func<string, TermSet> setOf)
    {
        var items = new List<PatternItem>();
        var gap = Gap.None;
        foreach (var part in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            if (GapOf(part) is { } next)
                gap = next;
            else if (part[0] == '^')
                items[items.Count - 1] = items[items.Count - 1] with { NotBefore = setOf(part.Substring(1)) };
            else
            {
                items.Add(new PatternItem(setOf(part.TrimStart('!')), gap, IsMarked: part[0] == '!'));
                gap = Gap.None;
            }
        if (items.Count > MostItems)
            throw new FormatException($"The phrase '{text}' has more than {MostItems} words.");
        return new Pattern(fact, [.. items]);
    }

    /// <summary>The words, stems and signs of a phrase, without the names of groups.</summary>
    public static IEnumerable<string> WordsOf(string phrase) =>
        phrase.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimStart('!', '^'))
            .Where(w => GapOf(w) is null && !IsGroup(w));

    /// <summary>Whether a part of a phrase is the name of a group, in its brackets.</summary>
    public static bool IsGroup(string part) => part[0] == '<' && part != CountSign;

    /// <summary>For a false friend: whether this item's words are excluded as evidence.</summary>
    public bool IsDenied(int item) => Items[item].IsMarked || !Array.Exists(Items, i => i.IsMarked);

    private static Gap? GapOf(string part) => part switch
    {
        ".." => Gap.Short,
        "..." => Gap.Long,
        "~" => Gap.Counted,
        _ => null,
    };
}
