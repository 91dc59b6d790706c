using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>
/// The forms that a word takes in English, so that a table names it once: "leak" stands for "leaks", "leaked" and "leaking". What kind of
/// word it is does not matter: a form that nobody writes does no harm.
/// </summary>
internal static class Inflection
{
    private static readonly Dictionary<string, string[]> Irregular = Read();

    /// <summary>All forms of a word, itself first.</summary>
    /// <param name="word">In lowercase, as a dictionary has it: "break", not "broken".</param>
    public static IEnumerable<string> Of(string word)
    {
        if (Irregular.TryGetValue(word, out var forms))
            return forms;
        return new[] { word, Plural(word) }
            .Concat(StemsBefore(word, "ed").Select(stem => stem + "ed"))
            .Concat(StemsBefore(word, "ing").Select(stem => stem + "ing"));
    }

    private static string Plural(string word) =>
        EndsInConsonantAndY(word) ? WithoutLast(word) + "ies"
        : HasSibilantEnd(word) ? word + "es"
        : word + "s";

    /// <summary>What an ending is added to: "expos", "deni", "ship" and "shipp".</summary>
    private static IEnumerable<string> StemsBefore(string word, string ending)
    {
        var shorter = WithoutLast(word);
        if (word[word.Length - 1] == 'e')
            return [ending == "ing" && word.EndsWith("ee", StringComparison.Ordinal) ? word : shorter];
        if (ending == "ed" && EndsInConsonantAndY(word))
            return [shorter + "i"];
        // Which of the two it is depends on the stress: "admitted", but "edited".
        return IsDoubled(word) ? [word, word + word[word.Length - 1]] : [word];
    }

    private static string WithoutLast(string word) => word.Substring(0, word.Length - 1);

    private static bool EndsInConsonantAndY(string word) => word[word.Length - 1] == 'y' && !IsVowel(word, word.Length - 2);

    private static bool HasSibilantEnd(string word) =>
        word[word.Length - 1] is 's' or 'x' or 'z'
        || word.EndsWith("ch", StringComparison.Ordinal)
        || word.EndsWith("sh", StringComparison.Ordinal);

    /// <summary>Whether it ends in one vowel and one consonant that may be doubled: "ship", not "leak" or "fix".</summary>
    private static bool IsDoubled(string word) =>
        word[word.Length - 1] is not ('w' or 'x' or 'y')
        && !IsVowel(word, word.Length - 1)
        && IsVowel(word, word.Length - 2)
        && (!IsVowel(word, word.Length - 3) || (word.Length >= 4 && word.IndexOf("qu", StringComparison.Ordinal) == word.Length - 4));

    private static bool IsVowel(string word, int index) => index >= 0 && word[index] is 'a' or 'e' or 'i' or 'o' or 'u';

    private static Dictionary<string, string[]> Read() =>
        WordTable.Load("Prose/irregular-words.txt")["forms"]
            .Select(line => line.Split(' ', '|'))
            .ToDictionary(forms => forms[0], StringComparer.Ordinal);
}
