using PostmortemLint.Prose;

namespace PostmortemLint.Evidence;

/// <summary>
/// A row of words that states a fact. A table writes it with an id that it keeps, <c>WP07</c>, and then:
/// <code>
/// a|b      one of these words is there
/// ab*      a word that begins so
/// ab+      a word in any of its forms, by <see cref="Inflection"/>
/// &lt;group&gt;  one of the words of that list in groups.txt
/// %        a percentage
/// &lt;count&gt;  a number that counts something
/// &lt;name&gt;   a name, by its capital letter
/// &lt;status&gt; the status of a failed request, such as 502
/// &lt;quote&gt;  the beginning of a quotation
/// :        a colon, a dash, or the border of two cells
/// ..       up to three other words between
/// ...      up to six
/// ....     any
/// ~        up to two, but no unit, preposition or the like: what is counted follows
/// &lt;&lt;       before the first word: it begins the sentence
/// ^a|b     one of these words does not follow at once
///          and at the beginning of a phrase: does not come right before it
/// .        the clause ends: a comma, another sign or nothing follows
/// !a|b     in a list "not Fact", whose phrases only look like the fact: this word does not state it;
///          where no word is marked, none of them does
/// &gt;&gt;       in a list "not Fact": nothing after these words states it, up to the end of the sentence
/// &lt;&gt;       there: nothing in the whole sentence does
/// </code>
/// Spaces come between all of these. Nothing reaches beyond a sentence; other signs, such as commas, do not matter.
/// </summary>
/// <param name="Id">What it is called by, which is the same in all versions.</param>
/// <param name="Fact">What it states: one fact.</param>
/// <param name="Strength">How much it says by itself.</param>
/// <param name="Items">Its words, in order.</param>
internal sealed record Pattern(string Id, Fact Fact, Strength Strength, PatternItem[] Items)
{
    /// <summary>The sign for a count.</summary>
    public const string CountSign = "<count>";

    private const string RestSign = ">>";
    private const string SentenceSign = "<>";
    private const string ClauseSign = ".";

    /// <summary>The sign for a name.</summary>
    public const string NameSign = "<name>";

    /// <summary>The sign for the status of a failed request.</summary>
    public const string StatusSign = "<status>";

    /// <summary>The sign for the beginning of a quotation.</summary>
    public const string QuoteSign = "<quote>";

    private const string StartSign = "<<";

    /// <summary>How many words a phrase may have.</summary>
    public const int MostItems = 8;

    private static readonly char[] Separators = [' ', '|'];

    /// <summary>For a false friend: how much of its sentence is excluded as evidence besides its own words.</summary>
    public Denial Denial { get; private init; }

    /// <summary>Whether nothing of its sentence comes before it.</summary>
    public bool BeginsSentence { get; private init; }

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The id and the phrase.</param>
    /// <param name="fact">What it states.</param>
    /// <param name="strength">How much it says by itself.</param>
    /// <param name="setOf">The terms of alternatives, groups among them.</param>
    public static Pattern Parse(string text, Fact fact, Strength strength, Func<string, TermSet> setOf)
    {
        if (IdOf(text) is not { } id)
            throw new FormatException($"The phrase '{text}' has no id.");
        var items = new List<PatternItem>();
        var (gap, denial, beginsSentence) = (Gap.None, Denial.Words, false);
        TermSet? notAfter = null;
        foreach (var part in text.Substring(id.Length).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            if (GapOf(part) is { } next)
                gap = next;
            else if (part == StartSign)
                beginsSentence = true;
            else if (part is RestSign or SentenceSign)
                denial = part == RestSign ? Denial.Rest : Denial.Sentence;
            else if (part == ClauseSign)
                items[items.Count - 1] = items[items.Count - 1] with { IsLastOfClause = true };
            else if (part[0] == '^' && items.Count == 0)
                notAfter = setOf(part.Substring(1));
            else if (part[0] == '^')
                items[items.Count - 1] = items[items.Count - 1] with { NotBefore = setOf(part.Substring(1)) };
            else
            {
                items.Add(new PatternItem(setOf(part.TrimStart('!')), gap, IsMarked: part[0] == '!'));
                gap = Gap.None;
            }
        items[0] = items[0] with { NotAfter = notAfter };
        if (items.Count > MostItems)
            throw new FormatException($"The phrase '{text}' has more than {MostItems} words.");
        return new Pattern(id, fact, strength, [.. items]) { Denial = denial, BeginsSentence = beginsSentence };
    }

    /// <summary>The words, stems and signs of a phrase as they are written, without the names of groups.</summary>
    public static IEnumerable<string> WordsOf(string phrase) =>
        phrase.Substring(IdOf(phrase)?.Length ?? 0).Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.TrimStart('!', '^'))
            .Where(w => GapOf(w) is null && !IsGroup(w) && w is not (StartSign or RestSign or SentenceSign or ClauseSign));

    /// <summary>All forms of a word that ends in <c>+</c>; any other word itself.</summary>
    public static IEnumerable<string> FormsOf(string word) =>
        word.Length > 1 && word[word.Length - 1] == '+' ? Inflection.Of(word.TrimEnd('+')) : [word];

    /// <summary>Two or three capital letters and two or three digits before a space; null where the text does not begin so.</summary>
    private static string? IdOf(string text)
    {
        var cursor = new Cursor(text, 0, text.Length);
        while (cursor.Current is >= 'A' and <= 'Z')
            cursor.At++;
        var letters = cursor.At;
        while (cursor.Current is >= '0' and <= '9')
            cursor.At++;
        return letters is 2 or 3 && cursor.At - letters is 2 or 3 && cursor.Current == ' ' ? text.Substring(0, cursor.At) : null;
    }

    /// <summary>Whether a part of a phrase is the name of a group, in its brackets.</summary>
    public static bool IsGroup(string part) =>
        part[0] == '<' && part is not (CountSign or NameSign or StatusSign or QuoteSign or SentenceSign);

    /// <summary>For a false friend: whether this item's words are excluded as evidence.</summary>
    public bool IsDenied(int item) => Items[item].IsMarked || !Array.Exists(Items, i => i.IsMarked);

    private static Gap? GapOf(string part) => part switch
    {
        ".." => Gap.Short,
        "..." => Gap.Long,
        "...." => Gap.Sentence,
        "~" => Gap.Counted,
        _ => null,
    };
}
