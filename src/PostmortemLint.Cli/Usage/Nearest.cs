using PostmortemLint.Text;

namespace PostmortemLint.Cli.Usage;

/// <summary>Guesses which of some words was meant.</summary>
internal static class Nearest
{
    /// <summary>The letters of a word for each slip between it and the one that is meant.</summary>
    private const int LettersForOneSlip = 3;

    /// <summary>The fewest letters that stand for a word that they begin.</summary>
    private const int FewestLetters = 2;

    /// <summary>The nearest, or the only one that begins with the word; null if none is near.</summary>
    public static string? Of(string word, IEnumerable<string> choice)
    {
        string[] all = [.. choice.Distinct()];
        var letters = word.Count(char.IsLetterOrDigit);
        if (EditDistance.Nearest(word, all, letters / LettersForOneSlip) is { } nearest)
            return nearest;
        var longer = Array.FindAll(all, one => one.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return letters >= FewestLetters && longer.Length == 1 ? longer[0] : null;
    }
}
