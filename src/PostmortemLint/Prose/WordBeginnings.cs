namespace PostmortemLint.Prose;

/// <summary>The first two letters of some words, in any case: they tell at once that most words of a text are none of those.</summary>
internal sealed class WordBeginnings
{
    private const int Letters = 26;

    private readonly bool[] pairs = new bool[Letters * Letters];

    /// <param name="words">Words of ASCII letters; one of a single letter is not looked at.</param>
    public WordBeginnings(IEnumerable<string> words)
    {
        foreach (var word in words)
            if (word.Length > 1 && IndexOf(word[0], word[1]) is >= 0 and var index)
                pairs[index] = true;
    }

    /// <summary>Whether one of the words begins with these two characters.</summary>
    public bool Contain(char first, char second) => IndexOf(first, second) is >= 0 and var index && pairs[index];

    private static int IndexOf(char first, char second)
    {
        var (a, b) = ((first | 0x20) - 'a', (second | 0x20) - 'a');
        return a is >= 0 and < Letters && b is >= 0 and < Letters ? (a * Letters) + b : -1;
    }
}
