using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>The patterns of all facts, from the tables in the folder patterns.</summary>
internal sealed class FactPatterns
{
    private const string Groups = PhraseTables.Patterns + "groups.txt";

    /// <summary>How the names of lists begin whose phrases only look like a fact.</summary>
    private const string Not = "not ";

    /// <summary>How the names of lists begin whose phrases say too little by themselves.</summary>
    private const string Weak = "weak ";

    /// <summary>How the names of lists begin whose phrases state a fact only in a section about it.</summary>
    private const string Medium = "medium ";

    private readonly Dictionary<string, TermSet> sets = new(StringComparer.Ordinal);
    private readonly WordTable groups = PhraseTables.At(Groups);

    private FactPatterns()
    {
        var (facts, friends) = (new List<Pattern>(), new List<Pattern>());
        foreach (var table in PhraseTables.In(PhraseTables.Patterns).Where(t => t != groups))
            foreach (var list in table.Names)
                if (list.StartsWith(Not, StringComparison.Ordinal))
                    Read(table[list], list.Substring(Not.Length), Strength.Strong, friends);
                else if (list.StartsWith(Weak, StringComparison.Ordinal))
                    Read(table[list], list.Substring(Weak.Length), Strength.Weak, facts);
                else if (list.StartsWith(Medium, StringComparison.Ordinal))
                    Read(table[list], list.Substring(Medium.Length), Strength.Medium, facts);
                else
                    Read(table[list], list, Strength.Strong, facts);
        (Facts, FalseFriends) = (new PatternIndex(facts), new PatternIndex(friends));
        Uncounted = SetOf("<uncounted>");
    }

    public static FactPatterns Instance { get; } = new();

    /// <summary>What states a fact.</summary>
    public PatternIndex Facts { get; }

    /// <summary>What looks like it.</summary>
    public PatternIndex FalseFriends { get; }

    /// <summary>Words that part a number from what it would count.</summary>
    public TermSet Uncounted { get; }

    /// <param name="phrases">The phrases of a list.</param>
    /// <param name="facts">The list's name: the facts that it is about, with commas between.</param>
    /// <param name="strength">How much they say.</param>
    /// <param name="patterns">Where the patterns go, one for each fact.</param>
    private void Read(IReadOnlyList<string> phrases, string facts, Strength strength, List<Pattern> patterns)
    {
        foreach (var name in facts.Split(','))
        {
            if (!Enum.TryParse(name, out Fact fact))
                throw new FormatException($"No fact is named '{name}'.");
            patterns.AddRange(phrases.Select(p => Pattern.Parse(p, fact, strength, SetOf)));
        }
    }

    /// <summary>The terms of alternatives, groups among them; most are in several phrases.</summary>
    private TermSet SetOf(string alternatives)
    {
        if (sets.TryGetValue(alternatives, out var set))
            return set;
        sets.Add(alternatives, set = new TermSet(Lexicon.Instance.TermCount));
        foreach (var word in alternatives.Split('|'))
            if (Pattern.IsGroup(word))
                set.Add(SetOf(groups[word.Trim('<', '>')][0]));
            else
                Lexicon.Instance.Add(word, set);
        return set;
    }
}
