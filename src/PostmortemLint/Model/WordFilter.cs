using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Finds words of a set in prose; words that no entry resembles in length and first letter cost a glance.</summary>
internal sealed class WordFilter
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly uint[] lengths = new uint[26];

    public WordFilter(params IEnumerable<string>[] sets)
    {
        foreach (var word in sets.SelectMany(s => s))
        {
            words.Add(word);
            lengths[(word[0] | 0x20) - 'a'] |= 1u << word.Length;
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
            if (length < 32 && (lengths[(prose[start] | 0x20) - 'a'] & (1u << length)) != 0 && words.Contains(prose.Substring(start, length)))
                yield return new TextSpan(start, length);
        }
    }

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
