using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>The words of a sentence, by index; what is asked of an index outside it is not so.</summary>
internal sealed class PeopleSentence(string prose, List<ClassifiedWord> words)
{
    /// <summary>How many words before a word its denial can be.</summary>
    private const int DenialDistance = 4;

    public int Count => words.Count;

    /// <summary>The index of the first word at <paramref name="offset"/> or after it; -1 when there is none.</summary>
    public int IndexFrom(int offset) => words.FindIndex(w => w.Span.Start >= offset);

    /// <summary>Whether a word can be one of <paramref name="kinds"/>.</summary>
    public bool Is(int at, WordClass kinds) => Has(at) && (words[at].Class & kinds) != 0;

    /// <summary>Whether a word is <paramref name="text"/>, case and "'s" aside.</summary>
    public bool Is(int at, string text) => Has(at) && words[at].Is(text);

    public bool EndsWith(int at, string end) => Has(at) && words[at].EndsWith(end);

    public bool IsPossessive(int at) => Has(at) && words[at].IsPossessive;

    /// <summary>Whether a word is a person, by what they are or by a handle such as "@ann", or a group of people.</summary>
    public bool IsPerson(int at, bool withGroups) =>
        Is(at, withGroups ? WordClass.Person | WordClass.Group : WordClass.Person) || (Has(at) && IsHandle(words[at]));

    /// <summary>Whether a word shortly before turns what is said into its opposite.</summary>
    public bool IsDenied(int at)
    {
        for (var i = at - 1; i >= at - DenialDistance; i--)
            if (Is(i, WordClass.Denial))
                return true;
        return false;
    }

    /// <summary>Whether a comma is between two words.</summary>
    public bool HasCommaBetween(int first, int last) =>
        prose.IndexOf(',', words[first].Span.End, words[last].Span.Start - words[first].Span.End) >= 0;

    /// <summary>Whether a space follows a word, and not a sign or the end.</summary>
    public bool IsFollowedBySpace(int at) => words[at].Span.End < prose.Length && prose[words[at].Span.End] == ' ';

    /// <summary>From a word, with the sign of its handle, to the end of another.</summary>
    public TextSpan Passage(int first, int last) =>
        TextSpan.FromBounds(IsHandle(words[first]) ? words[first].Span.Start - 1 : words[first].Span.Start, words[last].Span.End);

    private bool Has(int at) => at >= 0 && at < words.Count;

    private bool IsHandle(ClassifiedWord word) => word.Span.Start > 0 && prose[word.Span.Start - 1] == '@';
}
