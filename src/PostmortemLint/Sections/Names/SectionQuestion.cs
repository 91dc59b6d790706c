namespace PostmortemLint.Sections.Names;

/// <summary>A heading that asks: "Why did it happen?", "How we fixed it".</summary>
/// <param name="Kind">What the answer is about.</param>
/// <param name="Opener">The word it begins with.</param>
/// <param name="Stems">Beginnings of words of which one has to follow.</param>
internal sealed record SectionQuestion(SectionKind Kind, string Opener, IReadOnlyList<string> Stems)
{
    /// <summary>Whether the words of a normalized name ask it.</summary>
    public bool IsAskedBy(string[] words)
    {
        if (!IsOpener(words[0], Opener))
            return false;
        var name = string.Join(" ", words);
        return Stems.Any(stem => name.IndexOf(" " + stem, StringComparison.Ordinal) > 0) && !IsInstruction(words);
    }

    /// <summary>
    /// The noun that "What was the impact?" asks for, without its article; null when the words ask otherwise, as "What is an outage?" does.
    /// </summary>
    public static string[]? NounOf(string[] words)
    {
        if (!IsOpener(words[0], "what"))
            return null;
        var noun = words[0] == "what" ? words.Length > 1 && SectionWords.Copulas.Contains(words[1]) ? 2 : -1 : 1;
        if (noun > 0 && noun < words.Length && SectionWords.Determiners.Contains(words[noun]))
            noun++;
        return noun > 0 && noun < words.Length && words[noun - 1] is not ("a" or "an") ? [.. words.Skip(noun)] : null;
    }

    /// <summary>"What is" and "What's", which is "whats" without its apostrophe.</summary>
    private static bool IsOpener(string word, string opener) =>
        word.StartsWith(opener, StringComparison.Ordinal)
        && (word.Length == opener.Length || (word.Length == opener.Length + 1 && word[opener.Length] == 's'));

    /// <summary>"How to restore a backup" is a manual; "How to prevent it" is about this incident.</summary>
    private static bool IsInstruction(string[] words) => words.Length > 2 && words[1] == "to" && !NameVerbs.IsKnownObject(words.Skip(3));
}
