using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Finds words of a set in prose; words that no entry resembles in length and first letters cost a glance.</summary>
internal sealed class WordFilter
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly uint[] lengths = new uint[26 * 26];

    public WordFilter(params IEnumerable<string>[] sets)
    {
        foreach (var word in sets.SelectMany(s => s))
        {
            words.Add(word);
            lengths[Index(word[0], word[1])] |= 1u << word.Length;
        }
    }

    /// <summary>Where the words stand, in order. An apostrophe belongs to its word, a possessive s does not.</summary>
    public IEnumerable<TextSpan> FindIn(string prose)
    {
        for (var at = 0; at < prose.Length; at++)
        {
            if (!IsLetter(prose[at]))
                continue;
            var start = at;
            while (at < prose.Length && (IsLetter(prose[at]) || (prose[at] is '\'' or '’' && at + 1 < prose.Length && prose[at + 1] is not 's' && IsLetter(prose[at + 1]))))
                at++;
            var length = at - start;
            if (length is > 1 and < 32 && IsLetter(prose[start + 1]) && (lengths[Index(prose[start], prose[start + 1])] & (1u << length)) != 0 && words.Contains(prose.Substring(start, length)))
                yield return new TextSpan(start, length);
        }
    }

    private static int Index(char first, char second) => (((first | 0x20) - 'a') * 26) + (second | 0x20) - 'a';

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
