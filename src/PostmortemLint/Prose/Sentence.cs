namespace PostmortemLint.Prose;

/// <summary>Where sentences end.</summary>
internal static class Sentence
{
    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation: "Dr.", "U.S.".</summary>
    public static bool IsAbbreviation(string prose, int start, int stop)
    {
        var word = stop;
        while (word > start && char.IsLetter(prose[word - 1]))
            word--;
        return prose[stop] == '.' && (stop - word == 1 || Abbreviations.Contains(prose.Substring(word, stop - word)));
    }

    private static readonly HashSet<string> Abbreviations = new("dr mr mrs ms st vs no approx etc fig inc prof".Split(' '), StringComparer.OrdinalIgnoreCase);
}
