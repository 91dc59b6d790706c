using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Words, and beginnings of words: entries that end in <c>*</c>. Case does not matter.</summary>
internal sealed class StemList
{
    private const char Mark = '*';

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> stems = [];

    public StemList(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
            if (entry[entry.Length - 1] == Mark)
                stems.Add(entry.TrimEnd(Mark));
            else
                words.Add(entry);
    }

    /// <summary>The first word of <paramref name="spans"/> that is one of them; null when there is none.</summary>
    public TextSpan? FirstIn(string prose, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
            foreach (var word in Word.In(prose, span))
                if (Has(prose.Substring(word.Start, word.Length)))
                    return word;
        return null;
    }

    /// <summary>Whether a word of <paramref name="span"/> is one of them.</summary>
    public bool IsIn(string prose, TextSpan span) => FirstIn(prose, [span]) is not null;

    /// <summary>Whether <paramref name="word"/> is one of the words or begins like one of the beginnings.</summary>
    public bool Has(string word) => words.Contains(word) || stems.Exists(s => word.StartsWith(s, StringComparison.OrdinalIgnoreCase));
}
