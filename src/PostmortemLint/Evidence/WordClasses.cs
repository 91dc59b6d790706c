namespace PostmortemLint.Evidence;

/// <summary>What words can be in a passage about people, by their terms.</summary>
internal static class WordClasses
{
    private static readonly WordClass[] Classes = Read(Lexicon.Instance);

    /// <summary>What a word with this term can be; nothing for <see cref="Lexicon.Unknown"/>.</summary>
    public static WordClass Of(int term) => term >= 0 ? Classes[term] : WordClass.None;

    private static WordClass[] Read(Lexicon lexicon)
    {
        var classes = new WordClass[lexicon.TermCount];
        var table = PhraseTables.At(PhraseTables.WordClasses);
        foreach (var name in table.Names)
        {
            if (!Enum.TryParse(name, out WordClass kind))
                throw new FormatException($"No class of words is named '{name}'.");
            foreach (var words in table[name])
                foreach (var term in lexicon.SetOf(words).Terms)
                    classes[term] |= kind;
        }
        return classes;
    }
}
