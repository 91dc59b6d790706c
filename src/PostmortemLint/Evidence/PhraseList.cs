using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>
/// Phrases of a room's word table, to be found in running text word by word. In an entry, spaces separate words, <c>|</c> separates
/// alternatives in one place, and <c>*</c> ends a stem, which is the beginning of a word: <c>restor*</c> is in "restored" and
/// "restoring", and <c>resolved</c> is not in "unresolved". The words of a phrase are in one sentence, one after the other, with
/// nothing but space between: <c>back up</c> is in none of "back, up", "back-up" and "back. Up". Case does not matter.
/// </summary>
internal sealed class PhraseList
{
    /// <summary>In words, for a look back from the end.</summary>
    private const int LongestPhrase = 6;

    private readonly TermSet[][] phrases;
    private readonly TermSet openings;

    internal PhraseList(IReadOnlyList<string> entries, Lexicon lexicon)
    {
        phrases = [.. entries.Select(e => Array.ConvertAll(WordsOf(e), lexicon.SetOf))];
        openings = lexicon.SetOf(string.Join("|", entries.Select(e => WordsOf(e)[0])));
    }

    /// <summary>A list of a table whose name ends in <c>-phrases.txt</c>: the lexicon knows the words of these.</summary>
    /// <param name="path">From the project's folder, with <c>/</c>: <c>Incident/step-phrases.txt</c>.</param>
    /// <param name="list">The name of the list.</param>
    public static PhraseList Load(string path, string list) => new(PhraseTables.At(path)[list], Lexicon.Instance);

    /// <summary>Whether one of the phrases lies in <paramref name="span"/>, with all of its words.</summary>
    public bool IsIn(Tokens tokens, TextSpan span) => FirstIn(tokens, span) is not null;

    /// <summary>Whether <paramref name="span"/> begins with one of the phrases.</summary>
    public bool StartsIn(Tokens tokens, TextSpan span) =>
        tokens.FirstFrom(span.Start) is var first && first < tokens.Count
        && FirstIn(tokens, span) is { } found && found.Start == tokens[first].Start;

    /// <summary>Whether <paramref name="span"/> ends with one of the phrases.</summary>
    public bool EndsIn(Tokens tokens, TextSpan span)
    {
        var next = tokens.FirstFrom(span.End);
        for (var first = next - 1; first >= 0 && tokens[first].Start >= span.Start && first >= next - LongestPhrase; first--)
            foreach (var phrase in phrases)
                if (phrase.Length == next - first && EndOf(phrase, tokens, first) is not null)
                    return true;
        return false;
    }

    /// <summary>
    /// The first of the phrases in <paramref name="span"/>: of those that begin at the same word, the one that the table has
    /// first. Null when there is none.
    /// </summary>
    public TextSpan? FirstIn(Tokens tokens, TextSpan span)
    {
        for (var i = tokens.FirstFrom(span.Start); i < tokens.Count && tokens[i].Start < span.End; i++)
        {
            if (!openings.Contains(tokens[i].Term))
                continue;
            foreach (var phrase in phrases)
                if (EndOf(phrase, tokens, i) is { } end && end <= span.End)
                    return TextSpan.FromBounds(tokens[i].Start, end);
        }
        return null;
    }

    /// <summary>Where a phrase that begins with a token ends; null when it does not begin there.</summary>
    private static int? EndOf(TermSet[] phrase, Tokens tokens, int first)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (first + i >= tokens.Count || (i > 0 && !tokens.IsNextTo(first + i - 1)) || !phrase[i].Contains(tokens[first + i].Term))
                return null;
        return tokens[first + phrase.Length - 1].End;
    }

    private static string[] WordsOf(string entry) => entry.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
